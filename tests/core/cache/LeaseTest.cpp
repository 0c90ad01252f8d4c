// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/CacheFile.h"
#include "core/cache/DiskCache.h"
#include "tests/support/Wait.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Tidemark;

namespace {
constexpr qint64 kNow = 1'790'000'000;
const QString kKey = QStringLiteral("tla:global:userid:0000000000000001");
const QString kOther = QStringLiteral("tla:global:userid:0000000000000002");
} // namespace

class LeaseTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void oneTakesItAndTheOthersWait();
    void endedIsNobodys();
    void aFailureIsToldForAWhile();
    void isGivenUpAtItsTime();
    void aDeadOwnerHoldsNothing();
    void nobodyEndsAnothersLease();
    void isGivenToAllWhereNothingCanBeWritten();
    void putIsThereWhenTheLeaseEnds();

private:
    [[nodiscard]] Lease take(const QString &key, qint64 now = kNow, qint64 until = kNow + 20)
    {
        return wait(m_cache->takeLease(key, now, until));
    }
    [[nodiscard]] Lease look(const Lease &lease, qint64 now = kNow) { return wait(m_cache->lookAtLease(kKey, lease.number, now)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<DiskCache> m_cache;
};

void LeaseTest::init()
{
    m_cache.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("cache.db"));
    m_cache = std::move(*DiskCache::open(m_path));
}

void LeaseTest::oneTakesItAndTheOthersWait()
{
    const Lease mine = take(kKey);
    QCOMPARE(mine.state, Lease::State::Mine);
    QVERIFY(mine.number > 0);
    const Lease theirs = take(kKey);
    QCOMPARE(theirs.state, Lease::State::Others);
    QCOMPARE(theirs.number, mine.number);
    QCOMPARE(look(theirs).state, Lease::State::Others);
    QCOMPARE(take(kOther).state, Lease::State::Mine);
}

void LeaseTest::endedIsNobodys()
{
    const Lease mine = take(kKey);
    m_cache->endLease(kKey, mine.number, kNow, std::nullopt);
    QCOMPARE(look(mine).state, Lease::State::Nobodys);
    const Lease next = take(kKey);
    QCOMPARE(next.state, Lease::State::Mine);
    QVERIFY(next.number != mine.number);
}

void LeaseTest::aFailureIsToldForAWhile()
{
    const Lease mine = take(kKey);
    m_cache->endLease(kKey, mine.number, kNow, Error{ErrorKind::ContractBroken, QStringLiteral("no \"user\""), 200, 1, {}});
    const Lease failed = look(mine);
    QCOMPARE(failed.state, Lease::State::Failed);
    QCOMPARE(*failed.failure, (Error{ErrorKind::ContractBroken, QStringLiteral("no \"user\""), 200, 0, {}}));
    QCOMPARE(take(kOther, kNow + 60).state, Lease::State::Mine); // sweeps what is old
    QCOMPARE(look(mine, kNow + 60).state, Lease::State::Nobodys);
    QCOMPARE(take(kKey, kNow + 60).state, Lease::State::Mine);
}

void LeaseTest::isGivenUpAtItsTime()
{
    const Lease mine = take(kKey, kNow, kNow + 20);
    QCOMPARE(look(mine, kNow + 19).state, Lease::State::Others);
    QCOMPARE(look(mine, kNow + 20).state, Lease::State::Nobodys);
    QCOMPARE(take(kKey, kNow + 20).state, Lease::State::Mine);
}

void LeaseTest::aDeadOwnerHoldsNothing()
{
    const Lease mine = take(kKey);
    const auto file = detail::CacheFile::open(m_path, detail::CacheFile::Access::Write);
    QVERIFY(file);
    QCOMPARE((*file)->execute("UPDATE leases SET started = started - 1"), 0); // a process of the same number, before
    QCOMPARE(look(mine).state, Lease::State::Nobodys);
    QCOMPARE(take(kKey).state, Lease::State::Mine);
}

void LeaseTest::nobodyEndsAnothersLease()
{
    const Lease first = take(kKey, kNow, kNow + 20);
    const Lease second = take(kKey, kNow + 30, kNow + 50);
    QCOMPARE(second.state, Lease::State::Mine);
    m_cache->endLease(kKey, first.number, kNow + 31, std::nullopt);
    QCOMPARE(look(second, kNow + 31).state, Lease::State::Others);
}

void LeaseTest::isGivenToAllWhereNothingCanBeWritten()
{
    const auto file = detail::CacheFile::open(m_path, detail::CacheFile::Access::Write);
    QVERIFY(file);
    QCOMPARE((*file)->execute("DROP TABLE leases"), 0);
    for (int i = 0; i < 2; ++i) {
        const Lease lease = take(kKey);
        QCOMPARE(lease.state, Lease::State::Mine);
        QCOMPARE(lease.number, 0);
    }
}

void LeaseTest::putIsThereWhenTheLeaseEnds()
{
    const Lease mine = take(kKey);
    m_cache->put(std::make_shared<CacheEntry>(CacheEntry{kKey, QStringLiteral("userid"), "{}", kNow, 60, false}));
    m_cache->endLease(kKey, mine.number, kNow, std::nullopt);
    QVERIFY(m_cache->findNow(kKey)); // here at once
    const auto other = std::move(*DiskCache::open(m_path));
    QCOMPARE(look(mine).state, Lease::State::Nobodys);
    QVERIFY(other->findNow(kKey)); // and in another program from then on
}

QTEST_GUILESS_MAIN(LeaseTest)

#include "LeaseTest.moc"
