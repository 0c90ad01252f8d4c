// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/CacheBench.h"

#include "core/cache/CacheFile.h"
#include "core/cache/DiskCache.h"
#include "core/cache/KeyHash.h"
#include "core/cache/MemoryCache.h"
#include "core/parse/Parsers.h"
#include "tests/bench/Timing.h"
#include "tests/bench/PeerProgram.h"

#include <QNetworkDiskCache>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

namespace Tidemark::Bench {

namespace {
constexpr int kMemoryKeys = 2'000; // as many as the wrapper's first layer holds
constexpr int kDiskKeys = 2'000;
constexpr int kTurns = 9; // of ours and its peers, so that all see the same machine
constexpr int kPostsPages = 200; // as many as the wrapper reads in turn
constexpr const char *kBareSelect = "SELECT checksum, fetched_at, ttl_s, key, endpoint, body FROM answers WHERE hash = ?1";

QString keyOf(int number)
{
    return QStringLiteral("tla:global:userinfo-by-username:%1").arg(number, 16, 16, QLatin1Char('0'));
}

CacheEntryPtr entryOf(int number, const QByteArray &body)
{
    return std::make_shared<CacheEntry>(CacheEntry{keyOf(number), QStringLiteral("userinfo-by-username"), body, 1'700'000'000, 3'600, false});
}

std::vector<QString> shuffledKeys(int count)
{
    QRandomGenerator random(20261122);
    std::vector<QString> keys;
    for (int i = 0; i < 65'536; ++i)
        keys.push_back(keyOf(random.bounded(count)));
    return keys;
}

void printRatio(const char *name, double wrapperNs, double ours)
{
    if (wrapperNs > 0)
        std::printf("  %-44s %8.1fx   (%.0f ns)\n", name, wrapperNs / ours, wrapperNs);
    else
        std::printf("  %-44s %9s\n", name, "no peer");
}

void mustBe(bool fine, const char *what)
{
    if (fine)
        return;
    std::fprintf(stderr, "%s\n", what);
    std::exit(1);
}

std::unique_ptr<DiskCache> filledCache(const QString &path, int keys, const QByteArray &body)
{
    auto cache = DiskCache::open(path);
    mustBe(cache.has_value(), "cannot open the cache");
    for (int i = 0; i < keys; ++i) {
        (*cache)->put(entryOf(i, body));
        if (i % 200 == 0)
            (*cache)->flushed().waitForFinished();
    }
    (*cache)->flushed().waitForFinished();
    return std::move(*cache);
}

// The least that reads a row: bind, step, one copy of the body, reset.
Percentiles measureBare(const QString &path, const std::vector<quint64> &hashes)
{
    auto file = detail::CacheFile::open(path, detail::CacheFile::Access::Read);
    mustBe(file.has_value(), "cannot open the bare file");
    const detail::CacheStatement select = (*file)->prepare(kBareSelect);
    sqlite3_stmt *statement = select.get();
    return measure(400, 100, [&](int i) {
        sqlite3_bind_int64(statement, 1, qint64(hashes[size_t(i) % hashes.size()]));
        mustBe(sqlite3_step(statement) == SQLITE_ROW, "a row is missing");
        const void *blob = sqlite3_column_blob(statement, 5);
        const QByteArray body(static_cast<const char *>(blob), sqlite3_column_bytes(statement, 5));
        sqlite3_reset(statement);
    });
}
} // namespace

void benchMemory(PeerProgram &wrapper)
{
    MemoryCache cache(64 * 1024 * 1024);
    for (int i = 0; i < kMemoryKeys; ++i)
        cache.put(entryOf(i, QByteArray(1'500, 'b')));
    const std::vector<QString> keys = shuffledKeys(kMemoryKeys);
    qint64 fresh = 0;
    const auto hit = [&](int i) {
        const CacheEntryPtr entry = cache.find(keys[size_t(i) % keys.size()]);
        fresh += entry && entry->isFresh(1'700'000'100) ? 1 : 0;
    };
    std::vector<double> peers;
    std::vector<double> p50;
    std::vector<double> p99;
    for (int turn = 0; turn < kTurns; ++turn) {
        peers.push_back(wrapper.measure("memory"));
        const Percentiles ours = measure(1'000, 200, hit);
        p50.push_back(ours.p50);
        p99.push_back(ours.p99);
    }
    const Percentiles single = measure(200'000, 1, hit);
    mustBe(fresh == kTurns * 1'000 * 200 + 200'000, "a memory hit was none");
    std::printf("memory hit            p50 %7.0f ns   p99 %7.0f ns   (single calls with the clock: p99 %.0f ns)\n", percentilesOf(p50).p50,
        percentilesOf(p99).p50, single.p99);
    printRatio("the wrapper takes, for each of ours", percentilesOf(peers).p50, percentilesOf(p50).p50);
}

void benchDisk(const char *name, const QByteArray &body, PeerProgram &wrapper, WrapperHit hit)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cache.db"));
    const auto cache = filledCache(path, kDiskKeys, body);
    const std::vector<QString> keys = shuffledKeys(kDiskKeys);
    std::vector<quint64> hashes;
    for (const QString &key : keys)
        hashes.push_back(detail::keyHash(key));
    std::vector<double> peers;
    std::vector<double> bare;
    std::vector<double> ours;
    for (int turn = 0; turn < kTurns; ++turn) {
        peers.push_back(hit == WrapperHit::Userinfo ? wrapper.measure("userinfo") : 0);
        bare.push_back(measureBare(path, hashes).p50);
        ours.push_back(measure(400, 100, [&](int i) {
            mustBe(bool(cache->findNow(keys[size_t(i) % keys.size()])), "a disk hit was none");
        }).p50);
    }
    const double bareNs = percentilesOf(bare).p50;
    const double oursNs = percentilesOf(ours).p50;
    std::printf("disk hit, %-11s p50 %7.0f ns   bare SQLite %7.0f ns   %lld bytes\n", name, oursNs, bareNs, qlonglong(body.size()));
    std::printf("  %-44s %8.2fx\n", "ours takes, for each of bare SQLite", oursNs / bareNs);
    if (hit == WrapperHit::Userinfo)
        printRatio("the wrapper takes, for each of ours", percentilesOf(peers).p50, oursNs);
}

namespace {
// Qt's own, with a file an answer: opened, read and closed.
Percentiles measureNetworkDiskCache(const QString &folder, const QByteArray &body)
{
    QNetworkDiskCache cache;
    cache.setCacheDirectory(folder);
    const auto urlOf = [](int number) { return QUrl(QStringLiteral("https://api.example.org/userinfo/%1").arg(number)); };
    for (int i = 0; i < kPostsPages; ++i) {
        QNetworkCacheMetaData about;
        about.setUrl(urlOf(i));
        about.setSaveToDisk(true);
        QIODevice *device = cache.prepare(about);
        mustBe(device && device->write(body) == body.size(), "QNetworkDiskCache takes nothing");
        cache.insert(device);
    }
    return measure(20, 100, [&](int i) {
        const std::unique_ptr<QIODevice> device(cache.data(urlOf(i % kPostsPages)));
        mustBe(device && device->readAll().size() == body.size(), "QNetworkDiskCache has lost an answer");
    });
}
} // namespace

void benchOthers(const QByteArray &body, PeerProgram &caches)
{
    const QTemporaryDir folder;
    const auto cache = filledCache(folder.filePath(QStringLiteral("cache.db")), kDiskKeys, body);
    const std::vector<QString> keys = shuffledKeys(kDiskKeys);
    MemoryCache memory(64 * 1024 * 1024);
    for (int i = 0; i < kDiskKeys; ++i)
        memory.put(entryOf(i, body));
    std::vector<double> ours;
    std::vector<double> inMemory;
    std::vector<double> qt;
    std::vector<double> requests;
    std::vector<double> nginx;
    for (int turn = 0; turn < kTurns; ++turn) {
        const QTemporaryDir own;
        qt.push_back(measureNetworkDiskCache(own.path(), body).p50);
        requests.push_back(caches.measure("requests-cache"));
        nginx.push_back(caches.measure("nginx"));
        ours.push_back(measure(400, 100, [&](int i) {
            mustBe(bool(cache->findNow(keys[size_t(i) % keys.size()])), "a disk hit was none");
        }).p50);
        inMemory.push_back(measure(1'000, 200, [&](int i) {
            mustBe(bool(memory.find(keys[size_t(i) % keys.size()])), "a memory hit was none");
        }).p50);
    }
    const double oursNs = percentilesOf(ours).p50;
    const double memoryNs = percentilesOf(inMemory).p50;
    std::printf("beside other caches   disk hit %7.0f ns   memory hit %7.0f ns\n", oursNs, memoryNs);
    printRatio("QNetworkDiskCache takes, for each of ours", percentilesOf(qt).p50, oursNs);
    printRatio("requests-cache (SQLite) takes, for each", percentilesOf(requests).p50, oursNs);
    printRatio("nginx's proxy cache (loopback) takes, for each", percentilesOf(nginx).p50, oursNs);
    printRatio("and for each hit in memory", percentilesOf(nginx).p50, memoryNs);
}

void benchDecodedPosts(const QByteArray &body, PeerProgram &wrapper)
{
    const QTemporaryDir folder;
    const auto cache = filledCache(folder.filePath(QStringLiteral("cache.db")), kPostsPages, body);
    const std::vector<QString> keys = shuffledKeys(kPostsPages);
    std::vector<double> peers;
    std::vector<double> p50;
    std::vector<double> p99;
    for (int turn = 0; turn < kTurns; ++turn) {
        peers.push_back(wrapper.measure("posts"));
        const Percentiles ours = measure(100, 50, [&](int i) {
            const CacheEntryPtr entry = cache->findNow(keys[size_t(i) % keys.size()]);
            mustBe(bool(entry), "a disk hit was none");
            const auto page = parsePosts(entry->body);
            mustBe(page && page->items.size() == 30, "a page has not thirty posts");
        });
        p50.push_back(ours.p50);
        p99.push_back(ours.p99);
    }
    std::printf("disk hit, decoded posts page of 30    p50 %7.0f ns   p99 %7.0f ns\n", percentilesOf(p50).p50, percentilesOf(p99).p50);
    printRatio("the wrapper takes, for each of ours", percentilesOf(peers).p50, percentilesOf(p50).p50);
}

void benchPut(const QByteArray &body)
{
    const QTemporaryDir folder;
    auto cache = DiskCache::open(folder.filePath(QStringLiteral("cache.db")));
    mustBe(cache.has_value(), "cannot open the cache");
    std::vector<double> samples;
    for (int round = 0; round < 100; ++round) {
        for (int i = 0; i < 100; ++i) {
            const CacheEntryPtr entry = entryOf(round * 100 + i, body);
            const double start = nowNs();
            (*cache)->put(entry);
            samples.push_back(nowNs() - start);
        }
        (*cache)->flushed().waitForFinished();
    }
    const Percentiles put = percentilesOf(samples);
    std::printf("put                   p50 %7.0f ns   p99 %7.0f ns   (the clock included)\n", put.p50, put.p99);
    mustBe((*cache)->statistics().result()->entries == 10'000, "an entry was not written");
}

} // namespace Tidemark::Bench
