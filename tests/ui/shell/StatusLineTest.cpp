// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusLine.h"

#include "core/engine/Engine.h"
#include "core/engine/Questions.h"
#include "core/settings/Settings.h"
#include "tests/support/FakeProxy.h"
#include "tests/support/TlsServer.h"
#include "ui/widgets/PlainLabel.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace Tidemark;

class StatusLineTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { trustTlsServer(); }
    void init();
    void cleanup();
    void aProxyThatFailsIsNotOnline_data();
    void aProxyThatFailsIsNotOnline();

private:
    void ask() { std::ignore = QCoro::waitFor(m_engine->questions().profile(QStringLiteral("nobody"), {})); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Engine> m_engine;
};

void StatusLineTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    EngineOptions options;
    options.dataDir = m_folder->path();
    options.apiBase = QStringLiteral("https://api.tidemark.test");
    options.key = "a-key-for-tests";
    auto opened = Engine::open(options);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
    m_engine = std::move(*opened);
}

void StatusLineTest::cleanup()
{
    QCoro::waitFor(m_engine->shutdown());
    m_engine.reset();
}

void StatusLineTest::aProxyThatFailsIsNotOnline_data()
{
    QTest::addColumn<QByteArray>("refusal");
    QTest::newRow("it refuses") << QByteArray("403 Forbidden");
    QTest::newRow("it cannot reach the host") << QByteArray("503 Service Unavailable");
}

void StatusLineTest::aProxyThatFailsIsNotOnline()
{
    QFETCH(QByteArray, refusal);
    TlsServer server(100);
    FakeProxy proxy;
    proxy.target = server.serverPort();
    proxy.manner = FakeProxy::Manner::Refuse;
    proxy.httpRefusal = refusal;
    Settings &settings = m_engine->settings();
    QVERIFY(settings.set(Setting::ProxyHost, QStringLiteral("127.0.0.1")));
    QVERIFY(settings.set(Setting::ProxyPort, proxy.port()));
    QVERIFY(settings.set(Setting::ProxyKind, QStringLiteral("http")));
    const StatusLine line(*m_engine);
    const auto *connection = line.findChild<PlainLabel *>(QStringLiteral("statusConnection"));
    QCOMPARE(connection->fullText(), QStringLiteral("● online"));
    ask();
    QVERIFY(!proxy.asked.isEmpty());
    QCOMPARE(connection->fullText(), QStringLiteral("○ not reached"));
    QVERIFY2(connection->toolTip().contains(QStringLiteral("api.tidemark.test")), qPrintable(connection->toolTip()));
    m_engine->setOffline(true);
    QCOMPARE(connection->fullText(), QStringLiteral("○ offline"));
    m_engine->setOffline(false);
    QCOMPARE(connection->fullText(), QStringLiteral("○ not reached"));
    proxy.manner = FakeProxy::Manner::Tunnel;
    ask();
    QVERIFY(server.requests > 0);
    QCOMPARE(connection->fullText(), QStringLiteral("● online"));
}

QTEST_MAIN(StatusLineTest)
#include "StatusLineTest.moc"
