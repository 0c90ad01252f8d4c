// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/SharedCache.h"
#include "core/catalogue/KeyForm.h"
#include "tests/support/FakeRedis.h"
#include "tests/support/RedisServer.h"

#include <QCoroFuture>
#include <QTest>

using namespace Tidemark;

namespace {

constexpr qint64 kNow = 1'790'000'000;
constexpr std::chrono::seconds kPatience(60); // where time is not what is tested
constexpr int kMany = 20'000;
const QByteArray kDigits = QByteArrayLiteral("7d3ecca347167183");

RedisAddress at(const QString &url)
{
    return *RedisAddress::parse(url);
}

QByteArray keyOf(const QByteArray &front, int number)
{
    return front + ':' + QByteArray::number(number, 16).rightJustified(16, '0');
}

} // namespace

// Forgetting in a server that others use too: what is ours goes, nothing else.
class SharedPurgeTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void forms_data();
    void forms();
    void byNames();
    void byScan_data();
    void byScan();
    void onlyNamesOfOurFormAreTouched();
    void aServerWithoutUnlink();
    void aServerThatRefuses();
    void aServerThatNeverEndsItsScan();
    void aServerThatHangs();
    void aServerThatDiesInBetween();

private:
    [[nodiscard]] std::unique_ptr<SharedCache> cacheAt(const QString &url, std::chrono::milliseconds limit = kPatience)
    {
        return std::make_unique<SharedCache>(m_clock, at(url), limit);
    }
    void store(const QList<QByteArray> &names);

    VirtualClock m_clock{kNow * 1000};
    std::unique_ptr<RedisServer> m_server;
};

void SharedPurgeTest::init()
{
    if (!m_server)
        m_server = std::make_unique<RedisServer>();
    m_server->tell({"FLUSHALL"});
}

void SharedPurgeTest::store(const QList<QByteArray> &names)
{
    RedisCommand command{"MSET"};
    for (const QByteArray &name : names)
        command += {name, "{}"};
    QCOMPARE(m_server->tell(command).text, QByteArray("OK"));
}

void SharedPurgeTest::forms_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("version"); // 0: not of our form
    QTest::addColumn<QString>("scope");
    const auto row = [](const char *name, const QByteArray &key, int version, const char *scope) {
        QTest::newRow(name) << QString::fromUtf8(key) << version << QString::fromLatin1(scope);
    };
    row("the first namespace", "tla:global:user-posts:" + kDigits, 1, "global");
    row("a later one", "tla:v12:global:user-posts:" + kDigits, 12, "global");
    row("a user's scope", "tla:user:42:user-posts:" + kDigits, 1, "user:42");
    row("a user's scope in a later one", "tla:v2:user:42:user-posts:" + kDigits, 2, "user:42");
    row("a scope that looks like a version", "tla:v2:user-posts:" + kDigits, 1, "v2");
    row("a lease", "tla:global:user-posts:" + kDigits + ":lease", 0, "");
    row("too few digits", "tla:global:user-posts:7d3ecca3", 0, "");
    row("other digits", "tla:global:user-posts:7D3ECCA347167183", 0, "");
    row("no scope", "tla:user-posts:" + kDigits, 0, "");
    row("somebody else's", "session:global:user-posts:" + kDigits, 0, "");
    row("a line break behind it", "tla:global:user-posts:" + kDigits + "\n", 0, "");
    row("empty", "", 0, "");
}

void SharedPurgeTest::forms()
{
    QFETCH(QString, key);
    QFETCH(int, version);
    QFETCH(QString, scope);
    const auto form = KeyForm::parse(key);
    QCOMPARE(form ? form->namespaceVersion : 0, version);
    if (form) {
        QCOMPARE(form->scope, scope);
        QCOMPARE(form->endpoint, QStringLiteral("user-posts"));
    }
}

void SharedPurgeTest::byNames()
{
    const QByteArray held = keyOf("tla:global:user-posts", 1);
    store({held, "tla:global:user-posts:short", "counter"});
    const auto cache = cacheAt(m_server->url());
    QStringList keys{QString::fromLatin1(held), QStringLiteral("tla:global:user-posts:short"), QStringLiteral("counter")};
    for (int i = 2; i < 1'000; ++i)
        keys += QString::fromLatin1(keyOf("tla:global:user-posts", i));
    const auto purged = QCoro::waitFor(cache->purge(keys));
    QCOMPARE(purged.removed, 1);
    QCOMPARE(purged.problem, QString());
    QCOMPARE(m_server->tell({"DBSIZE"}).whole, 2);
}

void SharedPurgeTest::byScan_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<int>("removed");
    QTest::newRow("one endpoint, in every scope") << 1 << QStringLiteral("user-posts") << 6;
    QTest::newRow("another") << 1 << QStringLiteral("userid") << 3;
    QTest::newRow("all of the first namespace") << 1 << QString() << 9;
    QTest::newRow("one of the second") << 2 << QStringLiteral("user-posts") << 3;
    QTest::newRow("a pattern is no endpoint") << 1 << QStringLiteral("user*") << 0;
}

