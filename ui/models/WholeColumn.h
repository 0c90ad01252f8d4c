// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace Tidemark {

// Whole numbers of many rows, some of which are not known: in four bytes each as long as none of them needs eight. A
// filter waits for memory more than it compares.
class WholeColumn
{
public:
    void append(std::optional<qint64> number);
    [[nodiscard]] size_t size() const { return m_wide.empty() ? m_narrow.size() : m_wide.size(); }
    [[nodiscard]] std::optional<qint64> at(size_t i) const { return m_wide.empty() ? known(m_narrow[i]) : known(m_wide[i]); }

    // The numbers as they are held: ask takes a span of qint32 or of qint64. What isKnown() says no to is no number; and
    // none that is held in four bytes is kMost of them or more, on either side of zero.
    template <typename Ask>
    void ask(Ask ask) const
    {
        if (m_wide.empty())
            ask(std::span<const qint32>(m_narrow));
        else
            ask(std::span<const qint64>(m_wide));
    }
    template <typename Number>
    [[nodiscard]] static bool isKnown(Number number)
    {
        return number != std::numeric_limits<Number>::min();
    }
    static constexpr qint32 kMost = std::numeric_limits<qint32>::max();

private:
    template <typename Number>
    [[nodiscard]] static std::optional<qint64> known(Number number)
    {
        return isKnown(number) ? std::optional<qint64>(number) : std::nullopt;
    }
    void widen();

    std::vector<qint32> m_narrow;
    std::vector<qint64> m_wide; // in place of the others, once one needs it
};

} // namespace Tidemark
