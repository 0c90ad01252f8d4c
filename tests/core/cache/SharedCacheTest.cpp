// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/SharedCache.h"
#include "tests/support/FakeRedis.h"
#include "tests/support/RedisServer.h"

#include <QCoroFuture>
#include <QTest>

using namespace Tidemark;

namespace {

constexpr qint64 kNow = 1'790'000'000;
constexpr std::chrono::seconds kPatience(60); // where time is not what is tested
const QString kKey = QStringLiteral("tla:global:userinfo-by-username:7d3ecca347167183");

CacheEntry entry(const QByteArray &body)
{
    return {kKey, QStringLiteral("userinfo-by-username"), body, kNow, 3'600, body.isEmpty()};
}

RedisAddress at(const QString &url)
{
    return *RedisAddress::parse(url);
}

std::optional<SharedCache::Value> found(SharedCache &cache)
{
    return QCoro::waitFor(cache.find(kKey));
}

} // namespace

class SharedCacheTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void fetchTimes_data();
    void fetchTimes();
    void storesWhatAnyBackendReads();
    void readsWhatAnyBackendStored();
    void forgets();
    void largeValues_data();
    void largeValues();
    void poison_data();
    void poison();
    void asksForNoMoreThanItsBound();
    void aValueThatChangesUnderTheReaderIsWholeOrAbsent();
    void nothingPastItsTimeIsStored();
    void aHangingServerCostsOneAttempt();

private:

    VirtualClock m_clock{kNow * 1000};
    std::unique_ptr<RedisServer> m_server;
};

void SharedCacheTest::init()
{
    if (!m_server)
        m_server = std::make_unique<RedisServer>();
    m_server->tell({"FLUSHALL"});
}

void SharedCacheTest::fetchTimes_data()
{
    QTest::addColumn<qint64>("ttlS");
    QTest::addColumn<qint64>("remainingMs");
    QTest::addColumn<qint64>("ageS"); // -1: cannot be told
    QTest::newRow("just stored") << 3600LL << 3'600'000LL << 0LL;
    QTest::newRow("a moment ago") << 3600LL << 3'599'999LL << 1LL; // seconds are cut, so that no age is too small
    QTest::newRow("half an hour ago") << 3600LL << 1'800'000LL << 1800LL;
    QTest::newRow("about to end") << 3600LL << 1LL << 3600LL;
    QTest::newRow("a 404") << 300LL << 100'000LL << 200LL;
    QTest::newRow("longer than it may live") << 3600LL << 3'600'001LL << -1LL;
    QTest::newRow("far longer") << 300LL << 86'400'000LL << -1LL;
    QTest::newRow("for ever") << 3600LL << -1LL << -1LL;
    QTest::newRow("gone") << 3600LL << -2LL << -1LL;
    QTest::newRow("ended") << 3600LL << 0LL << -1LL;
    QTest::newRow("the longest that can be said") << 3600LL << std::numeric_limits<qint64>::max() << -1LL;
}

void SharedCacheTest::fetchTimes()
{
    QFETCH(qint64, ttlS);
    QFETCH(qint64, remainingMs);
    QFETCH(qint64, ageS);
    const auto at = SharedCache::fetchTime(kNow * 1000, ttlS, remainingMs);
    QCOMPARE(at.has_value(), ageS >= 0);
    if (at)
        QCOMPARE(kNow - *at, ageS);
}

