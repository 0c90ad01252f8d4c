// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/RowRanks.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Tidemark;

namespace {

constexpr int kRows = 9'000; // text is read in several parts

enum class Keys { Whole, Real, Text, WholeThenReal, NumbersThenText, AllUnknown };

QVariant keyAt(Keys keys, int row, QRandomGenerator &random)
{
    const auto number = qint64(random.bounded(4'000U)) - 2'000;
    const QString text = QStringLiteral("Öl %1").arg(number, 0, 36);
    if (random.bounded(10U) == 0 || keys == Keys::AllUnknown)
        return {};
    switch (keys) {
    case Keys::Whole: return row % 2 ? QVariant(number) : QVariant(int(number));
    case Keys::Real: return double(number) / 7;
    case Keys::Text: return text;
    case Keys::WholeThenReal: return row < kRows / 2 ? QVariant(number) : QVariant(double(number) / 3);
    case Keys::NumbersThenText: return row < kRows / 2 ? QVariant(number) : QVariant(text);
    case Keys::AllUnknown: break;
    }
    return {};
}

// The rule, one pair at a time.
bool isBefore(const QVariant &a, const QVariant &b, Keys keys, Qt::SortOrder order)
{
    if (a.isValid() != b.isValid())
        return a.isValid();
    const bool isText = keys == Keys::Text || keys == Keys::NumbersThenText;
    const int upwards = isText ? QString::localeAwareCompare(a.toString(), b.toString())
                               : int(a.toDouble() > b.toDouble()) - int(a.toDouble() < b.toDouble());
    return order == Qt::AscendingOrder ? upwards < 0 : upwards > 0;
}

} // namespace

class RowRanksTest : public QObject
{
    Q_OBJECT

private slots:
    void ordersAsComparisonsDo_data();
    void ordersAsComparisonsDo();
    void laterColumnsDecideAmongEquals();
    void placesAreTheOrderTurnedRound();
    void nothingGivesNothing();
};

void RowRanksTest::ordersAsComparisonsDo_data()
{
    QTest::addColumn<int>("keys");
    const std::pair<const char *, Keys> kinds[] = {{"whole numbers", Keys::Whole},
                                                   {"reals", Keys::Real},
                                                   {"text", Keys::Text},
                                                   {"whole numbers, then reals", Keys::WholeThenReal},
                                                   {"numbers, then text", Keys::NumbersThenText},
                                                   {"nothing known", Keys::AllUnknown}};
    for (const auto &[name, keys] : kinds)
        QTest::newRow(name) << int(keys);
}

void RowRanksTest::ordersAsComparisonsDo()
{
    QFETCH(int, keys);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        QRandomGenerator random(11U);
        std::vector<QVariant> values;
        std::vector<RankColumn> columns{RankColumn(order)};
        for (int row = 0; row < kRows; ++row) {
            values.push_back(keyAt(Keys(keys), row, random));
            columns.front().append(values.back());
        }
        std::vector<quint32> wanted(values.size());
        std::iota(wanted.begin(), wanted.end(), 0U);
        std::stable_sort(wanted.begin(), wanted.end(),
                         [&](quint32 a, quint32 b) { return isBefore(values[a], values[b], Keys(keys), order); });
        QVERIFY(rowOrder(columns) == wanted);
    }
}

void RowRanksTest::laterColumnsDecideAmongEquals()
{
    std::vector<RankColumn> columns{RankColumn(Qt::DescendingOrder), RankColumn(Qt::AscendingOrder)};
    const std::pair<int, double> rows[] = {{1, 0.5}, {2, 9.5}, {1, -0.0}, {2, -3.0}, {1, 0.0}};
    for (const auto &[first, second] : rows) {
        columns[0].append(first);
        columns[1].append(second);
    }
    QCOMPARE(rowOrder(columns), (std::vector<quint32>{3, 1, 2, 4, 0}));
}

void RowRanksTest::placesAreTheOrderTurnedRound()
{
    RankColumn column;
    for (const int value : {30, 10, 20})
        column.append(value);
    QCOMPARE(rowPlaces({column}), (std::vector<quint32>{2, 0, 1}));
}

void RowRanksTest::nothingGivesNothing()
{
    QVERIFY(rowOrder({}).empty());
    QVERIFY(rowOrder({RankColumn()}).empty());
}

QTEST_GUILESS_MAIN(RowRanksTest)
#include "RowRanksTest.moc"
