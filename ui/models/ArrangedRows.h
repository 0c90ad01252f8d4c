// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/RowNumbers.h"

#include <optional>

namespace Tidemark {

// The rows of a table that are shown, from the top: all as they come, those of them that pass a filter, or a list in an
// order. Asked both ways: which row stands at a place, and at which place a row stands. A value: a copy is shared and
// costs nothing. Any thread.
//
// Those that pass are no list, but the filter's own marks with the count of them before each block: a million rows are a
// megabyte that is soon written, where a list of them takes longer to write than the filter to find them.
class ArrangedRows
{
public:
    ArrangedRows() = default; // none
    [[nodiscard]] static ArrangedRows all(size_t rows);
    [[nodiscard]] static ArrangedRows marked(RowMarks marks);                     // upwards
    [[nodiscard]] static ArrangedRows listed(RowNumbersPtr rows, size_t allRows); // each at most once, out of so many

    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] quint32 row(size_t place) const; // place < size()
    [[nodiscard]] std::optional<quint32> place(quint32 row) const;

    bool operator==(const ArrangedRows &other) const; // the same rows at the same places

private:
    struct Marked {
        RowMarks marks;
        std::vector<quint32> before; // of each block: how many pass in those above it
    };
    struct Listed {
        RowNumbersPtr rows;
        RowNumbers places; // of each row
    };
    [[nodiscard]] quint32 markedRow(quint32 place) const;

    size_t m_size = 0;
    std::shared_ptr<const Marked> m_marked; // one of the two; neither: all rows
    std::shared_ptr<const Listed> m_listed;
};

} // namespace Tidemark
