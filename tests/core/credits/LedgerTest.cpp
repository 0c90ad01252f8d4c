// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/credits/LedgerFixture.h"

#include <QProcess>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTimer>

using namespace Tidemark;

class LedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<LedgerFixture>(); }
    void cleanup() { m.reset(); }
    void rowsOfOneCall_data();
    void rowsOfOneCall();
    void aSendAfterTheSettlingIsStillACredit();
    void aReservationThatIsNotThere();
    void aRowKeepsWhatWasAsked();
    void rowsByHowTheyEnded_data();
    void rowsByHowTheyEnded();
    void rowsArePaged();
    void rowsOfADeadProgramAreUnknown();
    void rowsOfALivingProgramStay();
    void balanceIsCountedDown();
    void driftOfTheReconciliation();
    void savingsAreCountedByDay();
    void savingsAreFlushedAtTheEnd();
    void summaryOfAPeriod();
    void theSaltStays();
    void thePriceStays();
    void freeRowsCostNothing();
    void changesAreToldSeldom();
    void readingTheSummaryIsNoChange();

private:
    std::unique_ptr<LedgerFixture> m;
};

void LedgerTest::rowsOfOneCall_data()
{
    QTest::addColumn<int>("sends");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const int charged = static_cast<int>(LedgerState::Charged);
    const int unknown = static_cast<int>(LedgerState::Unknown);
    const int free = static_cast<int>(LedgerState::Free);
    QTest::newRow("answered") << 1 << charged << "sent 1" << "charged 1";
    QTest::newRow("sent twice by the network stack") << 2 << charged << "sent 1, sent 1" << "charged 1, charged 1";
    QTest::newRow("sent three times") << 3 << unknown << "sent 1, sent 1, sent 1" << "unknown 1, unknown 1, unknown 1";
    QTest::newRow("timed out") << 1 << unknown << "sent 1" << "unknown 1";
    QTest::newRow("never sent") << 0 << free << "reserved 0" << "free 0";
    QTest::newRow("never sent, whatever is said") << 0 << charged << "reserved 0" << "free 0";
    QTest::newRow("nobody knows whether it was sent") << 0 << unknown << "reserved 0" << "unknown 1";
    QTest::newRow("what was sent is never free") << 1 << free << "sent 1" << "charged 1";
}

void LedgerTest::rowsOfOneCall()
{
    QFETCH(int, sends);
    QFETCH(int, state);
    const auto id = m->reserve();
    REQUIRE_OK(id);
    for (int n = 1; n <= sends; ++n)
        REQUIRE_OK(waitFor(m->ledger->sent(*id, n)));
    QTEST(m->picture(), "before");
    REQUIRE_OK(waitFor(m->ledger->settle(*id, static_cast<LedgerState>(state), {})));
    QTEST(m->picture(), "after");
    REQUIRE_OK(waitFor(m->ledger->settle(*id, LedgerState::Unknown, {}))); // settled is settled
    QTEST(m->picture(), "after");
}

void LedgerTest::aSendAfterTheSettlingIsStillACredit()
{
    const auto id = m->reserve();
    REQUIRE_OK(id);
    REQUIRE_OK(waitFor(m->ledger->settle(*id, LedgerState::Free, {})));
    REQUIRE_OK(waitFor(m->ledger->sent(*id, 1)));
    REQUIRE_OK(waitFor(m->ledger->sent(*id, 2)));
    QCOMPARE(m->picture(), QStringLiteral("charged 1, charged 1"));
    QCOMPARE(m->summary().spent.total, 2);
}

void LedgerTest::aReservationThatIsNotThere()
{
    QCOMPARE(waitFor(m->ledger->sent(77, 1)).error().kind, ErrorKind::LocalData);
    QCOMPARE(waitFor(m->ledger->settle(77, LedgerState::Charged, {})).error().kind, ErrorKind::LocalData);
    QVERIFY(m->rows().isEmpty());
}

