// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/Outbox.h"
#include "core/notify/Slack.h"
#include "core/notify/SlackSender.h"
#include "core/secrets/SessionKeyStore.h"
#include "tests/core/db/DatabaseFixture.h"
#include "tests/support/RawHttpServer.h"

#include <QCoroTask>

using namespace Tidemark;

class SlackSenderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void addresses_data();
    void addresses();
    void markupIsWrittenOut();
    void aMessageIsToldOnce();
    void whatCannotBeToldStaysForLater();
    void redirectsAreNotFollowed();
    void withoutAnAddressNothingIsSent();
    void twoProgramsTellOnce();
    void aClockThatWasWrongHoldsNothingBack();

private:
    void useHook(const QString &path = QStringLiteral("/services/T/B/secret-part"))
    {
        auto store = std::make_unique<SessionKeyStore>(SessionKeyStore::Origin::Session, Secret(m_server->url(path).toEncoded()));
        m_sender = std::make_unique<SlackSender>(*m_outbox, std::move(store));
    }
    void put(const QString &key) { QVERIFY(waitFor(m_outbox->put(QStringLiteral("slack"), key, slackMessage(key)))); }
    [[nodiscard]] qsizetype due() { return waitFor(m_outbox->due(QStringLiteral("slack"))).value().size(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    VirtualClock m_clock{1'764'504'000'000};
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<RawHttpServer> m_server;
    std::unique_ptr<SlackSender> m_sender;
};

void SlackSenderTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = Database::open(historyOptions(*m_folder)).value();
    m_outbox = std::make_unique<Outbox>(*m_database, m_clock);
    m_server = std::make_unique<RawHttpServer>(RawHttpServer::answers(RawHttpServer::response(200, "ok")));
    useHook();
}

void SlackSenderTest::cleanup()
{
    m_sender.reset();
    m_server.reset();
    m_outbox.reset();
    m_database.reset();
}

void SlackSenderTest::addresses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("Slack's") << QByteArray("https://hooks.slack.com/services/T0/B0/abc\n") << true;
    QTest::newRow("this machine") << QByteArray("http://127.0.0.1:9/hook") << true;
    QTest::newRow("not encrypted") << QByteArray("http://hooks.slack.com/services/T0/B0/abc") << false;
    QTest::newRow("with a user") << QByteArray("https://a:b@hooks.slack.com/x") << false;
    QTest::newRow("a file") << QByteArray("file:///etc/passwd") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("too long") << QByteArray("https://hooks.slack.com/") + QByteArray(1'000, 'a') << false;
}

void SlackSenderTest::addresses()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isTaken);
    const auto address = checkedWebhook(text);
    QCOMPARE(address.has_value(), isTaken);
    if (!isTaken && !text.isEmpty())
        QVERIFY(!address.error().detail.contains(QString::fromUtf8(text)));
}

void SlackSenderTest::markupIsWrittenOut()
{
    QCOMPARE(slackMessage(QStringLiteral("<!channel> & \u202Eb")), QByteArray(R"({"mrkdwn":false,"text":"&lt;!channel&gt; &amp; b"})"));
}

void SlackSenderTest::aMessageIsToldOnce()
{
    put(QStringLiteral("one"));
    put(QStringLiteral("one"));
    put(QStringLiteral("two"));
    QCOMPARE(QCoro::waitFor(m_sender->deliver()), Result<int>(2));
    QCOMPARE(QCoro::waitFor(m_sender->deliver()), Result<int>(0));
    put(QStringLiteral("one")); // known, though it is told already
    QCOMPARE(QCoro::waitFor(m_sender->deliver()), Result<int>(0));
    QCOMPARE(m_server->requests(), 2);
    QVERIFY(m_server->heads().first().startsWith("POST /services/T/B/secret-part "));
    QVERIFY(!m_server->heads().first().toLower().contains("x-api-key"));
}

void SlackSenderTest::whatCannotBeToldStaysForLater()
{
    put(QStringLiteral("one"));
    m_server->setScript(RawHttpServer::answers(RawHttpServer::response(500, "no")));
    const auto failed = QCoro::waitFor(m_sender->deliver());
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Upstream);
    QVERIFY(!failed.error().detail.contains(QStringLiteral("secret-part")));
    m_server->setScript(RawHttpServer::answers(RawHttpServer::response(200, "ok")));
    QCOMPARE(due(), 0); // not at once
    m_clock.advance(std::chrono::minutes(2));
    QCOMPARE(QCoro::waitFor(m_sender->deliver()), Result<int>(1));
}

void SlackSenderTest::redirectsAreNotFollowed()
{
    put(QStringLiteral("one"));
    RawHttpServer other(RawHttpServer::answers(RawHttpServer::response(200, "ok")));
    m_server->setScript(RawHttpServer::answers(
        RawHttpServer::response(307, "", "Location: " + other.url().toEncoded() + "\r\n")));
    QVERIFY(!QCoro::waitFor(m_sender->deliver()));
    QCOMPARE(other.requests(), 0);
}

void SlackSenderTest::withoutAnAddressNothingIsSent()
{
    m_sender = std::make_unique<SlackSender>(*m_outbox, nullptr);
    put(QStringLiteral("one"));
    const auto failed = QCoro::waitFor(m_sender->deliver());
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Usage);
    QCOMPARE(due(), 1);
}

void SlackSenderTest::twoProgramsTellOnce()
{
    const QString slack = QStringLiteral("slack");
    put(QStringLiteral("one"));
    Outbox other(*m_database, m_clock);
    const auto theirs = waitFor(other.claim(slack)).value();
    QVERIFY(theirs && !theirs->body.isEmpty());
    QCOMPARE(QCoro::waitFor(m_sender->deliver()), Result<int>(0)); // they are at it
    QCOMPARE(m_server->requests(), 0);
    m_clock.advance(std::chrono::seconds(Outbox::kClaimS + 1)); // and died of it
    QCOMPARE(QCoro::waitFor(m_sender->deliver()), Result<int>(1));
    QVERIFY(!waitFor(other.claim(slack)).value());
}

void SlackSenderTest::aClockThatWasWrongHoldsNothingBack()
{
    m_clock.advance(std::chrono::hours(24 * 400));
    put(QStringLiteral("of next year"));
    m_clock.advance(std::chrono::hours(-24 * 400));
    QCOMPARE(QCoro::waitFor(m_sender->deliver()), Result<int>(1));
}

QTEST_GUILESS_MAIN(SlackSenderTest)
#include "SlackSenderTest.moc"
