// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/CacheWriter.h"
#include "core/cache/DiskCache.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <thread>

using namespace Tidemark;

namespace {
QString keyOf(int number)
{
    return QStringLiteral("tla:global:user-posts:%1").arg(number, 16, 16, QLatin1Char('0'));
}

CacheEntryPtr entryOf(const QString &key, const QByteArray &body = "{}", const QString &endpoint = QStringLiteral("user-posts"))
{
    return std::make_shared<CacheEntry>(CacheEntry{key, endpoint, body, 1'700'000'000, 900, false});
}

CacheEntryPtr missingOf(const QString &key)
{
    return std::make_shared<CacheEntry>(CacheEntry{key, QStringLiteral("userid"), {}, 1'700'000'000, 300, true});
}

std::unique_ptr<DiskCache> opened(const QString &path)
{
    auto cache = DiskCache::open(path);
    if (!cache)
        qFatal("%s", qPrintable(cache.error().detail));
    return std::move(*cache);
}

void spoil(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(bytes) != bytes.size())
        qFatal("cannot spoil the file");
}
} // namespace

class DiskCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsPutIsFound_data();
    void whatIsPutIsFound();
    void missingIsRemembered();
    void answerAndMissingReplaceEachOther();
    void survivesTheProcess();
    void removeAndPurge();
    void bumpMakesOldKeysUnreachable();
    void filesArePrivate();
    void garbageIsMadeAnew_data();
    void garbageIsMadeAnew();
    void flippedBytesNeverGiveAWrongBody();
    void deletedUnderOurFeet();
    void newerSchemaIsRefusedUntouched();
    void unwritablePlaceIsAnError();
    void manyThreadsRead();
    void fileIsBounded();
    void logIsMovedIntoTheFile();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void DiskCacheTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("data/cache.db"));
}

void DiskCacheTest::whatIsPutIsFound_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("small") << keyOf(1) << QByteArray(R"({"a":1})");
    QTest::newRow("empty") << keyOf(1) << QByteArray();
    QTest::newRow("zero bytes") << keyOf(1) << QByteArray("a\0b\0", 4);
    QTest::newRow("a page of posts") << keyOf(1) << QByteArray(60'000, 'p');
    QTest::newRow("five megabytes") << keyOf(1) << QByteArray(5'000'000, 'm');
    QTest::newRow("key with letters of all kinds") << QStringLiteral("tla:user:\u00e4\u4e2d\U0001F600:x") << QByteArray("{}");
}

void DiskCacheTest::whatIsPutIsFound()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, body);
    auto cache = opened(m_path);
    QVERIFY(!cache->findNow(key));
    cache->put(entryOf(key, body));
    cache->flushed().waitForFinished();
    for (const CacheEntryPtr &found : {cache->findNow(key), cache->find(key).result()}) {
        QVERIFY(found);
        QCOMPARE(found->key, key);
        QCOMPARE(found->endpoint, QStringLiteral("user-posts"));
        QCOMPARE(found->body, body);
        QCOMPARE(found->fetchedAt, 1'700'000'000);
        QCOMPARE(found->ttlS, 900);
        QVERIFY(!found->notFound);
    }
    QVERIFY(!cache->findNow(key + QLatin1Char('x')));
}

void DiskCacheTest::missingIsRemembered()
{
    auto cache = opened(m_path);
    cache->put(missingOf(keyOf(1)));
    cache->flushed().waitForFinished();
    const CacheEntryPtr found = cache->findNow(keyOf(1));
    QVERIFY(found && found->notFound && found->body.isEmpty());
    QCOMPARE(found->ttlS, 300);
    const auto statistics = cache->statistics().result();
    QCOMPARE(statistics->entries, 0);
    QCOMPARE(statistics->notFound, 1);
}

void DiskCacheTest::answerAndMissingReplaceEachOther()
{
    auto cache = opened(m_path);
    cache->put(entryOf(keyOf(1)));
    cache->put(missingOf(keyOf(1)));
    cache->flushed().waitForFinished();
    QVERIFY(cache->findNow(keyOf(1))->notFound);
    cache->put(entryOf(keyOf(1), "{}"));
    cache->flushed().waitForFinished();
    QVERIFY(!cache->findNow(keyOf(1))->notFound);
    QCOMPARE(cache->statistics().result()->notFound, 0);
}

