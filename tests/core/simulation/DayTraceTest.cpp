// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/DayFigures.h"
#include "core/simulation/DayTrace.h"

#include <QTest>

#include <algorithm>

using namespace Tidemark;

namespace {

DayShape smallDay(quint64 seed = 1)
{
    DayShape shape;
    shape.users = 500;
    shape.creators = 16;
    shape.secondPageShare = 0.2;
    shape.seed = seed;
    return shape;
}

std::vector<ProfileView> viewsOf(const DayShape &shape)
{
    return Tidemark::viewsOf(drawDay(shape), shape);
}

} // namespace

class DayTraceTest : public QObject
{
    Q_OBJECT

private slots:
    void isTheSameForTheSameSeed();
    void hasEachUsersViewsInTheOrderOfTime();
    void looksAtTheFirstCreatorsMost();
    void isBusiestInTheEvening();
    void asksForSecondPagesAsOftenAsWanted();
    void p95IsTheNearestRank_data();
    void p95IsTheNearestRank();
};

void DayTraceTest::isTheSameForTheSameSeed()
{
    QVERIFY(viewsOf(smallDay()) == viewsOf(smallDay()));
    QVERIFY(viewsOf(smallDay()) != viewsOf(smallDay(2)));
}

void DayTraceTest::hasEachUsersViewsInTheOrderOfTime()
{
    const auto views = viewsOf(smallDay());
    QCOMPARE(views.size(), size_t(4'000));
    std::vector<int> ofUser(500, 0);
    for (const ProfileView &view : views)
        ++ofUser.at(size_t(view.user));
    QVERIFY(std::all_of(ofUser.begin(), ofUser.end(), [](int count) { return count == 8; }));
    const auto earlier = [](const ProfileView &a, const ProfileView &b) { return a.atMs < b.atMs; };
    QVERIFY(std::is_sorted(views.begin(), views.end(), earlier));
    QVERIFY(views.front().atMs >= 0);
    QVERIFY(views.back().atMs < 86'400'000);
}

void DayTraceTest::looksAtTheFirstCreatorsMost()
{
    DayShape shape = smallDay();
    shape.exponent = 1;
    std::vector<int> ofCreator(16, 0);
    for (const ProfileView &view : viewsOf(shape))
        ++ofCreator.at(size_t(view.creator));
    const double ratio = double(ofCreator.front()) / ofCreator.at(3); // the fourth: a quarter of the first
    QVERIFY2(ratio > 3.3 && ratio < 4.8, qPrintable(QString::number(ratio)));
}

void DayTraceTest::isBusiestInTheEvening()
{
    int evening = 0;
    int morning = 0;
    for (const ProfileView &view : viewsOf(smallDay())) {
        const qint64 hour = view.atMs / 3'600'000;
        evening += hour >= 18 && hour < 23 ? 1 : 0;
        morning += hour >= 6 && hour < 11 ? 1 : 0;
    }
    QVERIFY(evening > 3 * morning);
}

void DayTraceTest::asksForSecondPagesAsOftenAsWanted()
{
    const auto views = viewsOf(smallDay());
    const auto second = std::count_if(views.begin(), views.end(), [](const ProfileView &view) { return view.isSecondPage; });
    QVERIFY(second > 700 && second < 900);
}

void DayTraceTest::p95IsTheNearestRank_data()
{
    QTest::addColumn<int>("values");
    QTest::addColumn<double>("p95");
    QTest::newRow("none") << 0 << 0.0;
    QTest::newRow("one") << 1 << 1.0;
    QTest::newRow("nineteen: the last") << 19 << 19.0;
    QTest::newRow("twenty: the one before the last") << 20 << 19.0;
    QTest::newRow("a hundred") << 100 << 95.0;
}

void DayTraceTest::p95IsTheNearestRank()
{
    QFETCH(const int, values);
    QFETCH(const double, p95);
    Distribution distribution;
    for (int i = values; i > 0; --i)
        distribution.add(i);
    QCOMPARE(distribution.p95(), p95);
    QCOMPARE(distribution.mean(), values > 0 ? (values + 1) / 2.0 : 0.0);
}

QTEST_GUILESS_MAIN(DayTraceTest)
#include "DayTraceTest.moc"
