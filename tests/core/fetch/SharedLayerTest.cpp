// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/SharedCache.h"
#include "tests/support/FakeRedis.h"
#include "tests/support/FetchRig.h"
#include "tests/support/RedisServer.h"
#include "tests/support/Wait.h"

#include <QFile>
#include <QPromise>
#include <QTest>

using namespace Tidemark;

namespace {

constexpr std::chrono::seconds kPatience(60); // where time is not what is tested
const QByteArray kKey = QByteArrayLiteral("tla:global:userinfo-by-username:7d3ecca347167183");
const QByteArray kComments = QByteArrayLiteral(R"({"comments":[],"total":3,"cursor":0,"hasMore":false})");

// A program of its own: its data folder, its memory, its wire.
struct Program : FetchRig {
    explicit Program(const QString &url, std::chrono::milliseconds limit = kPatience)
    {
        QPromise<SharedLayer::CachePtr> link;
        link.start();
        link.addResult(std::make_shared<SharedCache>(clock, *RedisAddress::parse(url), limit));
        link.finish();
        shared.connectTo(link.future());
    }

    ~Program() { flush(); }
    Q_DISABLE_COPY_MOVE(Program)

    void flush() { QVERIFY(QTest::qWaitFor([done = shared.cache()->flushed()] { return done.isFinished(); }, 60'000)); }
    [[nodiscard]] SharedCache::Statistics counted() const { return shared.cache()->statistics(); }
    [[nodiscard]] Ask comments(const char *post) const
    {
        return ask("post-comments", {{QStringLiteral("url"), QStringLiteral("https://www.tiktok.com/@a/video/%1").arg(QLatin1String(post))}});
    }
};

// The id of a post that was made so long before the rigs' time.
QByteArray postOf(qint64 ageS)
{
    return QByteArray::number((FetchRig::kStart - ageS) << 32);
}

} // namespace

class SharedLayerTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void oneProgramPaysForAll();
    void aNotFoundTravels();
    void theAgeIsThatOfTheUpstream();
    void manyCallersLookOnceIntoHistory();
    void poisonIsNeverShown_data();
    void poisonIsNeverShown();
    void onlyWhatMayLeaveIsAsked_data();
    void onlyWhatMayLeaveIsAsked();
    void aStaleAnswerGivesWayToASharedOne();
    void aHangingServerCostsOneAttempt();
    void aServerThatDiesInMidAnswerCostsNothing();
    void forgettingForgetsForAll();
    void ownLifetimesMakeNoAgeWrong();
    void commentsOfHotAndColdPosts_data();
    void commentsOfHotAndColdPosts();
    void unknownEndpointsAreNotShared();

private:
    std::unique_ptr<RedisServer> m_server;
};

void SharedLayerTest::init()
{
    if (!m_server)
        m_server = std::make_unique<RedisServer>();
    m_server->tell({"FLUSHALL"});
}

void SharedLayerTest::oneProgramPaysForAll()
{
    Program first(m_server->url());
    first.transport.answer(200, FetchRig::profileBody());
    QCOMPARE(first.fetch(first.profile())->source, Source::Network);
    first.flush();
    QCOMPARE(m_server->tell({"GET", kKey}).text, FetchRig::profileBody());
    Program second(m_server->url());
    const auto answer = second.fetch(second.profile(QStringLiteral("@MrBeast")));
    QVERIFY(answer);
    QCOMPARE(answer->source, Source::Shared);
    QCOMPARE(answer->freshness, Freshness::Fresh);
    QCOMPARE(answer->body(), FetchRig::profileBody());
    QCOMPARE(answer->requests, 0);
    QCOMPARE(second.transport.hits, 0);
    QCOMPARE(second.counted().hits, 1);
    // It is lifted into the layers above, and what was paid for by others is history here too.
    QCOMPARE(second.fetch(second.profile())->source, Source::Memory);
    second.memory.purge();
    const auto again = second.fetch(second.profile());
    QCOMPARE(again->source, Source::Disk);
    QCOMPARE(again->entry->fetchedAt, answer->entry->fetchedAt);
    const auto history = wait(second.reader.profile(QStringLiteral("mrbeast")));
    QVERIFY(history && *history);
    const auto summary = wait(second.ledger.rows(10));
    QVERIFY(summary && summary->isEmpty());
}

void SharedLayerTest::aNotFoundTravels()
{
    Program first(m_server->url());
    first.transport.answer(404, "{}");
    QVERIFY(first.fetch(first.profile())->isNotFound());
    first.flush();
    QCOMPARE(m_server->tell({"GET", kKey}).text, QByteArray("__404__"));
    Program second(m_server->url());
    const auto answer = second.fetch(second.profile());
    QVERIFY(answer && answer->isNotFound());
    QCOMPARE(answer->source, Source::Shared);
    QCOMPARE(answer->freshness, Freshness::Negative);
    QCOMPARE(answer->entry->ttlS, 300);
    QCOMPARE(second.transport.hits, 0);
}

void SharedLayerTest::theAgeIsThatOfTheUpstream()
{
    m_server->tell({"SET", kKey, FetchRig::profileBody(), "PX", "1800000"}); // half of what it had
    Program program(m_server->url());
    const auto answer = program.fetch(program.profile());
    QVERIFY(answer);
    QVERIFY2(answer->ageS >= 1'800 && answer->ageS < 1'860, qPrintable(QString::number(answer->ageS)));
    // The age goes on from there, and ends where the upstream's answer does.
    program.pass(1'800);
    program.transport.answer(200, FetchRig::profileBody());
    m_server->tell({"DEL", kKey});
    QCOMPARE(program.fetch(program.profile())->source, Source::Network);
}

void SharedLayerTest::manyCallersLookOnceIntoHistory()
{
    m_server->tell({"SET", kKey, FetchRig::profileBody(), "EX", "3000"});
    Program program(m_server->url());
    std::vector<QCoro::Task<Result<Answer>>> tasks;
    for (int i = 0; i < 10; ++i)
        tasks.push_back(program.fetcher.fetch(program.profile()));
    for (auto &task : tasks) {
        const auto answer = QCoro::waitFor(task);
        QVERIFY(answer);
        QCOMPARE(answer->requests, 0);
    }
    QCOMPARE(program.transport.hits, 0);
    const auto answers = wait(program.reader.answers(QString::fromLatin1(kKey)));
    QVERIFY(answers);
    QCOMPARE(answers->size(), 1);
}

void SharedLayerTest::poisonIsNeverShown_data()
{
    QTest::addColumn<QList<RedisCommand>>("commands");
    const auto value = [](const char *name, const QByteArray &text, const char *ttl = "3000") {
        QTest::newRow(name) << QList<RedisCommand>{{"SET", kKey, text, "EX", ttl}};
    };
    value("not JSON", "{\"user\":");
    value("a pickle", QByteArray("\x80\x04\x95\x10\0\0\0", 7));
    value("a web page", "<html><body>502 Bad Gateway</body></html>");
    value("nothing", "");
    value("a list", "[]");
    value("a text", "\"mrbeast\"");
    value("null", "null");
    value("the sentinel as JSON", "\"__404__\"");
    value("a sentinel with a blank", "__404__ ");
    value("an error body", R"({"code":-1,"msg":"failed"})");
    value("a key error", R"({"message":"Please sign up"})");
    value("another endpoint's answer", R"({"videos":[],"cursor":"0","hasMore":false})");
    value("a wrong type inside", R"({"user":{"id":"1","uniqueId":"mrbeast"},"stats":{"followerCount":"many"}})");
    value("wrapped with its time", R"({"data":{"user":{}},"fetched_at":1790000000})");
    value("deep", QByteArray("[").repeated(100'000));
    value("one that outlives its kind", FetchRig::profileBody("mrbeast", 1), "604800");
    QTest::newRow("one that never ends") << QList<RedisCommand>{{"SET", kKey, FetchRig::profileBody("mrbeast", 1)}};
    QTest::newRow("a list of Redis") << QList<RedisCommand>{{"RPUSH", kKey, "a"}, {"EXPIRE", kKey, "3000"}};
    QTest::newRow("200 MB") << QList<RedisCommand>{{"SETRANGE", kKey, "199999999", "x"}, {"EXPIRE", kKey, "3000"}};
}

void SharedLayerTest::poisonIsNeverShown()
{
    QFETCH(QList<RedisCommand>, commands);
    for (const RedisCommand &command : commands)
        QVERIFY(!m_server->tell(command).isRefusal());
    Program program(m_server->url());
    program.transport.answer(200, FetchRig::profileBody());
    const auto answer = program.fetch(program.profile());
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(answer->source, Source::Network);
    QCOMPARE(answer->body(), FetchRig::profileBody());
    QCOMPARE(program.transport.hits, 1);
    QCOMPARE(program.counted().hits, 0);
    QCOMPARE(program.counted().rejected, 1);
    QCOMPARE(program.memory.find(QString::fromLatin1(kKey))->body, FetchRig::profileBody());
    QCOMPARE(program.disk->findNow(QString::fromLatin1(kKey))->body, FetchRig::profileBody());
    // And it is healed for everybody.
    program.flush();
    QCOMPARE(m_server->tell({"GET", kKey}).text, FetchRig::profileBody());
}

void SharedLayerTest::onlyWhatMayLeaveIsAsked_data()
{
    QTest::addColumn<FetchMode>("mode");
    QTest::addColumn<bool>("isOffline");
    QTest::newRow("--fresh") << FetchMode::Fresh << false;
    QTest::newRow("--offline") << FetchMode::Offline << false;
    QTest::newRow("the window is offline") << FetchMode::Normal << true;
}

void SharedLayerTest::onlyWhatMayLeaveIsAsked()
{
    QFETCH(FetchMode, mode);
    QFETCH(bool, isOffline);
    FakeRedis server;
    server.hold(FetchRig::profileBody(), 3'000'000);
    Program program(server.url());
    program.upstream.setOffline(isOffline);
    program.transport.answer(404, "{}");
    Ask ask = program.profile();
    ask.mode = mode;
    const auto answer = program.fetch(ask);
    QVERIFY(!answer || answer->source == Source::Network);
    QCOMPARE(server.count("GETRANGE"), 0);
}

void SharedLayerTest::aStaleAnswerGivesWayToASharedOne()
{
    Program program(m_server->url());
    program.transport.answer(200, FetchRig::profileBody("mrbeast", 1));
    QVERIFY(program.fetch(program.profile()));
    program.flush();
    program.pass(2 * 3'600);
    m_server->tell({"SET", kKey, FetchRig::profileBody("mrbeast", 2), "EX", "3500"});
    const auto answer = program.fetch(program.profile());
    QVERIFY(answer);
    QCOMPARE(answer->source, Source::Shared);
    QCOMPARE(answer->body(), FetchRig::profileBody("mrbeast", 2));
    QCOMPARE(program.transport.hits, 1);
}

void SharedLayerTest::aHangingServerCostsOneAttempt()
{
    FakeRedis server;
    server.hang();
    Program program(server.url(), RedisClient::kLimit);
    for (int i = 0; i < 30; ++i) {
        program.transport.answer(200, FetchRig::profileBody());
        const auto answer = program.fetch(program.profile(QStringLiteral("creator%1").arg(i)));
        QVERIFY(answer);
        QCOMPARE(answer->source, Source::Network);
    }
    QCOMPARE(program.transport.hits, 30);
    QCOMPARE(server.connections, 1);
    QCOMPARE(program.shared.cache()->client().state().attempts, 1);
}

void SharedLayerTest::aServerThatDiesInMidAnswerCostsNothing()
{
    FakeRedis server;
    server.closesAfterReading = true;
    Program program(server.url());
    program.transport.answer(200, FetchRig::profileBody());
    QCOMPARE(program.fetch(program.profile())->source, Source::Network);
    QCOMPARE(server.connections, 1);
}

void SharedLayerTest::forgettingForgetsForAll()
{
    Program first(m_server->url());
    Program second(m_server->url());
    first.transport.answer(200, FetchRig::profileBody());
    QVERIFY(first.fetch(first.profile()));
    first.fetcher.forget(first.profile().query);
    first.flush();
    QCOMPARE(m_server->tell({"EXISTS", kKey}).whole, 0);
    second.transport.answer(200, FetchRig::profileBody("mrbeast", 5));
    QCOMPARE(second.fetch(second.profile())->source, Source::Network);
}

// A user's own lifetimes are not those of the team: they say what is fresh here, not how old it is.
void SharedLayerTest::ownLifetimesMakeNoAgeWrong()
{
    QTemporaryDir folder;
    QFile own(folder.filePath(QStringLiteral("catalogue.json")));
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write(R"({"format":1,"endpoints":[{"path":"/userinfo-by-username/","ttl_s":600}]})");
    own.close();
    Program program(m_server->url());
    auto impatient = Catalogue::load(own.fileName());
    QVERIFY2(impatient, impatient ? "" : qPrintable(impatient.error().detail));
    program.catalogue = std::move(*impatient);
    QCOMPARE(program.catalogue.find(QStringLiteral("userinfo-by-username"))->ttlS, 600);
    program.transport.answer(200, FetchRig::profileBody());
    QVERIFY(program.fetch(program.profile()));
    program.flush();
    const qint64 lives = m_server->tell({"TTL", kKey}).whole;
    QVERIFY2(lives > 3'500 && lives <= 3'600, qPrintable(QString::number(lives)));
    // Fifteen minutes old, as all others see it; here that is too old.
    m_server->tell({"PEXPIRE", kKey, "2700000"});
    program.pass(900);
    program.transport.answer(200, FetchRig::profileBody("mrbeast", 7));
    QCOMPARE(program.fetch(program.profile())->source, Source::Network);
    Program patient(m_server->url());
    m_server->tell({"SET", kKey, FetchRig::profileBody(), "PX", "2700000"});
    const auto answer = patient.fetch(patient.profile());
    QCOMPARE(answer->source, Source::Shared);
    QVERIFY(answer->ageS >= 900 && answer->ageS < 960);
}

void SharedLayerTest::commentsOfHotAndColdPosts_data()
{
    QTest::addColumn<qint64>("postAgeS");
    QTest::addColumn<QByteArray>("remainingMs");
    QTest::addColumn<qint64>("ageS"); // -1: it is not believed
    QTest::newRow("hot, stored as hot") << 3'600LL << QByteArray("200000") << 100LL;
    QTest::newRow("hot, stored as cold") << 3'600LL << QByteArray("3000000") << -1LL;
    QTest::newRow("cold, stored as cold") << 30 * 86'400LL << QByteArray("3000000") << 600LL;
    QTest::newRow("cold, stored as hot: older than it is, never younger") << 30 * 86'400LL << QByteArray("200000") << 3'400LL;
}

void SharedLayerTest::commentsOfHotAndColdPosts()
{
    QFETCH(qint64, postAgeS);
    QFETCH(QByteArray, remainingMs);
    QFETCH(qint64, ageS);
    Program program(m_server->url());
    const Ask ask = program.comments(postOf(postAgeS).constData());
    const QByteArray key = program.fetcher.keyOf(ask.query).toLatin1();
    m_server->tell({"SET", key, kComments, "PX", remainingMs});
    program.transport.answer(200, kComments);
    const auto answer = program.fetch(ask);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(answer->source, ageS < 0 ? Source::Network : Source::Shared);
    if (ageS >= 0)
        QVERIFY2(answer->ageS >= ageS && answer->ageS < ageS + 60, qPrintable(QString::number(answer->ageS)));
    // What is stored here is stored for the time that the others reckon with.
    program.fetcher.forget(ask.query);
    program.transport.answer(200, kComments);
    QVERIFY(program.fetch(ask));
    program.flush();
    const qint64 lives = m_server->tell({"TTL", key}).whole;
    const qint64 whole = postAgeS < 72 * 3'600 ? 300 : 3'600;
    QVERIFY2(lives > whole - 60 && lives <= whole, qPrintable(QString::number(lives)));
}

void SharedLayerTest::unknownEndpointsAreNotShared()
{
    FakeRedis server;
    Program program(server.url());
    Endpoint unlisted = *program.catalogue.find(QStringLiteral("userinfo-by-username"));
    unlisted.name = QStringLiteral("new-endpoint");
    unlisted.path = QStringLiteral("/new-endpoint/");
    Ask ask = program.profile();
    ask.query = *Query::make(unlisted, {{QStringLiteral("username"), QStringLiteral("mrbeast")}});
    program.transport.answer(200, FetchRig::profileBody());
    QVERIFY(program.fetch(ask));
    program.flush();
    QCOMPARE(server.connections, 0); // how long others store it is unknown
    FetchRig alone;
    QVERIFY(!alone.layers.isShared());
}

QTEST_GUILESS_MAIN(SharedLayerTest)
#include "SharedLayerTest.moc"
