// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ExportersCard.h"

#include "core/engine/MetricsSwitch.h"
#include "core/health/SignalBook.h"
#include "core/settings/Settings.h"
#include "tests/support/PageRig.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentedControl.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Tidemark;

class ExportersCardTest : public QObject
{
    Q_OBJECT

private slots:
    void offUntilItIsSwitchedOn();
    void onItServesAndOffItRefuses();
    void anotherPortHoldsAtOnce();
    void strangersAreRefused_data();
    void strangersAreRefused();
    void aTakenPortIsNamed();
};

namespace {

quint16 freePort()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost))
        qFatal("no port");
    return probe.serverPort();
}

void press(const QWidget &card, const QString &id)
{
    part<SegmentedControl>(card, "metricsChoice")->findChild<QAbstractButton *>(QStringLiteral("segment-") + id)->click();
}

// The whole answer; empty: nobody is there.
QByteArray got(quint16 port, const QByteArray &headers = {})
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!QTest::qWaitFor([&socket] { return socket.state() != QAbstractSocket::ConnectingState; })
        || socket.state() != QAbstractSocket::ConnectedState)
        return {};
    const QByteArray host = headers.contains("Host:") ? QByteArray() : "Host: 127.0.0.1:" + QByteArray::number(port) + "\r\n";
    socket.write("GET /metrics HTTP/1.1\r\n" + host + headers + "\r\n");
    if (!QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }))
        return {};
    return socket.readAll();
}

QString words(const QWidget &card, const char *name)
{
    const auto *label = part<PlainLabel>(card, name);
    return label->isHidden() ? QString() : label->fullText();
}

// A rig whose engine serves as that of the window does, with the port in its settings.
struct ServingRig : PageRig {
    ServingRig()
    {
        if (!engine->settings().set(Setting::MetricsPort, port))
            qFatal("the port cannot be set");
        engine->metricsSwitch().start();
    }
    quint16 port = freePort();
};

} // namespace

void ExportersCardTest::offUntilItIsSwitchedOn()
{
    ServingRig rig;
    const ExportersCard card(*rig.engine);
    QCOMPARE(part<SegmentedControl>(card, "metricsChoice")->current(), QStringLiteral("off"));
    QCOMPARE(words(card, "metricsAddress"), QString());
    QCOMPARE(got(rig.port), QByteArray());
}

void ExportersCardTest::onItServesAndOffItRefuses()
{
    ServingRig rig;
    const ExportersCard card(*rig.engine);
    press(card, QStringLiteral("on"));
    const QString address = QStringLiteral("http://127.0.0.1:%1/metrics").arg(rig.port);
    QCOMPARE(words(card, "metricsAddress"), address);
    part<QAbstractButton>(card, "copyMetricsAddress")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), address);
    rig.hold(rig.creator());
    QVERIFY(QCoro::waitFor(rig.engine->signalBook().flush()));
    const QByteArray answer = got(rig.port);
    QVERIFY(answer.startsWith("HTTP/1.1 200"));
    static const QRegularExpression counted(QStringLiteral("\\ntikliveapi_request_total\\{[^}]*\\} [1-9]"));
    QVERIFY(counted.match(QString::fromUtf8(answer)).hasMatch()); // this program's own calls
    press(card, QStringLiteral("off"));
    QCOMPARE(got(rig.port), QByteArray());
    QCOMPARE(words(card, "metricsAddress"), QString());
}

void ExportersCardTest::anotherPortHoldsAtOnce()
{
    ServingRig rig;
    const ExportersCard card(*rig.engine);
    press(card, QStringLiteral("on"));
    const quint16 other = freePort();
    QVERIFY(rig.engine->settings().set(Setting::MetricsPort, other));
    QVERIFY(got(other).startsWith("HTTP/1.1 200"));
    QCOMPARE(got(rig.port), QByteArray());
}

void ExportersCardTest::strangersAreRefused_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("another name") << QByteArray("Host: example.com\r\n");
    QTest::newRow("a page in a browser") << QByteArray("Origin: https://example.com\r\n");
}

void ExportersCardTest::strangersAreRefused()
{
    QFETCH(QByteArray, headers);
    ServingRig rig;
    QVERIFY(rig.engine->settings().set(Setting::MetricsServed, true));
    const QByteArray answer = got(rig.port, headers);
    QVERIFY2(answer.startsWith("HTTP/1.1 403"), answer.constData());
    QVERIFY(!answer.contains("tikliveapi"));
}

void ExportersCardTest::aTakenPortIsNamed()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    ServingRig rig;
    const ExportersCard card(*rig.engine);
    QVERIFY(rig.engine->settings().set(Setting::MetricsPort, other.serverPort()));
    press(card, QStringLiteral("on"));
    QVERIFY2(words(card, "metricsTold").contains(QString::number(other.serverPort())), qPrintable(words(card, "metricsTold")));
    QCOMPARE(words(card, "metricsAddress"), QString());
    const quint16 port = other.serverPort();
    other.close();
    part<QAbstractButton>(card, "serveMetricsAgain")->click();
    QCOMPARE(words(card, "metricsTold"), QString());
    QVERIFY(got(port).startsWith("HTTP/1.1 200"));
}

QTEST_MAIN(ExportersCardTest)
#include "ExportersCardTest.moc"
