// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/Sandbox.h"

#include "core/sandbox/Cast.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Tidemark;

namespace {
struct Got {
    int status = 0;
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    int sent = 0; // times the request went out
};
} // namespace

// Real HTTP from end to end: what a client sees of the sandbox.
class SandboxTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void answers_and_counts();
    void listens_on_loopback_only();
    void one_connection_serves_many();
    void keys_are_checked_data();
    void keys_are_checked();
    void content_faults_data();
    void content_faults();
    void a_cut_off_body_with_length_is_short();
    void a_cut_off_body_without_length_ends_early();
    void a_close_before_the_answer_counts_every_send();
    void a_hang_lasts_until_we_give_up();
    void a_slow_answer_comes_in_pieces();
    void an_oversize_answer_passes_32_mib();
    void faults_by_http();
    void keys_by_http();
    void a_taken_port_is_an_error();
    void latency_is_kept();
    void credits_run_out();
    void the_balance_is_html_and_free();
    void pictures_are_served();
    void stops_with_answers_pending();

private:
    Got get(const QString &pathAndQuery, const QByteArray &key = "sandbox-key-1");
    Got finish(QNetworkReply *reply);
    QNetworkRequest request(const QString &pathAndQuery, const QByteArray &key) const;
    void restart(const SandboxOptions &options);

    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::unique_ptr<Sandbox> m_sandbox;
};

void SandboxTest::init()
{
    m_manager = std::make_unique<QNetworkAccessManager>();
    restart({});
}

void SandboxTest::cleanup()
{
    m_manager.reset();
    m_sandbox.reset();
}

void SandboxTest::restart(const SandboxOptions &options)
{
    auto started = Sandbox::start(options);
    QVERIFY(started.has_value());
    m_sandbox = std::move(*started);
}

QNetworkRequest SandboxTest::request(const QString &pathAndQuery, const QByteArray &key) const
{
    QNetworkRequest out(QUrl(m_sandbox->baseUrl().toString() + pathAndQuery));
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setRawHeader("X-Api-Key", key);
    return out;
}

Got SandboxTest::finish(QNetworkReply *reply)
{
    Got got;
    QSignalSpy sent(reply, &QNetworkReply::requestSent);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait(10'000)) {
        reply->abort();
    }
    got.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    got.body = reply->readAll();
    got.error = reply->error();
    got.sent = static_cast<int>(sent.count());
    reply->deleteLater();
    return got;
}

Got SandboxTest::get(const QString &pathAndQuery, const QByteArray &key)
{
    return finish(m_manager->get(request(pathAndQuery, key)));
}

void SandboxTest::answers_and_counts()
{
    const Got profile = get(QStringLiteral("/userinfo-by-username/?username=") + castHandles().first());
    QCOMPARE(profile.status, 200);
    QVERIFY(QJsonDocument::fromJson(profile.body).object().contains(QStringLiteral("stats")));
    QCOMPARE(get(QStringLiteral("/userid/?username=gone_for_good")).status, 404);
    QCOMPARE(get(QStringLiteral("/search-video/?keyword=bike+repair")).status, 200);
    QCOMPARE(m_sandbox->requests(), 3);
    QCOMPARE(m_sandbox->requests(QStringLiteral("/userid/")), 1);
    QCOMPARE(m_sandbox->requestsByPath().size(), 3);
    m_sandbox->resetRequests();
    QCOMPARE(m_sandbox->requests(), 0);
}

void SandboxTest::listens_on_loopback_only()
{
    QCOMPARE(m_sandbox->baseUrl().host(), QStringLiteral("127.0.0.1"));
    QVERIFY(m_sandbox->port() > 0);
}

void SandboxTest::one_connection_serves_many()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_sandbox->port());
    QByteArray received;
    for (int i = 1; i <= 5; ++i) {
        socket.write("GET /userid/?username=junipercrumb HTTP/1.1\r\nHost: x\r\nX-Api-Key: sandbox-key-1\r\n\r\n");
        QTRY_VERIFY(socket.state() == QAbstractSocket::ConnectedState);
        QTRY_VERIFY((received += socket.readAll()).count("\"id\"") == i);
    }
    QCOMPARE(m_sandbox->requests(), 5);
}