void SharedPurgeTest::byScan()
{
    QFETCH(int, version);
    QFETCH(QString, endpoint);
    QFETCH(int, removed);
    QList<QByteArray> names{"counter", "tla:", "tla:global:user-posts:short", "tlas:global:user-posts:" + kDigits};
    const qsizetype others = names.size();
    for (const QByteArray front :
         {"tla:global:user-posts", "tla:user:42:user-posts", "tla:global:userid", "tla:v2:global:user-posts"}) {
        for (int i = 0; i < 3; ++i)
            names += keyOf(front, i);
    }
    store(names);
    const auto cache = cacheAt(m_server->url());
    const auto purged = QCoro::waitFor(cache->purge(version, endpoint));
    QCOMPARE(purged.problem, QString());
    QCOMPARE(purged.removed, removed);
    QCOMPARE(m_server->tell({"DBSIZE"}).whole, names.size() - removed);
    QCOMPARE(m_server->tell(RedisCommand{"EXISTS"} + names.mid(0, others)).whole, others);
}

void SharedPurgeTest::onlyNamesOfOurFormAreTouched()
{
    FakeRedis server;
    server.script = [](const FakeRedis::Words &command) -> QByteArray {
        if (command.value(0) != "SCAN")
            return FakeRedis::whole(1);
        return "*2\r\n" + FakeRedis::bulk("0") + "*3\r\n" + FakeRedis::bulk("tla:global:userid:" + kDigits)
               + FakeRedis::bulk("tla:global:user-posts:" + kDigits) + FakeRedis::bulk("crown jewels");
    };
    const auto cache = cacheAt(server.url());
    QCOMPARE(QCoro::waitFor(cache->purge(1, QStringLiteral("userid"))).removed, 1);
    QCOMPARE(server.commands.last(), FakeRedis::Words({"UNLINK", "tla:global:userid:" + kDigits}));
}

void SharedPurgeTest::aServerWithoutUnlink()
{
    FakeRedis server;
    server.script = [](const FakeRedis::Words &command) -> QByteArray {
        if (command.value(0) == "SELECT")
            return "+OK\r\n";
        return command.value(0) == "DEL" ? FakeRedis::whole(1) : QByteArray("-ERR unknown command\r\n");
    };
    const auto cache = cacheAt(server.url());
    const auto purged = QCoro::waitFor(cache->purge({QStringLiteral("tla:global:userid:") + QString::fromLatin1(kDigits)}));
    QCOMPARE(purged.problem, QString());
    QCOMPARE(purged.removed, 1);
}

void SharedPurgeTest::aServerThatRefuses()
{
    FakeRedis server;
    server.script = [](const FakeRedis::Words &command) -> QByteArray {
        return command.value(0) == "SELECT" ? "+OK\r\n" : "-NOPERM this user has no permissions\r\n";
    };
    const auto cache = cacheAt(server.url());
    const auto byName = QCoro::waitFor(cache->purge({QStringLiteral("tla:global:userid:") + QString::fromLatin1(kDigits)}));
    const auto byScan = QCoro::waitFor(cache->purge(1, {}));
    QVERIFY(byName.problem.contains(QLatin1String("NOPERM")));
    QVERIFY(byScan.problem.contains(QLatin1String("NOPERM")));
    QVERIFY(cache->client().state().problem.isEmpty()); // it lives
}

void SharedPurgeTest::aServerThatNeverEndsItsScan()
{
    FakeRedis server;
    server.script = [](const FakeRedis::Words &command) -> QByteArray {
        return command.value(0) == "SCAN" ? "*2\r\n" + FakeRedis::bulk(QByteArray(10'000, '7')) + "*0\r\n" : QByteArray("+OK\r\n");
    };
    const auto cache = cacheAt(server.url());
    QVERIFY(!QCoro::waitFor(cache->purge(1, {})).problem.isEmpty());
    QCOMPARE(server.count("SCAN"), 1);
}

void SharedPurgeTest::aServerThatHangs()
{
    FakeRedis server;
    server.hang();
    const auto cache = cacheAt(server.url(), RedisClient::kLimit);
    QVERIFY(!QCoro::waitFor(cache->purge(1, {})).problem.isEmpty());
    QVERIFY(!QCoro::waitFor(cache->purge({QStringLiteral("tla:global:userid:") + QString::fromLatin1(kDigits)})).problem.isEmpty());
    QCOMPARE(cache->client().state().attempts, 1); // the second is told at once
}

void SharedPurgeTest::aServerThatDiesInBetween()
{
    for (int from = 0; from < kMany; from += 1'000) {
        QList<QByteArray> names;
        for (int i = from; i < from + 1'000; ++i)
            names += keyOf("tla:global:user-posts", i);
        store(names);
    }
    const auto cache = cacheAt(m_server->url());
    auto purging = cache->purge(1, {});
    QVERIFY(QTest::qWaitFor([&cache] { return cache->client().state().attempts >= 6; }, 60'000));
    m_server->stop();
    const auto purged = QCoro::waitFor(purging);
    QVERIFY2(purged.removed > 0 && purged.removed < kMany, qPrintable(QString::number(purged.removed)));
    QVERIFY(!purged.problem.isEmpty());
    QVERIFY(m_server->start());
}

QTEST_GUILESS_MAIN(SharedPurgeTest)
#include "SharedPurgeTest.moc"
