// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>
#include <vector>

namespace Tidemark {

// Room for values is not set to zero, for it is written before it is read: a million numbers are cleared in half the
// time that a filter takes to find them.
template <typename T>
struct UnsetAllocator : std::allocator<T> {
    template <typename Other>
    struct rebind {
        using other = UnsetAllocator<Other>;
    };

    UnsetAllocator() = default;
    template <typename Other>
    UnsetAllocator(const UnsetAllocator<Other> &) noexcept
    {
    }

    template <typename Other>
    void construct(Other *place) noexcept
    {
        ::new (static_cast<void *>(place)) Other;
    }
    template <typename Other, typename... Values>
    void construct(Other *place, Values &&...values)
    {
        std::construct_at(place, std::forward<Values>(values)...);
    }
};

// Rows of a table, by their numbers. A million as a rule: RowNumbers(count) and resize() leave them unset.
using RowNumbers = std::vector<quint32, UnsetAllocator<quint32>>;
using RowNumbersPtr = std::shared_ptr<const RowNumbers>;

// Of each row of a table 1 where it passes a filter, and 0 where it does not. RowMarks(count) leaves them unset.
using RowMarks = std::vector<char, UnsetAllocator<char>>;

// Gives back room that was for many rows where few are left in it.
inline void fit(RowNumbers &rows)
{
    constexpr size_t kFew = 8;
    if (rows.size() < rows.capacity() / kFew)
        rows.shrink_to_fit();
}

} // namespace Tidemark