void SandboxTest::keys_are_checked_data()
{
    QTest::addColumn<QByteArray>("accepted");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("message");
    const QString refused = QStringLiteral("Api-Key is not available");
    QTest::newRow("none") << QByteArray() << QByteArray() << QStringLiteral("Please sign up to tikliveapi.com");
    QTest::newRow("bad") << QByteArray() << QByteArray("bad-key-123") << refused;
    QTest::newRow("wrong") << QByteArray() << QByteArray("wrong-key-123") << refused;
    QTest::newRow("short") << QByteArray() << QByteArray("short") << refused;
    QTest::newRow("any other") << QByteArray() << QByteArray("whatever-1") << QString();
    QTest::newRow("the one") << QByteArray("only-this") << QByteArray("only-this") << QString();
    QTest::newRow("not the one") << QByteArray("only-this") << QByteArray("whatever-1") << refused;
}

void SandboxTest::keys_are_checked()
{
    QFETCH(QByteArray, accepted);
    QFETCH(QByteArray, key);
    QFETCH(QString, message);
    SandboxOptions options;
    options.acceptedKey = accepted;
    restart(options);
    const Got got = get(QStringLiteral("/userid/?username=junipercrumb"), key);
    QCOMPARE(got.status, 200);
    QCOMPARE(QJsonDocument::fromJson(got.body).object().value(QStringLiteral("message")).toString(), message);
    QCOMPARE(m_sandbox->requests(), 1);
}

void SandboxTest::content_faults_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("begins");
    for (const int status : {401, 402, 403, 404, 429, 500, 502, 503, 504}) {
        QTest::newRow(qPrintable(QString::number(status))) << QString::number(status) << status << QByteArray("{\"message\"");
    }
    QTest::newRow("html") << QStringLiteral("html") << 200 << QByteArray("<!DOCTYPE html>");
    QTest::newRow("empty") << QStringLiteral("empty_body") << 200 << QByteArray();
    QTest::newRow("not json") << QStringLiteral("not_json") << 200 << QByteArray("{\"videos\": [{");
    QTest::newRow("redirect") << QStringLiteral("redirect") << 302 << QByteArray();
    QTest::newRow("wrong keys") << QStringLiteral("wrong_keys") << 200 << QByteArray("{\"items\"");
    QTest::newRow("wrong types") << QStringLiteral("wrong_types") << 200 << QByteArray("{\"id\":[]");
    QTest::newRow("missing key") << QStringLiteral("missing_key") << 200 << QByteArray("{\"message\":\"Please");
    QTest::newRow("wrong key") << QStringLiteral("wrong_key") << 200 << QByteArray("{\"message\":\"Api-Key");
    QTest::newRow("envelope") << QStringLiteral("envelope") << 200 << QByteArray("{\"code\":0,\"data\":{\"id\"");
    QTest::newRow("error body") << QStringLiteral("error_body") << 200 << QByteArray("{\"code\":-1");
}

void SandboxTest::content_faults()
{
    QFETCH(QString, name);
    QFETCH(int, status);
    QFETCH(QByteArray, begins);
    const Got got = get(QStringLiteral("/userid/?username=fault_") + name);
    QCOMPARE(got.status, status);
    QVERIFY2(got.body.startsWith(begins), got.body.left(80).constData());
    QCOMPARE(m_sandbox->requests(), 1);
    m_sandbox->setFault(QStringLiteral("*"), *faultNamed(name));
    QCOMPARE(get(QStringLiteral("/userid/?username=junipercrumb")).status, status);
}

void SandboxTest::a_cut_off_body_with_length_is_short()
{
    const Got got = get(QStringLiteral("/userinfo-by-username/?username=fault_cut_off"));
    QCOMPARE(got.status, 200);
    QVERIFY(!got.body.isEmpty());
    QVERIFY(got.error != QNetworkReply::NoError);
}

