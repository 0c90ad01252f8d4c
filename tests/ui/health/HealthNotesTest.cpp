// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/HealthNotes.h"

#include "ui/health/HealthWords.h"

#include <QTest>

using namespace Tidemark;

class HealthNotesTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsSaidOfNothing();
    void waitingRequests_data();
    void waitingRequests();
    void othersInSentences();
    void channelsThatWereNotTold();
    void verdicts_data();
    void verdicts();
};

void HealthNotesTest::nothingIsSaidOfNothing()
{
    HealthOverview overview;
    overview.firstAt = 1'790'000'040;
    overview.coverage = 1;
    QCOMPARE(healthNotes(overview), QStringList());
}

void HealthNotesTest::waitingRequests_data()
{
    QTest::addColumn<int>("queued");
    QTest::addColumn<int>("retries");
    QTest::addColumn<QString>("note");
    QTest::newRow("for a connection")
        << 3 << 0 << QStringLiteral("In the last 24 hours up to 3 requests at once waited for a connection.");
    QTest::newRow("to be sent again")
        << 0 << 2 << QStringLiteral("In the last 24 hours up to 2 requests at once waited to be sent again.");
    QTest::newRow("for both") << 3 << 2
                              << QStringLiteral("In the last 24 hours up to 3 requests at once waited for a connection, and up "
                                                "to 2 to be sent again.");
}

void HealthNotesTest::waitingRequests()
{
    QFETCH(int, queued);
    QFETCH(int, retries);
    QFETCH(QString, note);
    HealthOverview overview;
    overview.saturation.dayLoad.queued = queued;
    overview.saturation.dayLoad.retries = retries;
    QCOMPARE(healthNotes(overview), QStringList{note});
}

void HealthNotesTest::othersInSentences()
{
    HealthOverview overview;
    overview.firstAt = 1'790'000'040;
    overview.coverage = 0.42;
    overview.drops = {{QStringLiteral("userid"), 1, 90}};
    overview.saturation.outOfCredits = 1;
    overview.saturation.rateLimited = 7;
    const QStringList notes = healthNotes(overview);
    QCOMPARE(notes.size(), 4);
    QCOMPARE(notes.at(0), QStringLiteral("userid is hardly asked: 1 call in the last hour, where 90 are usual."));
    QVERIFY2(notes.at(1).contains(QStringLiteral("found no credits")), qPrintable(notes.at(1)));
    QVERIFY2(notes.at(2).contains(QStringLiteral("came too fast")), qPrintable(notes.at(2)));
    QVERIFY2(notes.at(3).contains(QStringLiteral("42")), qPrintable(notes.at(3)));
}

void HealthNotesTest::channelsThatWereNotTold()
{
    ChannelState well;
    ChannelState ill;
    ill.channel = AlertChannel::Slack;
    ill.failures = 2;
    ill.why = QStringLiteral("the hook answered 404");
    QCOMPARE(unheardWords({well, ill}), QStringList{QStringLiteral("Slack was not told of the last alert: the hook answered 404.")});
}

void HealthNotesTest::verdicts_data()
{
    QTest::addColumn<int>("calls");
    QTest::addColumn<int>("bad");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("tone");
    QTest::newRow("nothing failed") << 100 << 0 << int(TierState::Ok) << QStringLiteral("holds") << int(Tone::Good);
    QTest::newRow("two of few failed") << 100 << 2 << int(TierState::Ok) << QStringLiteral("too few calls to judge")
                                       << int(Tone::Neutral);
    QTest::newRow("two of many failed") << 100'000 << 2 << int(TierState::Ok) << QStringLiteral("holds") << int(Tone::Good);
    QTest::newRow("three of few failed") << 100 << 3 << int(TierState::Exhausted) << QStringLiteral("budget used up")
                                         << int(Tone::Critical);
}

void HealthNotesTest::verdicts()
{
    QFETCH(int, calls);
    QFETCH(int, bad);
    QFETCH(int, state);
    QFETCH(QString, text);
    QFETCH(int, tone);
    TierOverview tier;
    tier.tier.availability = 0.999;
    tier.state = TierState(state);
    tier.budget = errorBudget({calls, bad}, tier.tier.budgetShare(), std::nullopt);
    const StateWords words = stateWords(tier);
    QCOMPARE(words.text, text);
    QCOMPARE(int(words.tone), tone);
}

QTEST_MAIN(HealthNotesTest)
#include "HealthNotesTest.moc"
