// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/RowRanks.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
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
    void equalKeysShareAPlace();
    void takesKeysOfAKindWithoutAVariant();
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
        RankColumn column;
        for (int row = 0; row < kRows; ++row) {
            values.push_back(keyAt(Keys(keys), row, random));
            column.append(values.back());
        }
        std::vector<quint32> wanted(values.size());
        std::iota(wanted.begin(), wanted.end(), 0U);
        std::stable_sort(wanted.begin(), wanted.end(),
                         [&](quint32 a, quint32 b) { return isBefore(values[a], values[b], Keys(keys), order); });
        const RowRanks ranks = column.ranks();
        QVERIFY(rowOrder({{&ranks, order}}) == wanted);
    }
}

void RowRanksTest::laterColumnsDecideAmongEquals()
{
    RankColumn first;
    RankColumn second;
    const std::pair<int, double> rows[] = {{1, 0.5}, {2, 9.5}, {1, -0.0}, {2, -3.0}, {1, 0.0}};
    for (const auto &[one, other] : rows) {
        first.append(one);
        second.append(other);
    }
    const RowRanks firstRanks = first.ranks();
    const RowRanks secondRanks = second.ranks();
    QCOMPARE(rowOrder({{&firstRanks, Qt::DescendingOrder}, {&secondRanks, Qt::AscendingOrder}}),
             (std::vector<quint32>{3, 1, 2, 4, 0}));
}

void RowRanksTest::equalKeysShareAPlace()
{
    RankColumn column;
    for (const int value : {30, 10, 20, 10})
        column.append(value);
    column.append(QVariant());
    const RowRanks ranks = column.ranks();
    QCOMPARE(ranks.places, (std::vector<quint32>{2, 0, 1, 0, 3}));
    QCOMPARE(ranks.keys, 3U);
    QCOMPARE(ranks.placed(0, Qt::DescendingOrder), 0U);
    QCOMPARE(ranks.placed(4, Qt::DescendingOrder), 3U);
}

void RowRanksTest::takesKeysOfAKindWithoutAVariant()
{
    RankColumn whole;
    whole.appendUnknown();
    whole.appendWhole(7);
    whole.appendWhole(-7);
    QCOMPARE(whole.ranks().places, (std::vector<quint32>{2, 1, 0}));
    RankColumn real;
    real.appendReal(std::nan(""));
    real.appendReal(0.5);
    real.appendReal(-0.5);
    QCOMPARE(real.ranks().places, (std::vector<quint32>{2, 1, 0}));
}

void RowRanksTest::nothingGivesNothing()
{
    QVERIFY(rowOrder({}).empty());
    const RowRanks none = RankColumn().ranks();
    QVERIFY(rowOrder({{&none, Qt::AscendingOrder}}).empty());
}

QTEST_GUILESS_MAIN(RowRanksTest)
#include "RowRanksTest.moc"