void SandboxTest::a_cut_off_body_without_length_ends_early()
{
    const Got got = get(QStringLiteral("/userinfo-by-username/?username=fault_cut_off_no_length"));
    QCOMPARE(got.status, 200);
    QVERIFY(got.body.startsWith('{'));
    QVERIFY(QJsonDocument::fromJson(got.body).isNull());
}

void SandboxTest::a_close_before_the_answer_counts_every_send()
{
    m_sandbox->setFault(QStringLiteral("/userid/"), Fault{FaultKind::CloseBeforeAnswer});
    const Got got = get(QStringLiteral("/userid/?username=junipercrumb"));
    QCOMPARE(got.status, 0);
    QVERIFY(got.error != QNetworkReply::NoError);
    QVERIFY(got.sent >= 1);
    QCOMPARE(m_sandbox->requests(), got.sent);
}

void SandboxTest::a_hang_lasts_until_we_give_up()
{
    m_sandbox->setFault(QStringLiteral("*"), Fault{FaultKind::Hang});
    QNetworkReply *reply = m_manager->get(request(QStringLiteral("/userid/?username=junipercrumb"), "sandbox-key-1"));
    QTRY_COMPARE(m_sandbox->requests(), 1);
    QVERIFY(!reply->isFinished());
    reply->abort();
    reply->deleteLater();
    m_sandbox->clearFaults();
    QCOMPARE(get(QStringLiteral("/userid/?username=junipercrumb")).status, 200);
}

void SandboxTest::a_slow_answer_comes_in_pieces()
{
    Fault slow{FaultKind::Slow};
    slow.chunkBytes = 2;
    slow.pauseMs = 20; // long against what a busy machine takes to notice a piece
    m_sandbox->setFault(QStringLiteral("*"), slow);
    QNetworkReply *reply = m_manager->get(request(QStringLiteral("/userid/?username=junipercrumb"), "sandbox-key-1"));
    QSignalSpy pieces(reply, &QNetworkReply::readyRead);
    const Got got = finish(reply);
    QVERIFY(QJsonDocument::fromJson(got.body).object().contains(QStringLiteral("id")));
    QVERIFY(pieces.count() > 1);
}

void SandboxTest::an_oversize_answer_passes_32_mib()
{
    m_sandbox->setFault(QStringLiteral("*"), Fault{FaultKind::Oversize});
    QNetworkReply *reply = m_manager->get(request(QStringLiteral("/userid/?username=junipercrumb"), "sandbox-key-1"));
    qint64 bytes = 0;
    connect(reply, &QNetworkReply::readyRead, this, [reply, &bytes] { bytes += reply->readAll().size(); });
    (void)finish(reply);
    QVERIFY(bytes > 32LL * 1024 * 1024);
}

void SandboxTest::keys_by_http()
{
    const auto isTaken = [this](const QByteArray &key) {
        return QJsonDocument::fromJson(get(QStringLiteral("/userid/?username=junipercrumb"), key).body).object().contains(
            QStringLiteral("id"));
    };
    QNetworkRequest control(QUrl(m_sandbox->baseUrl().toString() + QStringLiteral("/sandbox/keys")));
    control.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    QCOMPARE(finish(m_manager->post(control, "{\"accepted\":[\"key-of-one\",\"key-of-two\"]}")).status, 200);
    QVERIFY(isTaken("key-of-one"));
    QVERIFY(isTaken("key-of-two"));
    QVERIFY(!isTaken("key-of-three"));
    QCOMPARE(finish(m_manager->post(control, "{\"accepted\":[]}")).status, 200);
    QVERIFY(isTaken("key-of-three"));
}

