// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/WholeColumn.h"

#include <QList>
#include <QTest>

using namespace Tidemark;

using Numbers = QList<std::optional<qint64>>;
Q_DECLARE_METATYPE(Numbers)

class WholeColumnTest : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatItWasGiven_data();
    void givesBackWhatItWasGiven();
};

void WholeColumnTest::givesBackWhatItWasGiven_data()
{
    constexpr qint64 kMost = WholeColumn::kMost;
    QTest::addColumn<Numbers>("numbers");
    QTest::addColumn<int>("bytes"); // that each of them takes
    QTest::newRow("none") << Numbers{} << 4;
    QTest::newRow("small ones") << Numbers{0, -1, std::nullopt, 7} << 4;
    QTest::newRow("as much as four bytes are for") << Numbers{kMost - 1, 1 - kMost, std::nullopt} << 4;
    QTest::newRow("the first that is too much") << Numbers{1, std::nullopt, kMost, 2, std::nullopt} << 8;
    QTest::newRow("the first that is too little") << Numbers{std::nullopt, -kMost, 2} << 8;
    QTest::newRow("nothing but a large one") << Numbers{7'000'000'000'000'000'000} << 8;
    QTest::newRow("the largest there is") << Numbers{3, std::numeric_limits<qint64>::max()} << 8;
    QTest::newRow("unknown ones alone") << Numbers{std::nullopt, std::nullopt} << 4;
}

void WholeColumnTest::givesBackWhatItWasGiven()
{
    QFETCH(const Numbers, numbers);
    QFETCH(const int, bytes);
    WholeColumn column;
    for (const std::optional<qint64> &number : numbers)
        column.append(number);
    QCOMPARE(qsizetype(column.size()), numbers.size());
    for (qsizetype i = 0; i < numbers.size(); ++i)
        QCOMPARE(column.at(size_t(i)), numbers.at(i));
    int taken = 0;
    column.ask([&](auto held) {
        taken = int(sizeof(held[0]));
        QCOMPARE(qsizetype(held.size()), numbers.size());
        for (qsizetype i = 0; i < numbers.size(); ++i)
            QCOMPARE(WholeColumn::isKnown(held[size_t(i)]), numbers.at(i).has_value());
    });
    QCOMPARE(taken, bytes);
}

QTEST_GUILESS_MAIN(WholeColumnTest)
#include "WholeColumnTest.moc"
