// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/RedisClient.h"
#include "core/net/RedisConnection.h"
#include "tests/support/FakeRedis.h"
#include "tests/support/RedisServer.h"

#include <QCoroFuture>
#include <QTest>

using namespace Tidemark;

namespace {

RedisAddress at(const QString &url)
{
    return *RedisAddress::parse(url);
}

Result<RedisReplies> answer(const QFuture<Result<RedisReplies>> &future)
{
    return QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000) ? future.result() : fail(ErrorKind::LocalData, QStringLiteral("never answered"));
}

// A loaded machine must not look like a slow server where time is not what is tested.
constexpr std::chrono::seconds kPatience(20);
const QList<RedisCommand> kPing{{"PING"}};

} // namespace

class RedisClientTest : public QObject
{
    Q_OBJECT

private slots:
    void speaksToARealServer();
    void passwords_data();
    void passwords();
    void aConnectionThatWasClosedIsMadeAnew();
    void deadServers_data();
    void deadServers();
    void aHangingServerIsTriedOnce();
    void theProbeBringsItBack();
    void theProbeIsOnNobodysTime();
    void hostileAnswers_data();
    void hostileAnswers();
    void aFloodIsCutOff();
    void everyCallIsAnsweredWhenTheClientGoes();

private:
    VirtualClock m_clock{1'790'000'000'000};
};

void RedisClientTest::speaksToARealServer()
{
    RedisServer server;
    RedisClient client(m_clock, at(server.url() + QStringLiteral("/3")), kPatience);
    const QByteArray binary = QByteArray("\0\r\n$5\r\n\xff", 9) + QByteArray(700'000, 'x');
    const auto replies = answer(client.ask({{"SET", "a key", binary, "EX", "60"}, {"GET", "a key"}, {"GET", "nothing"}, {"STRLEN", "a key"}, {"LPUSH", "a key", "x"}}));
    QVERIFY2(replies, replies ? "" : qPrintable(replies.error().detail));
    QCOMPARE(replies->at(0).text, QByteArray("OK"));
    QVERIFY(replies->at(1).text == binary);
    QCOMPARE(replies->at(2).kind, RedisReply::Kind::Nothing);
    QCOMPARE(replies->at(3).whole, binary.size());
    QVERIFY(replies->at(4).isRefusal());
    QVERIFY(replies->at(4).text.startsWith("WRONGTYPE"));
    // The database of the address, and no other.
    RedisClient other(m_clock, at(server.url()), kPatience);
    QCOMPARE(answer(other.ask({{"EXISTS", "a key"}}))->first().whole, 0);
    QCOMPARE(client.state().problem, QString());
}

void RedisClientTest::passwords_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("problem");
    QTest::newRow("the right one") << "redis://:right@" << "";
    QTest::newRow("the right one with its user") << "redis://default:right@" << "";
    QTest::newRow("a wrong one") << "redis://:wrong@" << "refused the user or the password";
    QTest::newRow("a wrong user") << "redis://nobody:right@" << "refused the user or the password";
    QTest::newRow("none") << "redis://" << "wants a password";
}

void RedisClientTest::passwords()
{
    QFETCH(QString, given);
    QFETCH(QString, problem);
    RedisServer server(QStringLiteral("right"));
    RedisClient client(m_clock, at(given + QStringLiteral("127.0.0.1:%1").arg(server.port())), kPatience);
    const auto replies = answer(client.ask(kPing));
    QCOMPARE(replies.has_value(), problem.isEmpty());
    if (replies)
        return;
    QVERIFY2(replies.error().detail.contains(problem), qPrintable(replies.error().detail));
    QVERIFY(!replies.error().detail.contains(QStringLiteral("right")) && !replies.error().detail.contains(QStringLiteral("wrong")));
}

// As after a restart, or a long idle time: that costs nothing and is no failure.
void RedisClientTest::aConnectionThatWasClosedIsMadeAnew()
{
    RedisServer server;
    RedisClient client(m_clock, at(server.url()), kPatience);
    QVERIFY(answer(client.ask(kPing)));
    server.stop();
    QVERIFY(server.start());
    const auto again = answer(client.ask(kPing));
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
}

void RedisClientTest::deadServers_data()
{
    QTest::addColumn<QString>("url");
    QTcpServer closed;
    closed.listen(QHostAddress::LocalHost);
    QTest::newRow("nobody listens") << QStringLiteral("redis://127.0.0.1:%1").arg(closed.serverPort());
    QTest::newRow("a name that cannot be") << QStringLiteral("redis://name.invalid");
    QTest::newRow("an address without a way") << QStringLiteral("redis://[ff02::1]");
}

void RedisClientTest::deadServers()
{
    QFETCH(QString, url);
    RedisClient client(m_clock, at(url));
    const auto replies = answer(client.ask(kPing));
    QVERIFY(!replies);
    QCOMPARE(replies.error().kind, ErrorKind::Upstream);
    QVERIFY(answer(client.ask(kPing)).error().detail.startsWith(QStringLiteral("not asked")));
    QCOMPARE(client.state().attempts, 1);
}