void SandboxTest::faults_by_http()
{
    QNetworkRequest control(QUrl(m_sandbox->baseUrl().toString() + QStringLiteral("/sandbox/fault")));
    control.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    QCOMPARE(finish(m_manager->post(control, "{\"path\":\"/userid/\",\"kind\":\"503\",\"times\":1}")).status, 200);
    QCOMPARE(finish(m_manager->post(control, "{\"path\":\"/userid/\",\"kind\":\"nonsense\"}")).status, 400);
    QCOMPARE(get(QStringLiteral("/userid/?username=junipercrumb")).status, 503);
    QCOMPARE(get(QStringLiteral("/userid/?username=junipercrumb")).status, 200);
    QCOMPARE(finish(m_manager->post(control, "{\"path\":\"*\",\"kind\":\"html\"}")).status, 200);
    QVERIFY(get(QStringLiteral("/userid/?username=junipercrumb")).body.startsWith('<'));
    QCOMPARE(finish(m_manager->post(control, "{\"kind\":\"none\"}")).status, 200);
    QVERIFY(get(QStringLiteral("/userid/?username=junipercrumb")).body.startsWith('{'));
    const QJsonObject stats = QJsonDocument::fromJson(get(QStringLiteral("/sandbox/stats"), {}).body).object();
    QCOMPARE(stats.value(QStringLiteral("requests")).toInt(), 4);
    QCOMPARE(stats.value(QStringLiteral("paths")).toObject().value(QStringLiteral("/userid/")).toInt(), 4);
}

void SandboxTest::a_taken_port_is_an_error()
{
    SandboxOptions options;
    options.port = m_sandbox->port();
    const auto second = Sandbox::start(options);
    QVERIFY(!second.has_value());
    QVERIFY(second.error().detail.contains(QString::number(options.port)));
}

void SandboxTest::latency_is_kept()
{
    m_sandbox->setLatencyMs(50);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(get(QStringLiteral("/userid/?username=junipercrumb")).status, 200);
    QVERIFY(timer.elapsed() >= 28);
}

void SandboxTest::credits_run_out()
{
    m_sandbox->setCredits(2);
    const QString question = QStringLiteral("/userid/?username=junipercrumb");
    QCOMPARE(get(question).status, 200);
    QCOMPARE(get(question).status, 200);
    QCOMPARE(get(question).status, 402);
    QCOMPARE(m_sandbox->requests(), 3);
}

void SandboxTest::the_balance_is_html_and_free()
{
    QVERIFY(get(QStringLiteral("/profile/")).body.contains("<html>"));
    QCOMPARE(m_sandbox->requests(), 0);
    SandboxOptions options;
    options.balance = BalanceAnswer::Json;
    options.credits = 812;
    restart(options);
    QCOMPARE(QJsonDocument::fromJson(get(QStringLiteral("/profile/")).body).object().value(QStringLiteral("credits")).toInt(), 812);
}

void SandboxTest::pictures_are_served()
{
    const Got profile = get(QStringLiteral("/userinfo-by-username/?username=") + castHandles().first());
    const QString avatar = QJsonDocument::fromJson(profile.body).object().value(QStringLiteral("user")).toObject().value(QStringLiteral("avatarThumb")).toString();
    QVERIFY(avatar.startsWith(m_sandbox->baseUrl().toString()));
    const QString path = avatar.mid(m_sandbox->baseUrl().toString().size());
    QVERIFY(get(path, {}).body.startsWith("\x89PNG"));
    QCOMPARE(finish(m_manager->head(request(path, {}))).status, 503);
    QCOMPARE(m_sandbox->requests(), 1);
}

void SandboxTest::stops_with_answers_pending()
{
    m_sandbox->setFault(QStringLiteral("*"), Fault{FaultKind::Hang});
    QNetworkReply *reply = m_manager->get(request(QStringLiteral("/userid/?username=junipercrumb"), "sandbox-key-1"));
    QTRY_COMPARE(m_sandbox->requests(), 1);
    m_sandbox.reset();
    QVERIFY(finish(reply).error != QNetworkReply::NoError);
}

QTEST_GUILESS_MAIN(SandboxTest)
#include "SandboxTest.moc"