void DiskCacheTest::survivesTheProcess()
{
    {
        auto cache = opened(m_path);
        for (int i = 0; i < 1'000; ++i)
            cache->put(entryOf(keyOf(i), QByteArray::number(i)));
    } // whatever is queued is written first
    auto cache = opened(m_path);
    for (int i = 0; i < 1'000; ++i)
        QCOMPARE(cache->findNow(keyOf(i))->body, QByteArray::number(i));
    QCOMPARE(cache->statistics().result()->entries, 1'000);
}

void DiskCacheTest::removeAndPurge()
{
    auto cache = opened(m_path);
    for (int i = 0; i < 10; ++i)
        cache->put(entryOf(keyOf(i), "abc", i % 2 ? QStringLiteral("user-posts") : QStringLiteral("userid")));
    cache->put(missingOf(keyOf(10)));
    cache->remove(keyOf(1));
    QCOMPARE(cache->statistics().result()->entries, 9);
    QCOMPARE(cache->statistics().result()->bytes, 27);
    QVERIFY(!cache->findNow(keyOf(1)));
    QCOMPARE(cache->purge(QStringLiteral("userid")).result().value(), 6); // five answers, one 404
    QVERIFY(!cache->findNow(keyOf(2)));
    QVERIFY(cache->findNow(keyOf(3)));
    QCOMPARE(cache->purge(QStringLiteral("' OR 1=1 --")).result().value(), 0);
    QCOMPARE(cache->purge().result().value(), 4);
    QVERIFY(!cache->findNow(keyOf(3)));
}

void DiskCacheTest::bumpMakesOldKeysUnreachable()
{
    {
        auto cache = opened(m_path);
        QCOMPARE(cache->namespaceVersion(), 1);
        cache->put(entryOf(keyOf(1)));
        QCOMPARE(cache->bumpNamespace().result().value(), 2);
        QCOMPARE(cache->namespaceVersion(), 2);
        QVERIFY(!cache->findNow(keyOf(1)));
    }
    QCOMPARE(opened(m_path)->namespaceVersion(), 2);
}

void DiskCacheTest::filesArePrivate()
{
    auto cache = opened(m_path);
    cache->put(entryOf(keyOf(1)));
    cache->flushed().waitForFinished();
    constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const char *end : {"", "-wal", "-shm"}) {
        const QFileInfo info(m_path + QLatin1String(end));
        QVERIFY2(info.exists(), end);
        QVERIFY2(!(info.permissions() & kOthers), end);
    }
    QVERIFY(!(QFileInfo(m_folder->filePath(QStringLiteral("data"))).permissions() & kOthers));
}

void DiskCacheTest::garbageIsMadeAnew_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("this is no database at all, ").repeated(200);
    QTest::newRow("zeros") << QByteArray(8'192, '\0');
    QTest::newRow("the head of a database and nothing more") << QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\x01');
    QTest::newRow("empty") << QByteArray();
}

void DiskCacheTest::garbageIsMadeAnew()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    auto cache = opened(m_path);
    cache->put(entryOf(keyOf(1)));
    cache->flushed().waitForFinished();
    QVERIFY(cache->findNow(keyOf(1)));
}

void DiskCacheTest::flippedBytesNeverGiveAWrongBody()
{
    QRandomGenerator random(20261122);
    const auto bodyOf = [](int i) { return QByteArray::number(i).repeated(200); };
    for (int round = 0; round < 15; ++round) {
        {
            auto cache = opened(m_path);
            for (int i = 0; i < 100; ++i)
                cache->put(entryOf(keyOf(i), bodyOf(i)));
        }
        const qint64 size = QFileInfo(m_path).size();
        for (int flip = 0; flip < 40; ++flip)
            spoil(m_path, random.bounded(size), QByteArray(1, char(random.bounded(256))));
        auto cache = opened(m_path);
        for (int i = 0; i < 100; ++i) {
            if (const CacheEntryPtr found = cache->findNow(keyOf(i)))
                QCOMPARE(found->body, bodyOf(i));
        }
        cache->flushed().waitForFinished();
        cache->put(entryOf(keyOf(500), "new"));
        cache->flushed().waitForFinished();
        cache->put(entryOf(keyOf(501), "new"));
        cache->flushed().waitForFinished();
        QCOMPARE(cache->findNow(keyOf(501))->body, QByteArray("new"));
    }
}

void DiskCacheTest::deletedUnderOurFeet()
{
    auto cache = opened(m_path);
    cache->put(entryOf(keyOf(1)));
    cache->flushed().waitForFinished();
    QVERIFY(cache->findNow(keyOf(1)));
    for (const char *end : {"", "-wal", "-shm"})
        QVERIFY(QFile::remove(m_path + QLatin1String(end)));
    cache->put(entryOf(keyOf(2)));
    cache->flushed().waitForFinished();
    QVERIFY(cache->findNow(keyOf(2)));
    QVERIFY(QFileInfo::exists(m_path));
    cache.reset();
    QVERIFY(opened(m_path)->findNow(keyOf(2)));
}

void DiskCacheTest::newerSchemaIsRefusedUntouched()
{
    opened(m_path).reset();
    {
        auto file = detail::CacheFile::open(m_path, detail::CacheFile::Access::Write);
        QVERIFY(file.has_value());
        QCOMPARE((*file)->execute("INSERT INTO schema_version VALUES (7, '0007_later.sql', 1)"), 0);
        (*file)->checkpoint(true);
    }
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const auto cache = DiskCache::open(m_path);
    QVERIFY(!cache.has_value());
    QCOMPARE(cache.error().kind, ErrorKind::LocalData);
    QVERIFY(cache.error().detail.contains(QLatin1String("newer version")));
    file.seek(0);
    QCOMPARE(file.readAll(), before);
}

void DiskCacheTest::unwritablePlaceIsAnError()
{
    const auto cache = DiskCache::open(QStringLiteral("/proc/nowhere/cache.db"));
    QVERIFY(!cache.has_value());
    QCOMPARE(cache.error().kind, ErrorKind::LocalData);
}

void DiskCacheTest::manyThreadsRead()
{
    auto cache = opened(m_path);
    std::atomic<int> wrong = 0;
    std::vector<std::thread> readers;
    for (quint32 t = 0; t < 4; ++t) {
        readers.emplace_back([&cache, &wrong, t] {
            QRandomGenerator random(t);
            for (int i = 0; i < 2'000; ++i) {
                const int number = random.bounded(500);
                const CacheEntryPtr found = cache->findNow(keyOf(number));
                wrong += found && found->body != QByteArray::number(number) ? 1 : 0;
            }
        });
    }
    for (int i = 0; i < 500; ++i)
        cache->put(entryOf(keyOf(i), QByteArray::number(i)));
    for (std::thread &reader : readers)
        reader.join();
    QCOMPARE(wrong.load(), 0);
    QCOMPARE(cache->statistics().result()->entries, 500);
}

void DiskCacheTest::fileIsBounded()
{
    auto file = detail::CacheFile::open(m_path, detail::CacheFile::Access::Write);
    QVERIFY(file.has_value());
    constexpr qint64 kMost = 8 * 1024 * 1024;
    {
        detail::CacheWriter writer(m_path, std::move(*file), kMost);
        for (int i = 0; i < 1'500; ++i) {
            writer.put(entryOf(keyOf(i), QByteArray(20'000, 'b')));
            if (i % 50 == 0) { // 30 MB at once would overflow the queue's bound in a slow moment
                std::promise<void> written;
                writer.run([&written](detail::CacheFile *) { written.set_value(); });
                written.get_future().wait();
            }
        }
    }
    auto cache = opened(m_path);
    const qint64 bytes = cache->statistics().result()->bytes;
    QVERIFY2(bytes < 2 * kMost, qPrintable(QString::number(bytes)));
    QVERIFY(bytes > kMost / 4);
}

void DiskCacheTest::logIsMovedIntoTheFile()
{
    auto cache = opened(m_path);
    for (int i = 0; i < 400; ++i)
        cache->put(entryOf(keyOf(i), QByteArray(20'000, 'b')));
    cache->flushed().waitForFinished();
    cache->put(entryOf(keyOf(400)));
    cache->statistics().waitForFinished();
    QVERIFY(QFileInfo(m_path).size() > 1'000'000);
    cache.reset();
    QCOMPARE(QFileInfo(m_path + QStringLiteral("-wal")).size(), 0);
}

QTEST_GUILESS_MAIN(DiskCacheTest)
#include "DiskCacheTest.moc"
