// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/RefreshPolicy.h"

#include <QTest>

using namespace Tidemark;

namespace {

constexpr qint64 kHourS = 3'600;

RefreshCandidate creator(const char *name, std::optional<qint64> ageMin, double usesPerDay = 0)
{
    RefreshCandidate candidate;
    candidate.name = {WatchKind::Creator, QString::fromLatin1(name)};
    if (ageMin)
        candidate.ageS = *ageMin * 60;
    candidate.ttlS = kHourS;
    candidate.usesPerDay = usesPerDay;
    return candidate;
}

RefreshCandidate gone(const char *name, qint64 forHours)
{
    RefreshCandidate candidate = creator(name, std::nullopt);
    candidate.goneForS = forHours * kHourS;
    return candidate;
}

RefreshCandidate unverified(const char *name)
{
    RefreshCandidate candidate = creator(name, std::nullopt);
    candidate.name.kind = WatchKind::Hashtag;
    candidate.ttlS = 4 * kHourS;
    candidate.price = 2;
    return candidate;
}

QString names(const QList<RefreshStep> &steps)
{
    QStringList words;
    for (const RefreshStep &step : steps)
        words += step.name.words();
    return words.join(QLatin1Char(' '));
}

} // namespace

class RefreshPolicyTest : public QObject
{
    Q_OBJECT

private slots:
    void plans_data();
    void plans();
    void saysWhy();
    void aDayOfRunsNeverLetsAnAnswerExpire();
    void aThousandNamesAreOrderedByWhatIsExpected();
};

void RefreshPolicyTest::plans_data()
{
    using Candidates = QList<RefreshCandidate>;
    QTest::addColumn<Candidates>("candidates");
    QTest::addColumn<RefreshLimits>("limits");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("leftOut");
    QTest::addColumn<QString>("resting");
    const RefreshLimits usual;
    QTest::newRow("nobody") << Candidates() << usual << "" << "" << "";
    QTest::newRow("just fetched rests") << Candidates{creator("a", 0)} << usual << "" << "" << "@a";
    QTest::newRow("fifteen minutes before its hour ends") << Candidates{creator("a", 45)} << usual << "@a" << "" << "";
    QTest::newRow("ends with the next run") << Candidates{creator("a", 15)} << usual << "@a" << "" << "";
    QTest::newRow("ends after the next run") << Candidates{creator("a", 14)} << usual << "" << "" << "@a";
    QTest::newRow("expired long ago") << Candidates{creator("a", 900)} << usual << "@a" << "" << "";
    QTest::newRow("nothing held") << Candidates{creator("a", std::nullopt)} << usual << "@a" << "" << "";
    RefreshLimits worthIt = usual;
    worthIt.leastUses = 1;
    QTest::newRow("too seldom asked for") << Candidates{creator("a", 50, 23), creator("b", 50, 24)} << worthIt << "@b" << "" << "@a";
    QTest::newRow("never asked for") << Candidates{creator("a", std::nullopt)} << worthIt << "" << "" << "@a";
    QTest::newRow("most asked for first") << Candidates{creator("a", 50, 1), creator("b", 50, 30), creator("c", 50, 5)} << usual
                                          << "@b @c @a" << "" << "";
    QTest::newRow("what lacks longest first, at equal use")
        << Candidates{creator("a", 20, 4), creator("b", 59, 4), creator("c", std::nullopt, 4)} << usual << "@c @b @a" << "" << "";
    QTest::newRow("by name where all else is equal") << Candidates{creator("b", 50), creator("a", 50)} << usual << "@a @b" << "" << "";
    QTest::newRow("gone an hour ago rests") << Candidates{gone("a", 1)} << usual << "" << "" << "@a";
    QTest::newRow("gone a day ago is asked again") << Candidates{gone("a", 24)} << usual << "@a" << "" << "";
    QTest::newRow("no credits") << Candidates{creator("a", 50)} << RefreshLimits{2700, 0, -1} << "" << "@a" << "";
    QTest::newRow("credits for two") << Candidates{creator("a", 50, 3), creator("b", 50, 2), creator("c", 50, 1)}
                                     << RefreshLimits{2700, 2, -1} << "@a @b" << "@c" << "";
    QTest::newRow("a dear one does not let cheaper ones pass") << Candidates{unverified("t"), creator("a", 59)}
                                                               << RefreshLimits{2700, 1, -1} << "" << "#t @a" << "";
    QTest::newRow("one name at most") << Candidates{creator("a", 50, 3), creator("b", 50, 2)} << RefreshLimits{2700, {}, 1} << "@a"
                                      << "@b" << "";
}

void RefreshPolicyTest::plans()
{
    QFETCH(QList<RefreshCandidate>, candidates);
    QFETCH(RefreshLimits, limits);
    const RefreshPlan plan = planRefreshes(candidates, limits);
    QTEST(names(plan.due), "due");
    QTEST(names(plan.leftOut), "leftOut");
    QTEST(names(plan.resting), "resting");
}

void RefreshPolicyTest::saysWhy()
{
    const RefreshPlan plan = planRefreshes({creator("a", 50, 12.5), creator("b", 90), unverified("t"), gone("g", 2), creator("f", 5)}, {});
    QCOMPARE(plan.due.size(), 3);
    QCOMPARE(plan.price(), 4);
    QCOMPARE(plan.due.at(0).why, QStringLiteral("expires in 10 min, before the next run in 45 min; asked 12.5 times a day"));
    QCOMPARE(plan.due.at(1).why, QStringLiteral("expired"));
    QCOMPARE(plan.due.at(2).why, QStringLiteral("nothing is held; a search has to find it first"));
    QCOMPARE(plan.resting.size(), 2);
    QVERIFY(plan.resting.at(0).why.contains(QStringLiteral("fresh for 55 min")) || plan.resting.at(1).why.contains(QStringLiteral("fresh for 55 min")));
}

// Every 45 minutes, forced: the answer of an hour is renewed before it ends, once a run.
void RefreshPolicyTest::aDayOfRunsNeverLetsAnAnswerExpire()
{
    qint64 fetchedAt = 0;
    int requests = 1;
    for (qint64 now = 45 * 60; now <= 24 * kHourS; now += 45 * 60) {
        QVERIFY2(now < fetchedAt + kHourS, "it had expired before the run");
        const RefreshPlan plan = planRefreshes({creator("a", (now - fetchedAt) / 60)}, {});
        QCOMPARE(plan.due.size(), 1);
        fetchedAt = now;
        ++requests;
    }
    QCOMPARE(requests, 33);
}

void RefreshPolicyTest::aThousandNamesAreOrderedByWhatIsExpected()
{
    QList<RefreshCandidate> candidates;
    for (int i = 0; i < 1000; ++i)
        candidates += creator(qPrintable(QStringLiteral("c%1").arg(i)), (i * 7) % 60, (i * 13) % 101);
    const RefreshPlan plan = planRefreshes(candidates, {2700, 300, -1});
    QCOMPARE(plan.due.size(), 300);
    QCOMPARE(plan.due.size() + plan.leftOut.size() + plan.resting.size(), 1000);
    QCOMPARE(plan.price(), 300);
}

QTEST_APPLESS_MAIN(RefreshPolicyTest)
#include "RefreshPolicyTest.moc"