void LedgerTest::rowsByHowTheyEnded_data()
{
    QTest::addColumn<LedgerFilter>("filter");
    QTest::addColumn<QString>("found"); // newest first
    const qint64 noon = kNoonMs / 1000;
    const auto endpoints = [](const QStringList &names) { LedgerFilter filter; filter.endpoints = names; return filter; };
    const auto outcomes = [](const QStringList &names) { LedgerFilter filter; filter.outcomes = names; return filter; };
    const auto times = [](std::optional<qint64> from, std::optional<qint64> until) { LedgerFilter filter; filter.from = from; filter.until = until; return filter; };
    QTest::newRow("all") << LedgerFilter() << QStringLiteral("user-posts, userid timeout 20000, user-posts ok 400");
    QTest::newRow("one endpoint") << endpoints({QStringLiteral("userid")}) << QStringLiteral("userid timeout 20000");
    QTest::newRow("two endpoints") << endpoints({QStringLiteral("userid"), QStringLiteral("user-posts")}) << QStringLiteral("user-posts, userid timeout 20000, user-posts ok 400");
    QTest::newRow("part of a name is none") << endpoints({QStringLiteral("user")}) << QString();
    QTest::newRow("one outcome") << outcomes({QStringLiteral("ok")}) << QStringLiteral("user-posts ok 400");
    QTest::newRow("an outcome that did not occur") << outcomes({QStringLiteral("rate_limited")}) << QString();
    QTest::newRow("from") << times(noon + 10, std::nullopt) << QStringLiteral("user-posts, userid timeout 20000");
    QTest::newRow("until") << times(std::nullopt, noon + 10) << QStringLiteral("user-posts ok 400");
}