void SharedCacheTest::storesWhatAnyBackendReads()
{
    SharedCache cache(m_clock, at(m_server->url()), kPatience);
    const QByteArray body = "{\"user\": {\"nickname\": \"Zo\xc3\xab\"}}";
    cache.put(entry(body), 1'200);
    QVERIFY(QTest::qWaitFor([done = cache.flushed()] { return done.isFinished(); }, 60'000));
    QCOMPARE(m_server->tell({"GET", kKey.toLatin1()}).text, body); // bare, byte for byte
    const qint64 lives = m_server->tell({"PTTL", kKey.toLatin1()}).whole;
    QVERIFY(lives > 1'140'000 && lives <= 1'200'000);
    cache.put(entry({}), 300);
    QVERIFY(QTest::qWaitFor([done = cache.flushed()] { return done.isFinished(); }, 60'000));
    QCOMPARE(m_server->tell({"GET", kKey.toLatin1()}).text, QByteArray("__404__"));
}

void SharedCacheTest::readsWhatAnyBackendStored()
{
    SharedCache cache(m_clock, at(m_server->url()), kPatience);
    QVERIFY(!found(cache));
    m_server->tell({"SET", kKey.toLatin1(), "{\"a\": 1}", "EX", "100"});
    const auto value = found(cache);
    QVERIFY(value);
    QCOMPARE(value->body, QByteArray("{\"a\": 1}"));
    QVERIFY(!value->notFound);
    QVERIFY(value->remainingMs > 40'000 && value->remainingMs <= 100'000);
    m_server->tell({"SET", kKey.toLatin1(), "__404__", "EX", "100"});
    const auto missing = found(cache);
    QVERIFY(missing && missing->notFound);
    QCOMPARE(missing->body, QByteArray());
    QCOMPARE(cache.statistics().misses, 1);
    QCOMPARE(cache.statistics().rejected, 0);
}

void SharedCacheTest::forgets()
{
    SharedCache cache(m_clock, at(m_server->url()), kPatience);
    cache.put(entry("{}"), 100);
    cache.remove(kKey);
    QVERIFY(!found(cache));
    QCOMPARE(m_server->tell({"EXISTS", kKey.toLatin1()}).whole, 0);
}

void SharedCacheTest::largeValues_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("the first look") << 512 * 1024LL << true;
    QTest::newRow("one byte more") << 512 * 1024LL + 1 << true;
    QTest::newRow("a few MiB") << 5'000'000LL << true;
    QTest::newRow("the bound") << SharedCache::kLargestValue << true;
    QTest::newRow("above the bound") << SharedCache::kLargestValue + 1 << false;
    QTest::newRow("200 MB") << 200'000'000LL << false;
}

void SharedCacheTest::largeValues()
{
    QFETCH(qint64, bytes);
    QFETCH(bool, isTaken);
    m_server->tell({"SETRANGE", kKey.toLatin1(), QByteArray::number(bytes - 1), "x"});
    m_server->tell({"EXPIRE", kKey.toLatin1(), "100"});
    SharedCache cache(m_clock, at(m_server->url()), kPatience);
    const auto value = found(cache);
    QCOMPARE(value.has_value(), isTaken);
    if (value)
        QCOMPARE(value->body.size(), bytes);
    QCOMPARE(cache.statistics().rejected, isTaken ? 0 : 1);
    QCOMPARE(cache.client().state().problem, QString()); // that was no fault of the server
}

void SharedCacheTest::poison_data()
{
    QTest::addColumn<QList<RedisCommand>>("commands");
    const QByteArray key = kKey.toLatin1();
    const auto row = [](const char *name, const QList<RedisCommand> &commands) { QTest::newRow(name) << commands; };
    row("a list", {{"RPUSH", key, "{}"}, {"EXPIRE", key, "100"}});
    row("a hash", {{"HSET", key, "a", "b"}, {"EXPIRE", key, "100"}});
    row("a set", {{"SADD", key, "a"}, {"EXPIRE", key, "100"}});
    row("a stream", {{"XADD", key, "*", "a", "b"}, {"EXPIRE", key, "100"}});
    row("without an end", {{"SET", key, "{}"}});
    row("an empty text without an end", {{"SET", key, ""}});
}

void SharedCacheTest::poison()
{
    QFETCH(QList<RedisCommand>, commands);
    for (const RedisCommand &command : commands)
        QVERIFY(!m_server->tell(command).isRefusal());
    SharedCache cache(m_clock, at(m_server->url()), kPatience);
    QVERIFY(!found(cache));
    QCOMPARE(cache.statistics().rejected, 1);
    QCOMPARE(cache.statistics().misses, 0);
    QCOMPARE(cache.client().state().problem, QString());
    // It goes with the next answer, whatever it was.
    cache.put(entry("{}"), 100);
    const auto value = found(cache);
    QVERIFY(value);
    QCOMPARE(value->body, QByteArray("{}"));
}

void SharedCacheTest::asksForNoMoreThanItsBound()
{
    FakeRedis server;
    server.hold(QByteArray(1'000, 'x'), 100'000);
    const auto honest = server.script;
    server.script = [honest](const FakeRedis::Words &command) { // it says that it has 200 MB
        return command.value(0) == "EXEC" ? "*3\r\n" + FakeRedis::whole(200'000'000) + FakeRedis::whole(100'000) + FakeRedis::bulk("xxxx") : honest(command);
    };
    SharedCache cache(m_clock, at(server.url()), kPatience);
    QVERIFY(!found(cache));
    QCOMPARE(server.count("GETRANGE"), 1);
    QCOMPARE(server.count("GET"), 0);
    for (const auto &command : server.commands) {
        if (command.value(0) == "GETRANGE")
            QVERIFY(command.value(3).toLongLong() < 1024 * 1024);
    }
}

void SharedCacheTest::aValueThatChangesUnderTheReaderIsWholeOrAbsent()
{
    FakeRedis server;
    server.hold(QByteArray(600'000, 'x'), 100'000);
    const auto honest = server.script;
    int looks = 0;
    server.script = [honest, &looks](const FakeRedis::Words &command) -> QByteArray {
        if (command.value(0) != "EXEC")
            return honest(command);
        if (++looks == 1)
            return "*3\r\n" + FakeRedis::whole(600'000) + FakeRedis::whole(100'000) + FakeRedis::bulk(QByteArray(512 * 1024, 'x'));
        return "*3\r\n" + FakeRedis::whole(3) + FakeRedis::whole(90'000) + FakeRedis::bulk("new");
    };
    SharedCache cache(m_clock, at(server.url()), kPatience);
    const auto value = found(cache);
    QVERIFY(value);
    QCOMPARE(value->body, QByteArray("new"));
    QCOMPARE(value->remainingMs, 90'000);
}

void SharedCacheTest::nothingPastItsTimeIsStored()
{
    FakeRedis server;
    SharedCache cache(m_clock, at(server.url()), kPatience);
    cache.put(entry("{}"), 0);
    cache.put(entry("{}"), -5);
    cache.put(entry("{}"), 7);
    QVERIFY(QTest::qWaitFor([done = cache.flushed()] { return done.isFinished(); }, 60'000));
    QCOMPARE(server.count("SET"), 1);
    QCOMPARE(server.commands.last(), (FakeRedis::Words{"SET", kKey.toLatin1(), "{}", "EX", "7"}));
}

void SharedCacheTest::aHangingServerCostsOneAttempt()
{
    FakeRedis server;
    server.hang();
    SharedCache cache(m_clock, at(server.url()));
    QVERIFY(!found(cache));
    QTRY_VERIFY(!cache.client().state().problem.isEmpty());
    for (int i = 0; i < 100; ++i) {
        QVERIFY(!found(cache));
        cache.put(entry("{}"), 100);
        cache.remove(kKey);
    }
    QCOMPARE(server.connections, 1);
    QCOMPARE(cache.client().state().attempts, 1);
    QCOMPARE(cache.statistics().misses, 101);
}

QTEST_GUILESS_MAIN(SharedCacheTest)
#include "SharedCacheTest.moc"
