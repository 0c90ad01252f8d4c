// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QVariant>

#include <vector>

namespace Tidemark {

// What the rows of a table sort by in one column, taken out of the model once: two rows are compared some twenty times
// in a sort of a million, and each question to a model is slower than the comparison. Numbers are compared as
// numbers, a column with anything else as text in the user's language; what is not known comes last either way.
class RankColumn
{
public:
    explicit RankColumn(Qt::SortOrder order = Qt::AscendingOrder)
        : m_order(order)
    {
    }

    void reserve(qsizetype rows);
    void append(const QVariant &key); // of the next row
    [[nodiscard]] qsizetype size() const { return qsizetype(m_isKnown.size()); }

    // The place of each row's key among the different keys, equal for equal ones. Pure; any thread.
    [[nodiscard]] std::vector<quint32> ranks() const;

private:
    enum class Kind { Whole, Real, Text };

    void becomeReal();
    void becomeText();

    Qt::SortOrder m_order;
    Kind m_kind = Kind::Whole;
    std::vector<char> m_isKnown;
    std::vector<qint64> m_whole; // one of the three is as long as the rows are many
    std::vector<double> m_real;
    std::vector<QString> m_text;
};

// The rows in the order of the columns, the first of which decides most; rows that are equal in all stay as they were.
[[nodiscard]] std::vector<quint32> rowOrder(const std::vector<RankColumn> &columns);

// The place of each row in that order.
[[nodiscard]] std::vector<quint32> rowPlaces(const std::vector<RankColumn> &columns);

} // namespace Tidemark