void LedgerTest::rowsByHowTheyEnded()
{
    QFETCH(LedgerFilter, filter);
    const auto spend = [this](const char *endpoint, const CallNote &note) {
        SpendRequest request = LedgerFixture::aRequest();
        request.endpoint = QLatin1String(endpoint);
        const auto id = m->reserve(request);
        REQUIRE_OK(id);
        REQUIRE_OK(waitFor(m->ledger->sent(*id, 1)));
        REQUIRE_OK(waitFor(m->ledger->settle(*id, LedgerState::Charged, {}, note)));
        m->clock.advance(std::chrono::seconds(10));
    };
    spend("user-posts", {QStringLiteral("ok"), 400});
    spend("userid", {QStringLiteral("timeout"), 20'000});
    spend("user-posts", {});
    QStringList found;
    const QList<LedgerRow> rows = waitFor(m->ledger->rowsOf(filter, 10)).value();
    for (const LedgerRow &row : rows)
        found += row.outcome.isEmpty() ? row.endpoint : QStringLiteral("%1 %2 %3").arg(row.endpoint, row.outcome).arg(row.latencyMs.value_or(-1));
    QTEST(found.join(QStringLiteral(", ")), "found");
}

void LedgerTest::aRowKeepsWhatWasAsked()
{
    const auto id = m->reserve();
    REQUIRE_OK(waitFor(m->ledger->sent(*id, 1)));
    m->clock.advance(std::chrono::seconds(5));
    REQUIRE_OK(waitFor(m->ledger->sent(*id, 2)));
    REQUIRE_OK(waitFor(m->ledger->settle(*id, LedgerState::Unknown, QStringLiteral("timed out"))));
    const QList<LedgerRow> rows = m->rows();
    QCOMPARE(rows.size(), 2);
    const LedgerRow &first = rows.last();
    QCOMPARE(first.at, kNoonMs / 1000);
    QCOMPARE(first.endpoint, QStringLiteral("user-posts"));
    QCOMPARE(first.subject, QStringLiteral("@ada"));
    QCOMPARE(first.askedBy, QStringLiteral("You · Profiles"));
    QCOMPARE(first.reason, QStringLiteral("timed out"));
    QCOMPARE(rows.first().at, kNoonMs / 1000 + 5);
    QCOMPARE(rows.first().reason, QStringLiteral("sent again by the network stack; timed out"));
}

void LedgerTest::rowsArePaged()
{
    for (int i = 0; i < 5; ++i)
        m->spend();
    const auto page = waitFor(m->ledger->rows(2)).value();
    QCOMPARE(page.size(), 2);
    const auto next = waitFor(m->ledger->rows(10, page.last().id)).value();
    QCOMPARE(next.size(), 3);
    QVERIFY(next.first().id < page.last().id);
}

void LedgerTest::rowsOfADeadProgramAreUnknown()
{
    QProcess program;
    program.start(QStringLiteral(SECOND_PROGRAM), {QStringLiteral("die"), m->folder.filePath(QStringLiteral("history.db"))});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    QCOMPARE(m->picture(), QStringLiteral("reserved 0, sent 1"));
    const auto own = m->reserve();
    REQUIRE_OK(own);
    REQUIRE_OK(waitFor(m->ledger->recover()));
    QCOMPARE(m->picture(), QStringLiteral("unknown 1, unknown 1, reserved 0"));
    QVERIFY(!m->rows().last().reason.isEmpty());
    QCOMPARE(m->summary().spent.total, 2);
}

void LedgerTest::rowsOfALivingProgramStay()
{
    const auto id = m->reserve();
    REQUIRE_OK(waitFor(m->ledger->sent(*id, 1)));
    REQUIRE_OK(waitFor(m->ledger->recover()));
    QCOMPARE(m->picture(), QStringLiteral("sent 1"));
}

void LedgerTest::balanceIsCountedDown()
{
    QVERIFY(!m->summary().balance.credits);
    QCOMPARE(m->summary().balance.origin, Balance::Origin::Unknown);
    m->spend();
    REQUIRE_OK(waitFor(m->ledger->setBalance(1000, Balance::Origin::Manual)));
    QCOMPARE(m->summary().balance.credits, std::optional<qint64>(1000));
    const auto open = m->reserve();
    m->spend(2);
    QCOMPARE(m->summary().balance.credits, std::optional<qint64>(998));
    REQUIRE_OK(waitFor(m->ledger->sent(*open, 1)));
    QCOMPARE(m->summary().balance.credits, std::optional<qint64>(997));
    QCOMPARE(m->summary().balance.setTo, 1000);
    QCOMPARE(m->summary().balance.setAt, kNoonMs / 1000);
    QVERIFY(!m->summary().balance.drift);
}

void LedgerTest::driftOfTheReconciliation()
{
    REQUIRE_OK(waitFor(m->ledger->setBalance(1000, Balance::Origin::Manual)));
    for (int i = 0; i < 10; ++i)
        m->spend();
    REQUIRE_OK(waitFor(m->ledger->setBalance(989, Balance::Origin::Api)));
    const Balance balance = m->summary().balance;
    QCOMPARE(balance.origin, Balance::Origin::Api);
    QCOMPARE(balance.credits, std::optional<qint64>(989));
    QCOMPARE(balance.drift, std::optional<double>(0.1));
}

void LedgerTest::savingsAreCountedByDay()
{
    for (int i = 0; i < 3; ++i)
        m->ledger->noteSaved(QStringLiteral("user-posts"), QStringLiteral("memory"));
    m->ledger->noteSaved(QStringLiteral("user-posts"), QStringLiteral("disk"));
    QCOMPARE(m->summary().saved.today, 4);
    m->ledger->noteSaved(QStringLiteral("user-posts"), QStringLiteral("memory"));
    m->clock.advance(std::chrono::hours(24));
    m->ledger->noteSaved(QStringLiteral("userid"), QStringLiteral("memory"));
    const CreditSummary summary = m->summary(2);
    QCOMPARE(summary.saved.total, 6);
    QCOMPARE(summary.days.size(), 2);
    QCOMPARE(summary.days.first().day, QStringLiteral("2025-11-30"));
    QCOMPARE(summary.days.first().saved + summary.days.last().saved, 6);
    QCOMPARE(summary.spent.total, 0);
}

void LedgerTest::savingsAreFlushedAtTheEnd()
{
    m->ledger->noteSaved(QStringLiteral("user-posts"), QStringLiteral("memory"));
    m->ledger = std::make_unique<Ledger>(*m->database, m->clock);
    QCOMPARE(m->summary().saved.today, 1);
}

void LedgerTest::summaryOfAPeriod()
{
    SpendRequest background = LedgerFixture::aRequest();
    background.endpoint = QStringLiteral("userid");
    background.askedBy = QStringLiteral("Background");
    m->spend();
    m->clock.advance(std::chrono::hours(24 * 3));
    m->spend(2);
    m->spend(1, background);
    const CreditSummary summary = m->summary(3);
    QCOMPARE(summary.spent.today, 3);
    QCOMPARE(summary.spent.month, 3); // another month began
    QCOMPARE(summary.spent.total, 4);
    QCOMPARE(summary.days.size(), 3);
    QCOMPARE(summary.days.last().day, QStringLiteral("2025-12-03"));
    QCOMPARE(summary.days.last().spent, 3);
    QCOMPARE(summary.days.first().spent, 0);
    using Named = QList<std::pair<QString, qint64>>;
    QCOMPARE(summary.byEndpoint, (Named{{QStringLiteral("user-posts"), 2}, {QStringLiteral("userid"), 1}}));
    QCOMPARE(summary.byAsker, (Named{{QStringLiteral("You · Profiles"), 2}, {QStringLiteral("Background"), 1}}));
    QCOMPARE(m->summary(30).days.size(), 30);
    QCOMPARE(m->summary(30).byEndpoint.first().second, 3);
}

void LedgerTest::theSaltStays()
{
    const QByteArray salt = waitFor(m->ledger->salt()).value();
    QCOMPARE(salt.size(), 32);
    QCOMPARE(waitFor(m->ledger->salt()).value(), salt);
    LedgerFixture other;
    QVERIFY(waitFor(other.ledger->salt()).value() != salt);
}

void LedgerTest::thePriceStays()
{
    QVERIFY(!m->summary().pricePerCredit);
    REQUIRE_OK(waitFor(m->ledger->setPrice(0.0015)));
    REQUIRE_OK(waitFor(m->ledger->setPrice(0.002)));
    QCOMPARE(m->summary().pricePerCredit, std::optional<double>(0.002));
}

void LedgerTest::freeRowsCostNothing()
{
    REQUIRE_OK(waitFor(m->ledger->noteFree(QStringLiteral("profile"), QStringLiteral("balance check"))));
    QCOMPARE(m->picture(), QStringLiteral("free 0"));
    QCOMPARE(m->summary().spent.total, 0);
}

void LedgerTest::changesAreToldSeldom()
{
    QSignalSpy spy(m->ledger.get(), &Ledger::changed);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20; ++i)
        m->spend();
    QTRY_VERIFY(spy.size() >= 1);
    const qint64 most = timer.elapsed() / 250 + 1; // told at most four times a second, however long it took
    QVERIFY2(spy.size() <= most, qPrintable(QStringLiteral("%1 times, %2 allowed").arg(spy.size()).arg(most)));
}

// Or a page that reads it on changed() would never rest.
void LedgerTest::readingTheSummaryIsNoChange()
{
    m->spend();
    QSignalSpy spy(m->ledger.get(), &Ledger::changed);
    QTRY_COMPARE(spy.size(), 1);
    for (int i = 0; i < 3; ++i)
        std::ignore = m->summary();
    QCoreApplication::processEvents();
    const auto *tell = m->ledger->findChild<QTimer *>();
    QVERIFY(tell);
    QTRY_VERIFY(!tell->isActive());
    QCOMPARE(spy.size(), 1);
}

QTEST_GUILESS_MAIN(LedgerTest)
#include "LedgerTest.moc"
