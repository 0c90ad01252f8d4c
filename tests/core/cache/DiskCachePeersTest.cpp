// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/DiskCache.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Tidemark;

namespace {
QString keyOf(int number)
{
    return QStringLiteral("tla:global:user-posts:%1").arg(number, 16, 16, QLatin1Char('0'));
}

CacheEntryPtr entryOf(int number)
{
    return std::make_shared<CacheEntry>(
        CacheEntry{keyOf(number), QStringLiteral("user-posts"), QByteArray::number(number), 1'700'000'000, 900, false});
}
} // namespace

// Two programs on one cache.db.
class DiskCachePeersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachSeesTheOthersAtOnce();
    void manyWritersAtOnce();
    void firstStartTogether();
    void bumpIsSeenWithTheNextMiss();
    void killedWriterHarmsNobody();
    void fullDiskIsJustNotCached();

private:
    [[nodiscard]] QByteArray peer(const QStringList &arguments) const;
    [[nodiscard]] std::unique_ptr<QProcess> started(const QStringList &arguments) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void DiskCachePeersTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("cache.db"));
}

std::unique_ptr<QProcess> DiskCachePeersTest::started(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QStringLiteral(TIDEMARK_CACHE_PEER), QStringList{m_path} + arguments);
    return process;
}

QByteArray DiskCachePeersTest::peer(const QStringList &arguments) const
{
    const auto process = started(arguments);
    if (!process->waitForFinished(60'000) || process->exitCode() != 0)
        return "failed";
    return process->readAllStandardOutput().trimmed();
}

void DiskCachePeersTest::eachSeesTheOthersAtOnce()
{
    auto cache = DiskCache::open(m_path);
    QVERIFY(cache.has_value());
    for (int i = 0; i < 5; ++i) {
        (*cache)->put(entryOf(i));
        (*cache)->flushed().waitForFinished();
        QCOMPARE(peer({QStringLiteral("find"), QString::number(i)}), QByteArray::number(i));
        QCOMPARE(peer({QStringLiteral("put"), QString::number(100 + i), QString::number(101 + i)}), QByteArray());
        const CacheEntryPtr found = (*cache)->findNow(keyOf(100 + i));
        QVERIFY(found);
        QCOMPARE(found->body, QByteArray::number(100 + i));
    }
}

void DiskCachePeersTest::manyWritersAtOnce()
{
    auto cache = DiskCache::open(m_path);
    QVERIFY(cache.has_value());
    std::vector<std::unique_ptr<QProcess>> peers;
    for (int i = 0; i < 3; ++i)
        peers.push_back(started({QStringLiteral("put"), QString::number(i * 1'000), QString::number(i * 1'000 + 500)}));
    for (int i = 3'000; i < 3'500; ++i)
        (*cache)->put(entryOf(i));
    for (const auto &process : peers) {
        QVERIFY(process->waitForFinished(60'000));
        QCOMPARE(process->exitCode(), 0);
    }
    QCOMPARE((*cache)->statistics().result()->entries, 2'000);
    for (int i = 0; i < 4'000; ++i)
        QCOMPARE(bool((*cache)->findNow(keyOf(i))), i % 1'000 < 500);
}

void DiskCachePeersTest::firstStartTogether()
{
    std::vector<std::unique_ptr<QProcess>> peers;
    for (int i = 0; i < 6; ++i)
        peers.push_back(started({QStringLiteral("put"), QString::number(i), QString::number(i + 1)}));
    for (const auto &process : peers) {
        QVERIFY(process->waitForFinished(60'000));
        QCOMPARE(process->exitCode(), 0);
    }
    auto cache = DiskCache::open(m_path);
    QVERIFY(cache.has_value());
    QCOMPARE((*cache)->statistics().result()->entries, 6);
}

void DiskCachePeersTest::bumpIsSeenWithTheNextMiss()
{
    auto cache = DiskCache::open(m_path);
    QVERIFY(cache.has_value());
    (*cache)->put(entryOf(1));
    (*cache)->flushed().waitForFinished();
    QCOMPARE(peer({QStringLiteral("bump")}), QByteArray());
    QVERIFY(!(*cache)->findNow(keyOf(1)));
    QCOMPARE((*cache)->namespaceVersion(), 2);
}

void DiskCachePeersTest::killedWriterHarmsNobody()
{
    auto cache = DiskCache::open(m_path);
    QVERIFY(cache.has_value());
    for (int round = 0; round < 5; ++round) {
        const auto process = started({QStringLiteral("put"), QStringLiteral("0"), QStringLiteral("1000000")});
        QTRY_VERIFY_WITH_TIMEOUT((*cache)->findNow(keyOf(200)), 30'000);
        process->kill();
        QVERIFY(process->waitForFinished());
        (*cache)->put(entryOf(2'000'000 + round));
        (*cache)->flushed().waitForFinished();
        QVERIFY((*cache)->findNow(keyOf(2'000'000 + round)));
        QVERIFY((*cache)->purge().result().has_value());
    }
}

void DiskCachePeersTest::fullDiskIsJustNotCached()
{
    QCOMPARE(peer({QStringLiteral("full")}), QByteArray("7"));
    auto cache = DiskCache::open(m_path);
    QVERIFY(cache.has_value());
    QVERIFY((*cache)->findNow(keyOf(7)));
    int held = 0; // which ones found room depends on how the writer batched them
    for (int number = 100; number < 300; ++number)
        held += (*cache)->findNow(keyOf(number)) ? 1 : 0;
    QVERIFY(held < 200);
}

QTEST_GUILESS_MAIN(DiskCachePeersTest)
#include "DiskCachePeersTest.moc"
