// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/WatchedModel.h"

#include "ui/models/ListsModel.h"
#include "ui/models/RadarModel.h"
#include "ui/models/WatchEventsModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Tidemark;

namespace {

constexpr qint64 kNow = 1'764'504'000;
constexpr qint64 kDayS = 86'400;
const WatchName kGus{WatchKind::Creator, QStringLiteral("granddadgus")};
const WatchName kCats{WatchKind::UserSearch, QStringLiteral("cats")};

WatchedItem item(const WatchName &name)
{
    WatchedItem watched;
    watched.name = name;
    watched.addedAt = kNow;
    return watched;
}

NamedList aList()
{
    NamedList list;
    list.name = QStringLiteral("default");
    list.allowance = 1'000;
    return list;
}

QString cell(const QAbstractItemModel &model, int row, WatchColumn column)
{
    return model.index(row, int(column)).data().toString();
}

} // namespace

class WatchedModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsAModel();
    void whatIsNotKnownIsNotSaid();
    void aForecastSaysWhenAndWhy();
    void aTrendSaysHowItMoves();
    void whatIsKnownStaysWithItsName();
    void aMilestoneOfAnotherCounterIsNamed();
    void aMeterOfTheMonth_data();
    void aMeterOfTheMonth();
};

void WatchedModelTest::itIsAModel()
{
    WatchedModel watched;
    WatchEventsModel events;
    RadarModel radar;
    ListsModel lists;
    for (QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(&watched), static_cast<QAbstractItemModel *>(&events),
                                      static_cast<QAbstractItemModel *>(&radar), static_cast<QAbstractItemModel *>(&lists)})
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal, model);
    watched.setNames({item(kGus), item(kCats)}, kNow);
    watched.setTrend(kGus, watchTrend(QStringLiteral("followers"), {{kNow, 5, {}}}, {}, kNow));
    events.setRows({{kGus, {kNow, QStringLiteral("milestone"), {}, QStringLiteral("followers"), 1'000, {}}}});
    radar.setDigest({kNow, {}, {RadarCandidate()}, {}, 1, 0});
    lists.setRows({{aList(), 5}});
    QCOMPARE(watched.rowCount(), 2);
    QCOMPARE(radar.rowCount(), 1);
}

void WatchedModelTest::whatIsNotKnownIsNotSaid()
{
    WatchedModel model;
    model.setNames({item(kGus)}, kNow);
    QVERIFY(cell(model, 0, WatchColumn::Figure).isEmpty()); // still being read
    QCOMPARE(cell(model, 0, WatchColumn::Asked), QStringLiteral("never"));
    QCOMPARE(cell(model, 0, WatchColumn::Next), QStringLiteral("–"));
    model.setTrend(kGus, watchTrend(QStringLiteral("followers"), {}, {}, kNow));
    QCOMPARE(cell(model, 0, WatchColumn::Figure), QStringLiteral("–")); // read, and there is none: never 0
    QCOMPARE(cell(model, 0, WatchColumn::Week), QStringLiteral("–"));
}

void WatchedModelTest::aForecastSaysWhenAndWhy()
{
    WatchedModel model;
    model.setNames({item(kGus), item(kCats)}, kNow);
    ListForecast forecast;
    forecast.names = {{kGus, 3, 3, kNow - 7'200, kNow + 2 * kDayS, kDayS, QStringLiteral("because")},
                      {kCats, 1, 1, {}, kNow, 0, QStringLiteral("never read yet")}};
    model.setForecast(forecast);
    QCOMPARE(cell(model, 0, WatchColumn::Asked), QStringLiteral("2 h ago"));
    QCOMPARE(cell(model, 0, WatchColumn::Next), QStringLiteral("in 2 d"));
    QCOMPARE(cell(model, 0, WatchColumn::Why), QStringLiteral("because"));
    QCOMPARE(cell(model, 1, WatchColumn::Next), QStringLiteral("due now"));
}

void WatchedModelTest::aTrendSaysHowItMoves()
{
    WatchedModel model;
    model.setNames({item(kGus)}, kNow);
    const QList<Observation> points{{kNow - 8 * kDayS, 1'000'000, {}}, {kNow - 7 * kDayS, 1'000'000, {}}, {kNow - 60, 1'100'000, {}}};
    model.setTrend(kGus, watchTrend(QStringLiteral("followers"), points, {}, kNow));
    QVERIFY(cell(model, 0, WatchColumn::Figure).startsWith(QStringLiteral("1.10")));
    QVERIFY2(cell(model, 0, WatchColumn::Week).startsWith(QStringLiteral("+10")), qPrintable(cell(model, 0, WatchColumn::Week)));
    QCOMPARE(cell(model, 0, WatchColumn::Asked), QStringLiteral("1 min ago")); // it came with another answer
    const auto line = model.index(0, int(WatchColumn::Month)).data(SeriesRole).value<QList<double>>();
    QCOMPARE(line, (QList<double>{1e6, 1e6, 1.1e6}));
    model.setTrend(kGus, watchTrend(QStringLiteral("followers"), {points.at(0), points.at(1), {kNow, 1'000'000, {}}}, {}, kNow));
    QCOMPARE(cell(model, 0, WatchColumn::Week).remove(QChar(0x2009)).remove(QChar(0x202F)), QStringLiteral("0%"));
}

void WatchedModelTest::whatIsKnownStaysWithItsName()
{
    WatchedModel model;
    model.setNames({item(kGus)}, kNow);
    model.setTrend(kGus, watchTrend(QStringLiteral("followers"), {{kNow, 7, {}}}, {}, kNow));
    model.setNames({item(kCats), item(kGus)}, kNow);
    QCOMPARE(model.rowOf(kGus), 1);
    QCOMPARE(cell(model, 1, WatchColumn::Figure), QStringLiteral("7"));
    QVERIFY(cell(model, 0, WatchColumn::Figure).isEmpty());
}

void WatchedModelTest::aMilestoneOfAnotherCounterIsNamed()
{
    WatchedModel model;
    model.setNames({item(kGus)}, kNow);
    EntityEvent event{kNow - kDayS, QStringLiteral("milestone"), {}, QStringLiteral("likes"), 5'000, {}};
    model.setTrend(kGus, watchTrend(QStringLiteral("followers"), {{kNow, 7, {}}}, {event}, kNow));
    QVERIFY(cell(model, 0, WatchColumn::News).endsWith(QStringLiteral("likes")));
    event.metric = QStringLiteral("followers");
    model.setTrend(kGus, watchTrend(QStringLiteral("followers"), {{kNow, 7, {}}}, {event}, kNow));
    QVERIFY(cell(model, 0, WatchColumn::News).startsWith(QStringLiteral("reached")));
    event.t = kNow - 31 * kDayS; // no news any more
    model.setTrend(kGus, watchTrend(QStringLiteral("followers"), {{kNow, 7, {}}}, {event}, kNow));
    QVERIFY(cell(model, 0, WatchColumn::News).isEmpty());
}

void WatchedModelTest::aMeterOfTheMonth_data()
{
    QTest::addColumn<ListSummary>("summary");
    QTest::addColumn<QVariant>("share");
    QTest::addColumn<QString>("words");
    NamedList list = aList();
    QTest::newRow("a quarter") << ListSummary{list, 750} << QVariant(0.25) << QStringLiteral("250 of 1,000 credits used this month");
    QTest::newRow("all") << ListSummary{list, 0} << QVariant(1.0) << QStringLiteral("1,000 of 1,000 credits used this month");
    list.allowance.reset();
    QTest::newRow("no limit") << ListSummary{list, {}} << QVariant() << QStringLiteral("no limit of its own");
}

void WatchedModelTest::aMeterOfTheMonth()
{
    QFETCH(ListSummary, summary);
    QFETCH(QVariant, share);
    QFETCH(QString, words);
    ListsModel model;
    model.setRows({summary});
    QCOMPARE(model.index(0, 0).data(ShareRole), share);
    QCOMPARE(allowanceWords(summary), words);
}

QTEST_GUILESS_MAIN(WatchedModelTest)
#include "WatchedModelTest.moc"
