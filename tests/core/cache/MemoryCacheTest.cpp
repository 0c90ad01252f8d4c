// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/FrequencySketch.h"
#include "core/cache/MemoryCache.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <list>
#include <thread>

using namespace Tidemark;

namespace {
QString keyOf(int number)
{
    return QStringLiteral("tla:global:userinfo-by-username:%1").arg(number, 16, 16, QLatin1Char('0'));
}

CacheEntryPtr entryOf(const QString &key, qsizetype bodySize = 100, const QString &endpoint = QStringLiteral("userid"))
{
    auto entry = std::make_shared<CacheEntry>();
    entry->key = key;
    entry->endpoint = endpoint;
    entry->body = QByteArray(bodySize, 'b');
    entry->fetchedAt = 1'000;
    entry->ttlS = 60;
    return entry;
}

// Numbers from 0 on, the small ones far more often.
std::vector<int> zipfTrace(int keys, int length, double exponent, quint32 seed)
{
    std::vector<double> sums(size_t(keys), 0.0);
    double sum = 0;
    for (int i = 0; i < keys; ++i)
        sums[size_t(i)] = sum += 1.0 / std::pow(i + 1, exponent);
    QRandomGenerator random(seed);
    std::vector<int> trace;
    for (int i = 0; i < length; ++i)
        trace.push_back(int(std::lower_bound(sums.begin(), sums.end(), random.generateDouble() * sum) - sums.begin()));
    return trace;
}

int hitsOfLru(const std::vector<int> &trace, size_t capacity)
{
    std::list<int> order;
    QHash<int, std::list<int>::iterator> places;
    int hits = 0;
    for (const int key : trace) {
        if (const auto held = places.find(key); held != places.end()) {
            ++hits;
            order.splice(order.begin(), order, held.value());
            continue;
        }
        order.push_front(key);
        places.insert(key, order.begin());
        if (order.size() > capacity) {
            places.remove(order.back());
            order.pop_back();
        }
    }
    return hits;
}
} // namespace

class MemoryCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPutIsFound();
    void newestReplacesOlder();
    void staleEntriesAreReturnedToo();
    void removeAndPurge();
    void newestAlwaysStays();
    void tooLargeIsNotKept();
    void shrinksAtOnce();
    void hotSetSurvivesAScan();
    void hitsAtLeastWhatLruHits();
    void agreesWithAModel();
    void threads();
    void sketchCountsAndFades();
};

void MemoryCacheTest::whatIsPutIsFound()
{
    MemoryCache cache(1'000'000);
    QVERIFY(!cache.find(keyOf(1)));
    const CacheEntryPtr entry = entryOf(keyOf(1));
    cache.put(entry);
    QCOMPARE(cache.find(QString::fromLatin1(keyOf(1).toLatin1())).get(), entry.get());
    QVERIFY(!cache.find(keyOf(2)));
    const auto statistics = cache.statistics();
    QCOMPARE(statistics.entries, 1);
    QCOMPARE(statistics.hits, 1);
    QCOMPARE(statistics.misses, 2);
    QVERIFY(statistics.bytes > 100);
}

void MemoryCacheTest::newestReplacesOlder()
{
    MemoryCache cache(1'000'000);
    cache.put(entryOf(keyOf(1), 100));
    const qint64 before = cache.statistics().bytes;
    cache.put(entryOf(keyOf(1), 300));
    QCOMPARE(cache.find(keyOf(1))->body.size(), 300);
    QCOMPARE(cache.statistics().entries, 1);
    QCOMPARE(cache.statistics().bytes, before + 200);
}

