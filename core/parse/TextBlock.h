// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>

namespace Tidemark::detail {

// Room for the texts of answers. A page has hundreds of short texts, and an allocation for each
// costs more than reading it: they stand one behind the other in a block that all of them share,
// each with the end mark that QString promises. A text that is changed is copied first, as any
// shared QString; the block goes with the last of its texts. So a text that is kept alone keeps
// kUnits with it. One object a thread; its texts may go to any.
class TextBlock
{
public:
    static constexpr std::size_t kUnits = 8 * 1024;     // 16 KB
    static constexpr std::size_t kLongest = kUnits / 8; // longer texts stand alone

    TextBlock() = default;
    ~TextBlock();
    Q_DISABLE_COPY_MOVE(TextBlock)

    // Room for a text of at most so many units, until the next call.
    [[nodiscard]] char16_t *room(std::size_t units);
    // The text that was written there: at most as many units as were asked for.
    [[nodiscard]] QString take(std::size_t units);

private:
    // Users of the block are counted all at once, when it is made, and those that never came are given back: to count
    // each text with the others' threads in mind costs as much as decoding it. A text takes a unit at least.
    static constexpr int kUsers = static_cast<int>(kUnits);

    void giveBack();

    QString m_block;
    std::size_t m_used = 0;
    int m_users = 0; // counted, and not yet taken
};

} // namespace Tidemark::detail
