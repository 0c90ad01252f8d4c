// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Prefetch.h"

#include <QString>

#include <string_view>
#include <vector>

namespace Tidemark {

// The texts of a whole column behind each other, in UTF-16 as collators read it: a million QStrings would be a million
// pieces of memory.
class WideTexts
{
public:
    void reserve(size_t texts) { m_ends.reserve(texts); }
    void append(QStringView text);
    void appendUtf8(std::string_view text);
    [[nodiscard]] size_t size() const { return m_ends.size(); }
    [[nodiscard]] QStringView at(size_t i) const
    {
        const size_t begin = i == 0 ? 0 : m_ends[i - 1];
        return {m_letters.data() + begin, qsizetype(m_ends[i] - begin)};
    }
    // For who reads texts here and there: a moment before at(), so that memory has been fetched by then.
    void fetchPlace(size_t i) const { prefetch(m_ends.data() + i); }
    void fetch(size_t i) const
    {
        const char16_t *letters = m_letters.data() + (i == 0 ? 0 : m_ends[i - 1]);
        prefetch(letters);
        prefetch(letters + kLineOfMemory);
    }

private:
    static constexpr size_t kLineOfMemory = 32; // letters

    std::u16string m_letters;
    std::vector<size_t> m_ends;
};

} // namespace Tidemark