void MemoryCacheTest::staleEntriesAreReturnedToo()
{
    MemoryCache cache(1'000'000);
    cache.put(entryOf(keyOf(1)));
    QVERIFY(cache.find(keyOf(1))->isFresh(1'059));
    QVERIFY(!cache.find(keyOf(1))->isFresh(1'060));
    QVERIFY(!cache.find(keyOf(1))->isFresh(939)); // fetched in the future
}

void MemoryCacheTest::removeAndPurge()
{
    MemoryCache cache(10'000'000);
    for (int i = 0; i < 3'000; ++i)
        cache.put(entryOf(keyOf(i), 100, i % 3 ? QStringLiteral("userid") : QStringLiteral("user-posts")));
    cache.remove(keyOf(5));
    cache.remove(keyOf(5));
    cache.remove(keyOf(99'999));
    QVERIFY(!cache.find(keyOf(5)));
    QCOMPARE(cache.purge(QStringLiteral("user-posts")), 1'000);
    QVERIFY(!cache.find(keyOf(3)));
    QVERIFY(cache.find(keyOf(4)));
    QCOMPARE(cache.purge(), 1'999);
    QCOMPARE(cache.statistics().entries, 0);
    QCOMPARE(cache.statistics().bytes, 0);
}

void MemoryCacheTest::newestAlwaysStays()
{
    MemoryCache cache(20'000);
    for (int i = 0; i < 500; ++i) {
        cache.put(entryOf(keyOf(i), 1'000));
        QVERIFY(cache.find(keyOf(i)));
        QVERIFY(cache.statistics().bytes <= 20'000);
    }
}

void MemoryCacheTest::tooLargeIsNotKept()
{
    MemoryCache cache(20'000);
    cache.put(entryOf(keyOf(1), 100));
    cache.put(entryOf(keyOf(1), 30'000)); // and the older one is not true any more
    QVERIFY(!cache.find(keyOf(1)));
    QCOMPARE(cache.statistics().bytes, 0);
}

void MemoryCacheTest::shrinksAtOnce()
{
    MemoryCache cache(1'000'000);
    for (int i = 0; i < 500; ++i)
        cache.put(entryOf(keyOf(i), 1'000));
    cache.setMaxBytes(100'000);
    QVERIFY(cache.statistics().bytes <= 100'000);
    QVERIFY(cache.statistics().entries > 50);
    cache.setMaxBytes(0);
    QCOMPARE(cache.statistics().entries, 0);
    cache.put(entryOf(keyOf(1)));
    QVERIFY(!cache.find(keyOf(1)));
}

void MemoryCacheTest::hotSetSurvivesAScan()
{
    MemoryCache cache(1'000'000);
    for (int round = 0; round < 5; ++round) {
        for (int i = 0; i < 300; ++i) {
            if (!cache.find(keyOf(i)))
                cache.put(entryOf(keyOf(i), 1'000));
        }
    }
    for (int i = 10'000; i < 20'000; ++i)
        cache.put(entryOf(keyOf(i), 1'000));
    int left = 0;
    for (int i = 0; i < 300; ++i)
        left += cache.find(keyOf(i)) ? 1 : 0;
    QVERIFY2(left >= 290, qPrintable(QString::number(left)));
}

void MemoryCacheTest::hitsAtLeastWhatLruHits()
{
    const std::vector<int> trace = zipfTrace(20'000, 200'000, 0.9, 7);
    constexpr int kCapacity = 1'000;
    const CacheEntryPtr one = entryOf(keyOf(0), 1'000);
    MemoryCache probe(1'000'000);
    probe.put(one);
    MemoryCache cache(probe.statistics().bytes * kCapacity);
    int hits = 0;
    for (const int number : trace) {
        if (cache.find(keyOf(number)))
            ++hits;
        else
            cache.put(entryOf(keyOf(number), 1'000));
    }
    const int lru = hitsOfLru(trace, kCapacity);
    QVERIFY2(hits > lru * 105 / 100, qPrintable(QStringLiteral("%1 hits, LRU %2").arg(hits).arg(lru)));
}

void MemoryCacheTest::agreesWithAModel()
{
    QRandomGenerator random(20261122);
    MemoryCache cache(60'000);
    QHash<QString, CacheEntryPtr> last;
    for (int step = 0; step < 100'000; ++step) {
        const QString key = keyOf(random.bounded(400));
        switch (random.bounded(10)) {
        case 0: cache.remove(key); last.remove(key); break;
        case 1: case 2: case 3: last[key] = entryOf(key, random.bounded(3'000)); cache.put(last[key]); break;
        default:
            if (const CacheEntryPtr found = cache.find(key))
                QCOMPARE(found.get(), last.value(key).get());
        }
        if (step % 20'000 == 0)
            cache.setMaxBytes(20'000 + random.bounded(60'000));
        QVERIFY(cache.statistics().bytes <= 80'000);
    }
    qint64 found = 0;
    for (int i = 0; i < 400; ++i)
        found += cache.find(keyOf(i)) ? 1 : 0;
    QCOMPARE(cache.statistics().entries, found);
    QVERIFY(found > 5);
}

void MemoryCacheTest::threads()
{
    MemoryCache cache(200'000);
    std::vector<std::thread> threads;
    for (quint32 t = 0; t < 4; ++t) {
        threads.emplace_back([&cache, t] {
            QRandomGenerator random(t);
            for (int i = 0; i < 20'000; ++i) {
                const QString key = keyOf(random.bounded(500));
                if (const CacheEntryPtr found = cache.find(key); found && found->key != key)
                    qFatal("another key's entry");
                if (random.bounded(4) == 0)
                    cache.put(entryOf(key, random.bounded(2'000)));
                if (random.bounded(2'000) == 0)
                    cache.purge();
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(cache.statistics().bytes <= 200'000);
}

void MemoryCacheTest::sketchCountsAndFades()
{
    detail::FrequencySketch sketch(1'024);
    QRandomGenerator64 random(1);
    const quint64 often = random.generate();
    QCOMPARE(sketch.estimate(often), 0);
    for (int i = 0; i < 5; ++i)
        sketch.record(often);
    QCOMPARE(sketch.estimate(often), 5);
    for (int i = 0; i < 100; ++i)
        sketch.record(often);
    QCOMPARE(sketch.estimate(often), 15);
    for (int i = 0; i < 12'000; ++i)
        sketch.record(random.generate());
    QVERIFY(sketch.estimate(often) < 15);
}

QTEST_GUILESS_MAIN(MemoryCacheTest)
#include "MemoryCacheTest.moc"