void RedisClientTest::aHangingServerIsTriedOnce()
{
    FakeRedis server;
    server.hang();
    RedisClient client(m_clock, at(server.url()));
    QElapsedTimer timer;
    timer.start();
    QList<QFuture<Result<RedisReplies>>> waiting;
    for (int i = 0; i < 20; ++i)
        waiting.append(client.ask(kPing));
    for (const auto &future : waiting)
        QVERIFY(!answer(future));
    QVERIFY2(timer.elapsed() < 2'000, "twenty calls wait together, not one after another");
    QTRY_VERIFY(!client.state().problem.isEmpty());
    for (int i = 0; i < 1'000; ++i) {
        const auto future = client.ask(kPing);
        QVERIFY(future.isFinished()); // at once
        QVERIFY(!future.result());
    }
    QCOMPARE(client.state().attempts, 1);
    QCOMPARE(server.connections, 1);
}

void RedisClientTest::theProbeBringsItBack()
{
    FakeRedis server;
    server.hang();
    RedisClient client(m_clock, at(server.url()));
    QVERIFY(!answer(client.ask(kPing)));
    QTRY_VERIFY(!client.state().problem.isEmpty());
    server.script = [](const FakeRedis::Words &) { return QByteArray("+OK\r\n"); };
    m_clock.advance(RedisClient::kPause - std::chrono::milliseconds(1));
    QVERIFY(!answer(client.ask(kPing)));
    QCOMPARE(server.connections, 1);
    m_clock.advance(std::chrono::milliseconds(1));
    QVERIFY(!answer(client.ask(kPing))); // not asked; the probe goes out behind it
    QTRY_COMPARE(client.state().problem, QString());
    QVERIFY(answer(client.ask(kPing)));
    QCOMPARE(server.connections, 2);
}

void RedisClientTest::theProbeIsOnNobodysTime()
{
    FakeRedis server;
    server.hang();
    RedisClient client(m_clock, at(server.url()));
    QVERIFY(!answer(client.ask(kPing)));
    QTRY_VERIFY(!client.state().problem.isEmpty());
    for (int round = 0; round < 3; ++round) {
        m_clock.advance(RedisClient::kPause);
        const auto during = client.ask(kPing);
        QVERIFY(during.isFinished());
        for (int i = 0; i < 10; ++i)
            QVERIFY(client.ask(kPing).isFinished());
        QVERIFY(during.result().error().detail.startsWith(QStringLiteral("not asked")));
        QTRY_VERIFY(!client.state().isProbing);
        QCOMPARE(client.state().attempts, round + 2);
        QTRY_COMPARE(server.connections, round + 2);
    }
}

void RedisClientTest::hostileAnswers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no Redis at all") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTest::newRow("a list of two billion") << QByteArray("*2147483647\r\n");
    QTest::newRow("a list longer than any of ours") << QByteArray("*65\r\n");
    QTest::newRow("a number of elements that overflows") << QByteArray("*99999999999999999999\r\n");
    QTest::newRow("lists in lists") << QByteArray("*1\r\n").repeated(64);
    QTest::newRow("a text of a negative length") << QByteArray("$-5\r\n");
    QTest::newRow("a text that never comes") << QByteArray("$200000000\r\nabc");
    QTest::newRow("zeroes") << QByteArray(64, '\0');
}

void RedisClientTest::hostileAnswers()
{
    QFETCH(QByteArray, bytes);
    FakeRedis server;
    server.script = [bytes](const FakeRedis::Words &command) { return command.value(0) == "SELECT" ? QByteArray("+OK\r\n") : bytes; };
    RedisClient client(m_clock, at(server.url()));
    QVERIFY(!answer(client.ask({{"GET", "a"}})));
}

void RedisClientTest::aFloodIsCutOff()
{
    FakeRedis server;
    const QByteArray flood = QByteArray("$209715200\r\n") + QByteArray(int(RedisConnection::kMostBytes) + 1'000'000, 'x');
    server.script = [flood](const FakeRedis::Words &command) { return command.value(0) == "SELECT" ? QByteArray("+OK\r\n") : flood; };
    // Without the limit of time, for on a slow machine that would come first. The server needs this thread's loop.
    Result<RedisReplies> replies = fail(ErrorKind::LocalData, QString());
    std::atomic<bool> isDone = false;
    std::thread reader([&] {
        RedisConnection connection(at(server.url()));
        replies = connection.exchange({{"GET", "a"}}, QDeadlineTimer(60'000));
        isDone = true;
    });
    QVERIFY(QTest::qWaitFor([&isDone] { return isDone.load(); }, 60'000));
    reader.join();
    QVERIFY(!replies);
    QVERIFY2(replies.error().detail.contains(QStringLiteral("more than 33 MiB")), qPrintable(replies.error().detail));
}

void RedisClientTest::everyCallIsAnsweredWhenTheClientGoes()
{
    FakeRedis server;
    server.hang();
    QList<QFuture<Result<RedisReplies>>> waiting;
    {
        RedisClient client(m_clock, at(server.url()));
        for (int i = 0; i < 50; ++i)
            waiting.append(client.tell(kPing));
    }
    for (const auto &future : waiting) {
        QVERIFY(future.isFinished());
        QVERIFY(!future.result());
    }
}

QTEST_GUILESS_MAIN(RedisClientTest)
#include "RedisClientTest.moc"
