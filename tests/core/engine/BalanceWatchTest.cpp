// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/BalanceWatch.h"
#include "tests/support/FetchRig.h"

#include <QTest>

using namespace Tidemark;

namespace {

QByteArray balanceOf(int credits)
{
    return R"({"credits":)" + QByteArray::number(credits) + '}';
}

struct BalanceRig : FetchRig {
    // After a spend, with this page at hand; how often it was asked for.
    [[nodiscard]] int asked(const QByteArray &page)
    {
        const int before = transport.hits;
        transport.answer(200, page);
        QCoro::waitFor(watch.afterSpend());
        return transport.hits - before;
    }
    [[nodiscard]] Balance balance()
    {
        auto read = ledger.summary(1);
        read.waitForFinished();
        return read.result().value_or(CreditSummary()).balance;
    }

    BalanceWatch watch{clock, upstream, ledger};
};

} // namespace

class BalanceWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<BalanceRig>(); }
    void cleanup() { m.reset(); }
    void isAskedOncePerFiveMinutes();
    void anotherProgramOfTheFolderCounts();
    void aPageWithoutANumberIsAskedOncePerDay();
    void costsNothing();
    void saysHowFarTheLedgerIsOff();

private:
    std::unique_ptr<BalanceRig> m;
};

void BalanceWatchTest::isAskedOncePerFiveMinutes()
{
    QCOMPARE(m->asked(balanceOf(1'000)), 1);
    QCOMPARE(m->transport.sent.last().path(), QStringLiteral("/profile/"));
    QCOMPARE(m->balance().credits, std::optional<qint64>(1'000));
    QCOMPARE(m->balance().origin, Balance::Origin::Api);
    m->pass(299);
    QCOMPARE(m->asked(balanceOf(900)), 0);
    m->pass(1);
    QCOMPARE(m->asked(balanceOf(900)), 1);
}

void BalanceWatchTest::anotherProgramOfTheFolderCounts()
{
    QCOMPARE(m->asked(balanceOf(1'000)), 1);
    m->pass(60);
    const int before = m->transport.hits;
    BalanceWatch other(m->clock, m->upstream, m->ledger);
    QCoro::waitFor(other.afterSpend());
    QCOMPARE(m->transport.hits, before);
}

void BalanceWatchTest::aPageWithoutANumberIsAskedOncePerDay()
{
    QCOMPARE(m->asked("<html>Log in</html>"), 1);
    QCOMPARE(m->balance().credits, std::optional<qint64>());
    m->pass(24 * 3'600 - 1);
    QCOMPARE(m->asked("<html>Log in</html>"), 0);
    m->pass(1);
    QCOMPARE(m->asked("<html>Log in</html>"), 1);
}

void BalanceWatchTest::costsNothing()
{
    QCOMPARE(m->asked(balanceOf(1'000)), 1);
    const QList<LedgerRow> rows = m->rows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().credits, 0);
    QCOMPARE(m->balance().credits, std::optional<qint64>(1'000));
}

// What another program spends with the same key stands in no ledger of ours.
void BalanceWatchTest::saysHowFarTheLedgerIsOff()
{
    QCOMPARE(m->asked(balanceOf(1'000)), 1);
    for (int i = 0; i < 4; ++i) {
        m->transport.answer(200, FetchRig::profileBody("creator" + QByteArray::number(i)));
        QVERIFY(m->fetch(m->profile(QStringLiteral("creator%1").arg(i))));
    }
    m->pass(300);
    QCOMPARE(m->asked(balanceOf(991)), 1); // 9 are gone, 4 of them were ours
    QCOMPARE(m->balance().drift, std::optional<double>(1.25));
    QCOMPARE(m->balance().credits, std::optional<qint64>(991));
}

QTEST_GUILESS_MAIN(BalanceWatchTest)
#include "BalanceWatchTest.moc"
