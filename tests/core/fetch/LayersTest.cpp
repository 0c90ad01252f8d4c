// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/DiskCache.h"
#include "core/cache/MemoryCache.h"
#include "core/fetch/Layers.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Tidemark;

class LayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsOnDiskIsLifted();
    void whatWasRemovedIsGoneAtOnce();
    void whatIsPutAfterARemovalIsThere();

private:
    CacheEntryPtr entry(int number, const QByteArray &body);
    CacheEntryPtr found(const CacheEntryPtr &entry);
    void keepOnDiskAlone(const CacheEntryPtr &entry);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryCache> m_memory;
    std::unique_ptr<DiskCache> m_disk;
    std::unique_ptr<Layers> m_layers;
};

void LayersTest::init()
{
    m_layers.reset();
    m_disk.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto disk = DiskCache::open(m_folder->filePath(QStringLiteral("cache.db")));
    QVERIFY2(disk, disk ? "" : qPrintable(disk.error().detail));
    m_disk = std::move(*disk);
    m_memory = std::make_unique<MemoryCache>(1 << 20);
    m_layers = std::make_unique<Layers>(*m_memory, *m_disk);
}

CacheEntryPtr LayersTest::entry(int number, const QByteArray &body)
{
    auto made = std::make_shared<CacheEntry>();
    made->key = QStringLiteral("tla:global:userid:%1").arg(number, 16, 10, QLatin1Char('0'));
    made->endpoint = QStringLiteral("userid");
    made->body = body;
    made->fetchedAt = 1'790'000'000;
    made->ttlS = 86'400;
    return made;
}

CacheEntryPtr LayersTest::found(const CacheEntryPtr &entry)
{
    return QCoro::waitFor(m_layers->find(entry->key, entry->fetchedAt)).entry;
}

void LayersTest::keepOnDiskAlone(const CacheEntryPtr &entry)
{
    m_layers->put(entry);
    m_disk->flushed().waitForFinished();
    m_memory->remove(entry->key);
}

void LayersTest::whatIsOnDiskIsLifted()
{
    const CacheEntryPtr kept = entry(1, "{\"id\":\"1\"}");
    keepOnDiskAlone(kept);
    const CacheEntryPtr held = found(kept);
    QVERIFY(held);
    QCOMPARE(held->body, kept->body);
    QVERIFY(m_memory->find(kept->key));
}

// The disk hears of a removal later: nobody who asks after it may still be given the answer.
void LayersTest::whatWasRemovedIsGoneAtOnce()
{
    for (int number = 0; number < 200; ++number) {
        const CacheEntryPtr kept = entry(number, "{\"id\":\"1\"}");
        keepOnDiskAlone(kept);
        m_layers->remove(kept->key);
        QVERIFY2(!found(kept), qPrintable(QString::number(number)));
    }
}

void LayersTest::whatIsPutAfterARemovalIsThere()
{
    for (int number = 0; number < 50; ++number) {
        const CacheEntryPtr old = entry(number, "{\"id\":\"1\"}");
        keepOnDiskAlone(old);
        m_layers->remove(old->key);
        const CacheEntryPtr anew = entry(number, "{\"id\":\"2\"}");
        m_layers->put(anew);
        m_memory->remove(anew->key);
        const CacheEntryPtr held = found(anew);
        QVERIFY(held);
        QCOMPARE(held->body, anew->body);
    }
}

QTEST_GUILESS_MAIN(LayersTest)
#include "LayersTest.moc"
