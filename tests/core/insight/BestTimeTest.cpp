// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Insight.h"
#include "tests/core/insight/Samples.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace Tidemark;

// The weekday and hour that the wall clock showed, across summer time and zones.
class BestTimeTest : public QObject
{
    Q_OBJECT

private slots:
    void cellOfATime_data();
    void cellOfATime();
    void sameWallClockAcrossSummerTime();
    void theRepeatedHourIsOne();
    void valueNeedsThree();
    void bestCell();
    void sameAgeIsPreferred();
    void noValue_data();
    void noValue();
};

namespace {

qint64 utc(int year, int month, int day, int hour, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC).toSecsSinceEpoch();
}

} // namespace

void BestTimeTest::cellOfATime_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("weekday");
    QTest::addColumn<int>("hour");
    const auto row = [](const char *title, qint64 time, const char *zone, int weekday, int hour) {
        QTest::newRow(title) << time << QByteArray(zone) << weekday << hour;
    };
    row("UTC, a Monday", utc(2026, 3, 2, 9), "UTC", 0, 9);
    row("Berlin in winter", utc(2026, 3, 2, 9), "Europe/Berlin", 0, 10);
    row("Berlin in summer", utc(2026, 6, 1, 9), "Europe/Berlin", 0, 11);
    row("before the clock goes forward", utc(2026, 3, 29, 0, 59), "Europe/Berlin", 6, 1);
    row("after it", utc(2026, 3, 29, 1, 0), "Europe/Berlin", 6, 3);
    row("first 02:30 of autumn", utc(2026, 10, 25, 0, 30), "Europe/Berlin", 6, 2);
    row("second 02:30 of autumn", utc(2026, 10, 25, 1, 30), "Europe/Berlin", 6, 2);
    row("the day before over there", utc(2026, 3, 2, 3), "America/Los_Angeles", 6, 19);
    row("half an hour off", utc(2026, 3, 2, 18, 40), "Asia/Kolkata", 1, 0);
    row("southern summer time", utc(2026, 1, 5, 22), "Australia/Sydney", 1, 9);
}

void BestTimeTest::cellOfATime()
{
    QFETCH(qint64, time);
    QFETCH(QByteArray, zone);
    QFETCH(int, weekday);
    QFETCH(int, hour);
    const BestTime result = bestTime({aPost(1).at(time).with(100)}, zone, utc(2027, 1, 1, 0));
    QCOMPARE(result.n, 1);
    QCOMPARE(result.cells[weekday][hour].n, 1);
}

void BestTimeTest::sameWallClockAcrossSummerTime()
{
    // 18:00 in Berlin on three Mondays, one of them in winter: one cell, though the UTC hours differ.
    const QList<PostSample> posts = {aPost(1).at(utc(2026, 3, 23, 17)).with(100), aPost(2).at(utc(2026, 3, 30, 16)).with(200),
                                     aPost(3).at(utc(2026, 4, 6, 16)).with(300)};
    const BestTime result = bestTime(posts, "Europe/Berlin", utc(2026, 9, 1, 0));
    QCOMPARE(result.cells[0][18].n, 3);
    QCOMPARE(result.cells[0][18].value, std::optional(1.0)); // the median over the median
    QVERIFY(result.best == std::make_pair(0, 18));
    QVERIFY(!bestTime(posts, "UTC", utc(2026, 9, 1, 0)).best);
}

void BestTimeTest::theRepeatedHourIsOne()
{
    const QList<PostSample> posts = {aPost(1).at(utc(2026, 10, 25, 0, 10)).with(1), aPost(2).at(utc(2026, 10, 25, 1, 10)).with(1)};
    QCOMPARE(bestTime(posts, "Europe/Berlin", utc(2026, 12, 1, 0)).cells[6][2].n, 2);
}

void BestTimeTest::valueNeedsThree()
{
    const QList<PostSample> posts = {aPost(1).at(utc(2026, 3, 2, 9)).with(1), aPost(2).at(utc(2026, 3, 9, 9)).with(1),
                                     aPost(3).at(utc(2026, 3, 10, 9)).with(1)};
    const BestTime result = bestTime(posts, "UTC", utc(2026, 9, 1, 0));
    QCOMPARE(result.cells[0][9].n, 2);
    QVERIFY(!result.cells[0][9].value);
    QVERIFY(!result.best);
    QCOMPARE(result.reason, QStringLiteral("no hour of the week holds 3 posts"));
}

void BestTimeTest::bestCell()
{
    QList<PostSample> posts;
    for (int week = 0; week < 3; ++week) {
        posts.append(aPost(week).at(utc(2026, 3, 2, 9) + week * 7 * kDay).with(100));
        posts.append(aPost(10 + week).at(utc(2026, 3, 4, 20) + week * 7 * kDay).with(400));
    }
    posts.append(aPost(99).at(utc(2026, 3, 6, 12)).with(1'000'000)); // one hit makes no best time
    const BestTime result = bestTime(posts, "UTC", utc(2026, 9, 1, 0));
    QVERIFY(result.best == std::make_pair(2, 20));
    QCOMPARE(result.n, 7);
    QVERIFY(result.reason.isEmpty());
}

void BestTimeTest::sameAgeIsPreferred()
{
    // Later posts have had less time: by views Monday wins, at the same age Wednesday does.
    QList<PostSample> posts;
    for (int week = 0; week < 4; ++week) {
        posts.append(aPost(week).at(kNow - (60 - week) * kDay).with(10'000).snapshot(2 * kDay, 100).snapshot(59 * kDay, 9'000));
        posts.append(aPost(10 + week).at(kNow - 2 * kDay - week * 60).with(200).snapshot(2 * kDay, 200));
    }
    const BestTime result = bestTime(posts, "UTC", kNow);
    const QDateTime late = QDateTime::fromSecsSinceEpoch(kNow - 2 * kDay - 3 * 60, Qt::UTC);
    const auto &cell = result.cells[late.date().dayOfWeek() - 1][late.time().hour()];
    QVERIFY(cell.value);
    QVERIFY(*cell.value > 1.0);
}

void BestTimeTest::noValue_data()
{
    QTest::addColumn<QList<PostSample>>("posts");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << QList<PostSample>() << QByteArray("UTC") << QStringLiteral("3 needed, 0 held");
    QTest::newRow("no such zone") << threePosts() << QByteArray("Mars/Olympus") << QStringLiteral("the time zone is unknown");
    QTest::newRow("settling") << QList<PostSample>{aPost(1).old(kHour).with(5)} << QByteArray("UTC") << QStringLiteral("3 needed, 0 held");
    QTest::newRow("no views") << QList<PostSample>{aPost(1).with({}), aPost(2).with({}), aPost(3).with({})} << QByteArray("UTC")
                              << QStringLiteral("3 needed, 0 held");
    QTest::newRow("views of 0") << QList<PostSample>{aPost(1).with(0), aPost(2).with(0), aPost(3).with(0)} << QByteArray("UTC")
                                << QStringLiteral("3 needed, 0 held");
}

void BestTimeTest::noValue()
{
    QFETCH(QList<PostSample>, posts);
    QFETCH(QByteArray, zone);
    QFETCH(QString, reason);
    const BestTime result = bestTime(posts, zone, kNow);
    QVERIFY(!result.best);
    QCOMPARE(result.reason, reason);
}

QTEST_GUILESS_MAIN(BestTimeTest)
#include "BestTimeTest.moc"
