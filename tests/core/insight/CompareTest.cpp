// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Compare.h"
#include "tests/core/insight/Samples.h"

#include <QTest>

using namespace Tidemark;

namespace {

ComparedEntity entity(const QString &id, const QList<std::pair<qint64, qint64>> &values)
{
    ComparedEntity compared;
    compared.id = id;
    compared.name = QLatin1Char('@') + id;
    compared.series = seriesOf(values);
    return compared;
}

QList<double> valuesOf(const ComparedLine &line)
{
    QList<double> values;
    for (const ComparedPoint &point : line.points)
        values.append(point.value.value_or(-1));
    return values;
}

QList<qint64> timesOf(const ComparedLine &line)
{
    QList<qint64> times;
    for (const ComparedPoint &point : line.points)
        times.append(point.t);
    return times;
}

const QString kFollowers = QStringLiteral("followers");
const QString kViews = QStringLiteral("views");
const QString kOne = QStringLiteral("one");
const QString kTwo = QStringLiteral("two");

} // namespace

class CompareTest : public QObject
{
    Q_OBJECT

private slots:
    void gapsStayGaps();
    void indexedFromTheTimeThatAllHave();
    void anIndexNeedsABaseAboveZero();
    void whoWasNeverSampledSaysSo();
    void postsByTheirAge();
    void perFollowerOfThatTime();
    void refuses_data();
    void refuses();
};

void CompareTest::gapsStayGaps()
{
    const auto result = compare(EntityKind::Profile, kFollowers, Alignment::Absolute,
                                {entity(kOne, {{100, 10}, {300, 30}}), entity(kTwo, {{200, 5}, {300, 4}})});
    QVERIFY(result);
    QCOMPARE(timesOf(result->lines.at(0)), (QList<qint64>{100, 300})); // and none at 200
    QCOMPARE(timesOf(result->lines.at(1)), (QList<qint64>{200, 300}));
    QCOMPARE(valuesOf(result->lines.at(1)), (QList<double>{5, 4})); // a fall is kept
    QCOMPARE(result->lines.at(0).latest(), std::optional(30.0));
}

void CompareTest::indexedFromTheTimeThatAllHave()
{
    const auto result = compare(EntityKind::Profile, kFollowers, Alignment::Indexed,
                                {entity(kOne, {{100, 50}, {250, 100}, {400, 150}}), entity(kTwo, {{200, 40}, {400, 20}})});
    QVERIFY(result);
    QCOMPARE(result->indexedFrom, std::optional<qint64>(200));
    QCOMPARE(valuesOf(result->lines.at(0)), (QList<double>{50, 100, 150}));
    QCOMPARE(valuesOf(result->lines.at(1)), (QList<double>{100, 50}));
    QCOMPARE(result->lines.at(0).points.first().baseAt, std::optional<qint64>(250));
    QCOMPARE(result->lines.at(0).points.first().raw, 50);
}

void CompareTest::anIndexNeedsABaseAboveZero()
{
    const auto result = compare(EntityKind::Profile, kFollowers, Alignment::Indexed,
                                {entity(kOne, {{100, 50}}), entity(kTwo, {{100, 0}, {200, 20}})});
    QVERIFY(result);
    QCOMPARE(valuesOf(result->lines.at(1)), (QList<double>{-1, -1}));
    QCOMPARE(result->lines.at(1).reason, QStringLiteral("the base is 0"));
    QVERIFY(!result->lines.at(1).latest());
    QVERIFY(result->lines.at(0).reason.isEmpty());
}

void CompareTest::whoWasNeverSampledSaysSo()
{
    const auto result =
        compare(EntityKind::Hashtag, kViews, Alignment::Indexed, {entity(kOne, {{100, 50}, {200, 75}}), entity(kTwo, {})});
    QVERIFY(result);
    QCOMPARE(valuesOf(result->lines.at(0)), (QList<double>{100, 150})); // the other one has its figures all the same
    QVERIFY(result->lines.at(1).points.isEmpty());
    QVERIFY(result->lines.at(1).reason.contains(QStringLiteral("never sampled")));
}

void CompareTest::postsByTheirAge()
{
    ComparedEntity early = entity(kOne, {{900, 1}, {1'100, 10}});
    early.createdAt = 1'000;
    const ComparedEntity undated = entity(kTwo, {{5'000, 7}});
    const auto result = compare(EntityKind::Post, kViews, Alignment::SincePosting, {early, undated});
    QVERIFY(result);
    QCOMPARE(result->lines.at(0).points.at(1).sincePostS, std::optional<qint64>(100));
    QVERIFY(!result->lines.at(0).points.at(0).value); // sampled before it was made: no age
    QVERIFY(result->lines.at(0).reason.contains(QStringLiteral("before it was made")));
    QVERIFY(!result->lines.at(1).points.at(0).value);
    QVERIFY(result->lines.at(1).reason.contains(QStringLiteral("time of posting")));
}

void CompareTest::perFollowerOfThatTime()
{
    ComparedEntity one = entity(kOne, {{kDay, 50}, {2 * kDay, 100}, {20 * kDay, 300}});
    one.followers = seriesOf({{2 * kDay, 200}, {3 * kDay, 999}});
    const auto result = compare(EntityKind::Profile, QStringLiteral("likes"), Alignment::PerFollower, {one, entity(kTwo, {})});
    QVERIFY(result);
    // Before the first count of followers, and more than a week after the last one, nothing is said.
    QCOMPARE(valuesOf(result->lines.at(0)), (QList<double>{-1, 0.5, -1}));
    QCOMPARE(result->lines.at(0).points.at(1).base, std::optional<qint64>(200));
    QVERIFY(result->lines.at(0).reason.contains(QStringLiteral("2 of 3")));
}

void CompareTest::refuses_data()
{
    QTest::addColumn<EntityKind>("kind");
    QTest::addColumn<QString>("metric");
    QTest::addColumn<Alignment>("alignment");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QString>("words");
    const QStringList two{kOne, kTwo};
    QStringList eleven;
    for (int i = 0; i < 11; ++i)
        eleven.append(QString::number(i));
    QTest::newRow("one alone") << EntityKind::Profile << kFollowers << Alignment::Absolute << QStringList{kOne} << QStringLiteral("2 to 10");
    QTest::newRow("eleven") << EntityKind::Profile << kFollowers << Alignment::Absolute << eleven << QStringLiteral("11 are given");
    QTest::newRow("the same twice") << EntityKind::Profile << kFollowers << Alignment::Absolute << QStringList{kOne, kOne} << QStringLiteral("given twice");
    QTest::newRow("creators since posting") << EntityKind::Profile << kFollowers << Alignment::SincePosting << two << QStringLiteral("time of posting");
    QTest::newRow("hashtags per follower") << EntityKind::Hashtag << kViews << Alignment::PerFollower << two << QStringLiteral("no followers");
    QTest::newRow("followers per follower") << EntityKind::Profile << kFollowers << Alignment::PerFollower << two << QStringLiteral("another counter");
}

void CompareTest::refuses()
{
    QFETCH(const EntityKind, kind);
    QFETCH(const QString, metric);
    QFETCH(const Alignment, alignment);
    QFETCH(const QStringList, ids);
    QFETCH(const QString, words);
    QList<ComparedEntity> entities;
    for (const QString &id : ids)
        entities.append(entity(id, {{100, 1}}));
    const auto result = compare(kind, metric, alignment, entities);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Usage);
    QVERIFY2(result.error().detail.contains(words), qPrintable(result.error().detail));
}

QTEST_GUILESS_MAIN(CompareTest)
#include "CompareTest.moc"
