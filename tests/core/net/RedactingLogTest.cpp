// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/RedactingLog.h"

#include "core/net/RequestPolicy.h"

#include <QTest>
#include <QUrl>

#include <memory>

using namespace Tidemark;

namespace {
const QByteArray kSecret = QByteArrayLiteral("canary/4f9+1c77=e2&x");
QStringList logged;

void remember(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged.append(message);
}
} // namespace

class RedactingLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void secretIsBlottedOut_data();
    void secretIsBlottedOut();
    void base64InTheMiddle_data();
    void base64InTheMiddle();
    void otherTextStays();
    void shortSecretsAreNoFilter();
    void whatLeavesIsLearnt();
    void whatTheEnvironmentGivesIsKnown();
    void forgottenSecretStays();
    void outputIsRestored();

private:
    std::unique_ptr<RedactingLog> m_log;
    QtMessageHandler m_before = nullptr;
};

void RedactingLogTest::init()
{
    logged.clear();
    m_before = qInstallMessageHandler(remember);
    m_log = std::make_unique<RedactingLog>();
    m_log->know(Secret(kSecret));
}

void RedactingLogTest::cleanup()
{
    m_log.reset();
    qInstallMessageHandler(m_before);
}

void RedactingLogTest::secretIsBlottedOut_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("plain") << kSecret;
    QTest::newRow("percent-encoded") << kSecret.toPercentEncoding();
    QTest::newRow("hex") << kSecret.toHex();
    QTest::newRow("upper hex") << kSecret.toHex().toUpper();
    QTest::newRow("base64") << kSecret.toBase64();
    QTest::newRow("base64url") << kSecret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

void RedactingLogTest::secretIsBlottedOut()
{
    QFETCH(QByteArray, form);
    qWarning("before %s after", form.constData());
    QCOMPARE(logged.size(), 1);
    QVERIFY(logged.constFirst().contains(QLatin1String("[secret]")));
    QVERIFY(!logged.constFirst().contains(QString::fromLatin1(form.mid(2, form.size() - 6))));
    QVERIFY(logged.constFirst().startsWith(QLatin1String("before ")));
}

void RedactingLogTest::base64InTheMiddle_data()
{
    QTest::addColumn<QByteArray>("before");
    for (const char *before : {"", "u", "us", "use", "user:"})
        QTest::addRow("after %d bytes", int(qstrlen(before))) << QByteArray(before);
}

void RedactingLogTest::base64InTheMiddle()
{
    QFETCH(QByteArray, before);
    const QString text = QString::fromLatin1((before + kSecret + " and more").toBase64());
    QVERIFY(m_log->redact(text).contains(QLatin1String("[secret]")));
}

void RedactingLogTest::otherTextStays()
{
    qWarning("GET /userid/ 200");
    QCOMPARE(logged, QStringList{QStringLiteral("GET /userid/ 200")});
}

void RedactingLogTest::shortSecretsAreNoFilter()
{
    m_log->know(Secret("a"));
    m_log->know(Secret());
    QCOMPARE(m_log->redact(QStringLiteral("a plain line")), QStringLiteral("a plain line"));
}

void RedactingLogTest::whatLeavesIsLearnt()
{
    const QUrl url(QStringLiteral("https://api.example.com/userid/"));
    std::ignore = requestFor(url, Secret("another-key-0123456789"));
    QCOMPARE(m_log->redact(QStringLiteral("X-Api-Key: another-key-0123456789")), QStringLiteral("X-Api-Key: [secret]"));
    m_log.reset();
    RedactingLog::learn(Secret("nobody-listens")); // without a log there is nobody to tell
}

void RedactingLogTest::whatTheEnvironmentGivesIsKnown()
{
    qputenv("TIDEMARK_TEST_KEY", "of-the-environment\n");
    qputenv("TIDEMARK_TEST_FOLDER", "no-secret-at-all");
    m_log->knowEnvironment();
    QCOMPARE(m_log->redact(QStringLiteral("of-the-environment, no-secret-at-all")), QStringLiteral("[secret], no-secret-at-all"));
    qunsetenv("TIDEMARK_TEST_KEY");
    qunsetenv("TIDEMARK_TEST_FOLDER");
}

void RedactingLogTest::forgottenSecretStays()
{
    m_log->forgetAll();
    QCOMPARE(m_log->redact(QString::fromLatin1(kSecret)), QString::fromLatin1(kSecret));
}

void RedactingLogTest::outputIsRestored()
{
    m_log.reset();
    qWarning("%s", kSecret.constData());
    QCOMPARE(logged, QStringList{QString::fromLatin1(kSecret)});
}

QTEST_GUILESS_MAIN(RedactingLogTest)
#include "RedactingLogTest.moc"
