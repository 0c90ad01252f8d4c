// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/credits/LedgerFixture.h"

#include <QFileInfo>
#include <QProcess>
#include <QThread>

#include <csignal>
#include <sys/resource.h>

using namespace Tidemark;

namespace {

// No file of this process can grow beyond the bound while this lives.
class SmallDisk
{
public:
    explicit SmallDisk(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit bound = m_before;
        bound.rlim_cur = static_cast<rlim_t>(bytes);
        setrlimit(RLIMIT_FSIZE, &bound);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

// What may be spent: caps, stops, the kill switch, and that no two programs pass a cap together.
class CapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<LedgerFixture>(); }
    void cleanup() { m.reset(); }
    void caps_data();
    void caps();
    void heldCreditsCountUntilTheyAreSettled();
    void aSettledCallFreesItsSecondCredit();
    void theErrorSaysWhichCapAndWhenItFrees();
    void theDayEndsAtMidnightUtc();
    void theDayNeverGoesBack();
    void theKillSwitchOutlastsTheProgram();
    void stopsBindOneKey_data();
    void stopsBindOneKey();
    void threadsNeverPassACapTogether();
    void programsNeverPassACapTogether();
    void aFullDiskStopsSpending();
    void anAllowanceIsOnePayersAlone();

private:
    std::unique_ptr<LedgerFixture> m;
};

void CapsTest::caps_data()
{
    QTest::addColumn<Caps>("caps");
    QTest::addColumn<int>("spent");
    QTest::addColumn<bool>("background");
    QTest::addColumn<int>("actionSpent");
    QTest::addColumn<int>("actionCap");
    QTest::addColumn<QString>("refusedBy"); // empty: allowed
    QTest::newRow("no limits") << Caps{-1, -1, -1, 80} << 30 << true << 1000 << -1 << QString();
    QTest::newRow("day, room for both sends") << Caps{-1, 10, -1, 100} << 8 << false << 0 << -1 << QString();
    QTest::newRow("day, room for one send alone") << Caps{-1, 10, -1, 100} << 9 << false << 0 << -1 << "daily cap of 10";
    QTest::newRow("month") << Caps{-1, -1, 10, 100} << 10 << false << 0 << -1 << "monthly cap of 10";
    QTest::newRow("nothing may be spent") << Caps{-1, 0, -1, 100} << 0 << false << 0 << -1 << "daily cap of 0";
    QTest::newRow("background stops first") << Caps{-1, 10, -1, 80} << 7 << true << 0 << -1 << "background share (80 %) of the daily cap of 8";
    QTest::newRow("the user goes on") << Caps{-1, 10, -1, 80} << 7 << false << 0 << -1 << QString();
    QTest::newRow("background of the month") << Caps{-1, -1, 10, 50} << 4 << true << 0 << -1 << "background share (50 %) of the monthly cap of 5";
    QTest::newRow("no background at all") << Caps{-1, 10, -1, 0} << 0 << true << 0 << -1 << "background share (0 %)";
    QTest::newRow("action, the last one") << Caps{5, -1, -1, 100} << 0 << false << 4 << -1 << QString();
    QTest::newRow("action, reached") << Caps{5, -1, -1, 100} << 0 << false << 5 << -1 << "cap of 5 credits for one action";
    QTest::newRow("a tighter action") << Caps{5, -1, -1, 100} << 0 << false << 1 << 1 << "cap of 1 credit for one action";
    QTest::newRow("an action cannot widen the cap") << Caps{5, -1, -1, 100} << 0 << false << 5 << 50 << "cap of 5 credits for one action";
}

void CapsTest::caps()
{
    QFETCH(Caps, caps);
    QFETCH(int, spent);
    QFETCH(bool, background);
    QFETCH(int, actionSpent);
    QFETCH(int, actionCap);
    QFETCH(QString, refusedBy);
    for (int i = 0; i < spent; ++i)
        m->spend();
    m->ledger->setCaps(caps);
    QCOMPARE(m->ledger->caps(), caps);
    SpendRequest request = LedgerFixture::aRequest();
    request.background = background;
    request.actionSpent = actionSpent;
    if (actionCap >= 0)
        request.actionCap = actionCap;
    const auto reserved = m->reserve(request);
    QCOMPARE(reserved.has_value(), refusedBy.isEmpty());
    if (reserved)
        return;
    QCOMPARE(reserved.error().kind, ErrorKind::OverBudget);
    QVERIFY2(reserved.error().detail.contains(refusedBy), qPrintable(reserved.error().detail));
    QCOMPARE(m->rows().size(), spent); // a refusal leaves no row
}

void CapsTest::heldCreditsCountUntilTheyAreSettled()
{
    m->ledger->setCaps({-1, 5, -1, 100});
    const auto one = m->reserve(), two = m->reserve();
    REQUIRE_OK(one);
    REQUIRE_OK(two);
    QVERIFY(!m->reserve());
    REQUIRE_OK(waitFor(m->ledger->sent(*one, 1)));
    QVERIFY(!m->reserve()); // it may be sent again
    REQUIRE_OK(waitFor(m->ledger->sent(*one, 2)));
    QVERIFY(!m->reserve());
    REQUIRE_OK(waitFor(m->ledger->settle(*two, LedgerState::Free, {})));
    REQUIRE_OK(m->reserve());
}

void CapsTest::aSettledCallFreesItsSecondCredit()
{
    m->ledger->setCaps({-1, 4, -1, 100});
    for (int i = 0; i < 3; ++i)
        m->spend();
    QCOMPARE(m->summary().spent.today, 3);
    QVERIFY(!m->reserve());
}

void CapsTest::theErrorSaysWhichCapAndWhenItFrees()
{
    m->spend();
    m->ledger->setCaps({-1, 2, -1, 100});
    const Error day = m->reserve().error();
    QVERIFY2(day.detail.contains(QLatin1String("daily cap of 2 credits")) && day.detail.contains(QLatin1String("1 spent")), qPrintable(day.detail));
    QVERIFY2(day.hint.contains(QLatin1String("2025-12-01")), qPrintable(day.hint));
    m->clock.advance(std::chrono::hours(24));
    m->spend();
    m->ledger->setCaps({-1, -1, 2, 100});
    const Error month = m->reserve().error();
    QVERIFY2(month.hint.contains(QLatin1String("2026-01-01")), qPrintable(month.hint));
}

void CapsTest::theDayEndsAtMidnightUtc()
{
    m->ledger->setCaps({-1, 2, -1, 100});
    m->spend();
    m->clock.setNowMs(kNoonMs + 12 * 3'600'000 - 1);
    QVERIFY(!m->reserve());
    m->clock.setNowMs(kNoonMs + 12 * 3'600'000);
    m->spend();
    QCOMPARE(m->summary().spent.today, 1);
    QCOMPARE(m->summary().spent.month, 1);
}

void CapsTest::theDayNeverGoesBack()
{
    m->ledger->setCaps({-1, 3, -1, 100});
    m->spend();
    m->spend();
    m->clock.setNowMs(kNoonMs - 24 * 3'600'000);
    QVERIFY(!m->reserve());
    QCOMPARE(m->summary().spent.today, 2);
}

void CapsTest::theKillSwitchOutlastsTheProgram()
{
    REQUIRE_OK(waitFor(m->ledger->setSpendingStopped(true)));
    QCOMPARE(m->reserve().error().kind, ErrorKind::OverBudget);
    QVERIFY(m->summary().spendingStopped);
    m->ledger = std::make_unique<Ledger>(*m->database, m->clock);
    QCOMPARE(m->reserve().error().kind, ErrorKind::OverBudget);
    REQUIRE_OK(waitFor(m->ledger->clearStops("key1"))); // is not the key's
    QVERIFY(!m->reserve());
    REQUIRE_OK(waitFor(m->ledger->setSpendingStopped(false)));
    REQUIRE_OK(m->reserve());
    QVERIFY(!m->summary().spendingStopped);
}

void CapsTest::stopsBindOneKey_data()
{
    QTest::addColumn<int>("stop");
    QTest::addColumn<int>("kind");
    QTest::newRow("key refused") << static_cast<int>(Ledger::StopKind::KeyRefused) << static_cast<int>(ErrorKind::KeyRefused);
    QTest::newRow("out of credits") << static_cast<int>(Ledger::StopKind::OutOfCredits) << static_cast<int>(ErrorKind::OverBudget);
}

void CapsTest::stopsBindOneKey()
{
    QFETCH(int, stop);
    REQUIRE_OK(waitFor(m->ledger->stop(static_cast<Ledger::StopKind>(stop), "key1", QStringLiteral("Invalid API key"))));
    m->ledger = std::make_unique<Ledger>(*m->database, m->clock);
    m->ledger->setCaps({-1, -1, -1, 100});
    const auto refused = m->reserve();
    QVERIFY(!refused);
    QTEST(static_cast<int>(refused.error().kind), "kind");
    QVERIFY(refused.error().detail.contains(QLatin1String("Invalid API key")));
    QCOMPARE(m->summary().stopReason, QStringLiteral("Invalid API key"));
    SpendRequest other = LedgerFixture::aRequest();
    other.keyFingerprint = "key2";
    REQUIRE_OK(m->reserve(other));
    REQUIRE_OK(waitFor(m->ledger->clearStops("key1")));
    REQUIRE_OK(m->reserve());
}

void CapsTest::threadsNeverPassACapTogether()
{
    constexpr int kThreads = 8;
    m->ledger->setCaps({-1, 40, -1, 100});
    std::vector<std::unique_ptr<Database>> databases;
    std::atomic<int> reserved = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < kThreads; ++i) {
        auto opened = Database::open(historyOptions(m->folder));
        REQUIRE_OK(opened);
        databases.push_back(std::move(*opened));
    }
    for (auto &database : databases) {
        threads.emplace_back(QThread::create([&reserved, &database, clock = &m->clock] {
            Ledger ledger(*database, *clock);
            ledger.setCaps({-1, 40, -1, 100});
            for (int i = 0; i < 20; ++i) {
                QFuture<Result<qint64>> future = ledger.reserve(LedgerFixture::aRequest());
                future.waitForFinished();
                reserved += future.result().has_value() ? 1 : 0;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(60'000));
    QCOMPARE(reserved.load(), 20); // two credits each
}

void CapsTest::programsNeverPassACapTogether()
{
    constexpr int kPrograms = 4;
    constexpr int kCap = 60;
    QProcess programs[kPrograms];
    for (QProcess &program : programs)
        program.start(QStringLiteral(SECOND_PROGRAM), {QStringLiteral("reserve"), m->folder.filePath(QStringLiteral("history.db")), QString::number(kCap)});
    int spent = 0;
    for (QProcess &program : programs) {
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
        spent += program.readAllStandardOutput().trimmed().toInt();
    }
    QCOMPARE(m->rows().size(), spent);
    QVERIFY2(spent <= kCap && spent >= kCap - 2 * kPrograms, qPrintable(QString::number(spent)));
}

// A bound on the size of files makes every write behind it fail, as a full disk does.
void CapsTest::aFullDiskStopsSpending()
{
    m->spend();
    const auto open = m->reserve();
    REQUIRE_OK(open);
    {
        const SmallDisk small(QFileInfo(m->folder.filePath(QStringLiteral("history.db-wal"))).size() + 100'000);
        const Status full = waitFor(m->database->write([](Connection &connection) {
            return connection.execute(Sql("INSERT INTO facts (name, value) VALUES ('large', zeroblob(1000000))"));
        }));
        QVERIFY(!full);
        QCOMPARE(full.error().kind, ErrorKind::LocalData);
        QVERIFY(!full.error().hint.isEmpty());
        // Nothing is bought that could not be kept, and what is under way can still be booked.
        const auto refused = m->reserve();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::LocalData);
        QVERIFY2(refused.error().detail.contains(QLatin1String("disk is full")), qPrintable(refused.error().detail));
        REQUIRE_OK(waitFor(m->ledger->sent(*open, 1)));
        QVERIFY(!m->reserve());
    }
    REQUIRE_OK(waitFor(m->ledger->settle(*open, LedgerState::Charged, {})));
    QTRY_VERIFY(m->reserve()); // there is room again
    QCOMPARE(m->summary().spent.total, 2);
}

// Its names may change, and another payer's word may begin alike.
void CapsTest::anAllowanceIsOnePayersAlone()
{
    const auto asked = [](const QString &askedBy) {
        SpendRequest request = LedgerFixture::aRequest();
        request.askedBy = askedBy;
        return request;
    };
    SpendRequest limited = asked(QStringLiteral("watch:2 New"));
    limited.payer = QStringLiteral("watch:2");
    limited.allowance = 2;
    m->spend(1, asked(QStringLiteral("watch:21 Other")));
    m->spend(1, asked(QStringLiteral("watch")));
    m->spend(1, asked(QStringLiteral("watch:2 Old")));
    QCOMPARE(waitFor(m->ledger->spentBy(QStringLiteral("watch:2"))), Result<qint64>(1));
    m->spend(1, limited);
    const auto refused = m->reserve(limited);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::OverBudget);
    QVERIFY2(refused.error().detail.contains(QStringLiteral("watch:2 New")), qPrintable(refused.error().detail));
    REQUIRE_OK(m->reserve()); // nobody else's matter
    m->clock.advance(std::chrono::hours(12));
    REQUIRE_OK(m->reserve(limited)); // a new month
}

QTEST_GUILESS_MAIN(CapsTest)
#include "CapsTest.moc"
