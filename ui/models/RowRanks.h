// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/RowNumbers.h"
#include "ui/models/WideTexts.h"

#include <QList>
#include <QVariant>

#include <vector>

namespace Tidemark {

// The place of each row's key among the different keys of a column, upwards and equal for equal ones. What is not known
// has the place behind all of them.
struct RowRanks {
    std::vector<quint32> places;
    quint32 keys = 0; // different ones

    // Downwards the known ones are turned round: what is not known comes last either way.
    [[nodiscard]] quint32 placed(size_t row, Qt::SortOrder order) const
    {
        const quint32 place = places[row];
        return order == Qt::AscendingOrder || place == keys ? place : keys - 1 - place;
    }
};

// What the rows of a table sort by in one column, taken out of the model once: two rows are compared some twenty times
// in a sort of a million, and each question to a model is slower than the comparison. Numbers are compared as
// numbers, a column with anything else as text in the user's language.
class RankColumn
{
public:
    void reserve(qsizetype rows);
    void append(const QVariant &key); // of the next row; what is not valid is not known
    void appendWhole(qint64 key);     // of a column that has whole numbers alone
    void appendReal(double key);      // of a column that has reals alone; what is no number is not known
    void appendText(QStringView key);
    void appendUtf8(std::string_view key);
    void appendUnknown();
    [[nodiscard]] qsizetype size() const { return qsizetype(m_isKnown.size()); }

    [[nodiscard]] RowRanks ranks() const; // pure; any thread

private:
    enum class Kind { Whole, Real, Text };

    void becomeReal();
    void becomeText();
    void startText();

    Kind m_kind = Kind::Whole;
    std::vector<char> m_isKnown;
    std::vector<qint64> m_whole; // one of the three is as long as the rows are many
    std::vector<double> m_real;
    WideTexts m_text;
};

// A column that rows are put in order by.
struct SortedColumn {
    const RowRanks *ranks = nullptr;
    Qt::SortOrder order = Qt::AscendingOrder;
};

// The rows in the order of the columns, the first of which decides most; rows that are equal in all stay as they were.
[[nodiscard]] RowNumbers rowOrder(const std::vector<SortedColumn> &columns);

} // namespace Tidemark
