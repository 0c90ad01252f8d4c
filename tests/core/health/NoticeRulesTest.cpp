// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/NoticeRules.h"

#include <QTest>

using namespace Tidemark;

namespace {

AlertRecord firing(const char *rule, qint64 firedAt = 1'000)
{
    AlertRecord record;
    record.rule = QLatin1String(rule);
    record.firedAt = firedAt;
    return record;
}

// Lets time pass over one channel and writes down what it is told: "10 trigger, 3610 repeat".
class Told
{
public:
    NoticeTiming timing;
    AlertGroup group;
    bool isRouted = true;
    std::optional<ToldIncident> incident;
    QStringList lines;

    void look(qint64 now)
    {
        for (;;) {
            const NoticeStep step = nextNotice(incident, group, {now, timing, isRouted});
            incident = step.incident;
            dueAt = step.dueAt;
            if (!step.action)
                return;
            lines += QStringLiteral("%1 %2").arg(now).arg(step.isRepeat ? QStringLiteral("repeat") : noticeActionName(*step.action));
        }
    }
    void pass(qint64 from, qint64 until, qint64 every = 10)
    {
        for (qint64 now = from; now <= until; now += every)
            look(now);
    }
    std::optional<qint64> dueAt;
};

} // namespace

class NoticeRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstWordWaitsForTheGroup();
    void whatIsOverBeforeTheFirstWordIsNotTold();
    void repeats();
    void anAlertThatJoinsIsNews();
    void theEndIsToldOnce();
    void whatComesBackSoonIsTheSameIncident();
    void silence();
    void silenceDoesNotHideTheEnd();
    void acknowledge();
    void anAlertThatJoinsIsNotAcknowledged();
    void anotherRoute();
    void aClockThatGoesBack();
};

void NoticeRulesTest::firstWordWaitsForTheGroup()
{
    Told told;
    told.group.audible = {firing("Fast", 1'000)};
    told.look(0);
    QCOMPARE(told.dueAt, std::optional<qint64>(10));
    told.group.audible += firing("Long", 900);
    told.look(9);
    QCOMPARE(told.lines, QStringList());
    told.look(10);
    told.look(11);
    QCOMPARE(told.lines, QStringList{QStringLiteral("10 trigger")});
    QCOMPARE(told.incident->toldRules, (QStringList{QStringLiteral("Fast"), QStringLiteral("Long")}));
    QCOMPARE(told.dueAt, std::optional<qint64>(3'610));
}

void NoticeRulesTest::whatIsOverBeforeTheFirstWordIsNotTold()
{
    Told told;
    told.group.audible = {firing("Fast")};
    told.look(0);
    told.group.audible.clear();
    told.pass(1, 4'000);
    QCOMPARE(told.lines, QStringList());
    QVERIFY(!told.incident);
}

void NoticeRulesTest::repeats()
{
    Told told;
    told.group.audible = {firing("Fast")};
    told.pass(0, 8'000);
    QCOMPARE(told.lines, (QStringList{QStringLiteral("10 trigger"), QStringLiteral("3610 repeat"), QStringLiteral("7210 repeat")}));
}

void NoticeRulesTest::anAlertThatJoinsIsNews()
{
    Told told;
    told.group.audible = {firing("Fast")};
    told.pass(0, 60);
    told.group.audible += firing("Long");
    told.pass(70, 4'000);
    QCOMPARE(told.lines, (QStringList{QStringLiteral("10 trigger"), QStringLiteral("310 trigger"), QStringLiteral("3910 repeat")}));
}

void NoticeRulesTest::theEndIsToldOnce()
{
    Told told;
    told.group.audible = {firing("Fast")};
    told.pass(0, 1'000);
    told.group.audible.clear();
    told.pass(1'010, 9'000);
    QCOMPARE(told.lines, (QStringList{QStringLiteral("10 trigger"), QStringLiteral("1010 resolve")}));
    QVERIFY(!told.incident);
}

// A window at its edge fires and resolves by the minute: nobody is called each time.
void NoticeRulesTest::whatComesBackSoonIsTheSameIncident()
{
    Told told;
    told.group.audible = {firing("Fast", 1'000)};
    told.pass(0, 60);
    told.group.audible.clear();
    told.pass(70, 200);
    told.group.audible = {firing("Fast", 1'200)};
    told.pass(210, 600);
    told.group.audible.clear();
    told.pass(610, 1'000);
    QCOMPARE(told.lines, (QStringList{QStringLiteral("10 trigger"), QStringLiteral("610 resolve")}));
}

void NoticeRulesTest::silence()
{
    Told told;
    told.group.hasSilenced = true;
    told.pass(0, 5'000);
    QCOMPARE(told.lines, QStringList());
    told.group.hasSilenced = false;
    told.group.audible = {firing("Fast")};
    told.pass(5'010, 6'000);
    QCOMPARE(told.lines, QStringList{QStringLiteral("5020 trigger")});
}

void NoticeRulesTest::silenceDoesNotHideTheEnd()
{
    Told told;
    told.group.audible = {firing("Fast")};
    told.pass(0, 60);
    told.group.audible.clear();
    told.group.hasSilenced = true;
    told.pass(70, 9'000); // it goes on: neither repeated nor over
    QCOMPARE(told.lines, QStringList{QStringLiteral("10 trigger")});
    told.group.hasSilenced = false;
    told.look(9'010);
    QCOMPARE(told.lines.last(), QStringLiteral("9010 resolve"));
}

void NoticeRulesTest::acknowledge()
{
    Told told;
    told.group.audible = {firing("Fast")};
    told.group.isAcknowledged = true; // before the first word: the incident is opened, and seen
    told.pass(0, 9'000);
    QCOMPARE(told.lines, (QStringList{QStringLiteral("10 trigger"), QStringLiteral("10 acknowledge")}));
    QCOMPARE(told.dueAt, std::optional<qint64>());
    told.group.audible.clear();
    told.pass(9'010, 9'100);
    QCOMPARE(told.lines.last(), QStringLiteral("9010 resolve"));
}

void NoticeRulesTest::anAlertThatJoinsIsNotAcknowledged()
{
    Told told;
    told.group.audible = {firing("Fast")};
    told.group.isAcknowledged = true;
    told.pass(0, 60);
    told.group.audible += firing("Long");
    told.group.isAcknowledged = false;
    told.pass(70, 4'000);
    QCOMPARE(told.lines, (QStringList{QStringLiteral("10 trigger"), QStringLiteral("10 acknowledge"), QStringLiteral("310 trigger"),
                                      QStringLiteral("3910 repeat")}));
}

void NoticeRulesTest::anotherRoute()
{
    Told told;
    told.isRouted = false;
    told.group.audible = {firing("Fast")};
    told.pass(0, 5'000);
    QCOMPARE(told.lines, QStringList());
    told.isRouted = true;
    told.pass(5'010, 5'100);
    told.isRouted = false; // no more of it, but its end
    told.pass(5'110, 20'000);
    told.group.audible.clear();
    told.pass(20'010, 20'100);
    QCOMPARE(told.lines, (QStringList{QStringLiteral("5020 trigger"), QStringLiteral("20010 resolve")}));
}

void NoticeRulesTest::aClockThatGoesBack()
{
    Told told;
    told.group.audible = {firing("Fast")};
    told.pass(1'000'000, 1'000'060);
    told.pass(0, 4'000);
    QCOMPARE(told.lines, (QStringList{QStringLiteral("1000010 trigger"), QStringLiteral("3600 repeat")}));
}

QTEST_GUILESS_MAIN(NoticeRulesTest)
#include "NoticeRulesTest.moc"
