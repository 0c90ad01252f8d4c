// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/update/ReleaseManifest.h"

#include "tests/core/update/SignedManifest.h"

#include <QFile>
#include <QTest>

using namespace Tidemark;

class ReleaseManifestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSignedIsRead();
    void anotherProgramsSignatureIsRead();
    void whatIsNotSignedIsRefused_data();
    void whatIsNotSignedIsRefused();
    void oddTextsAreRefused_data();
    void oddTextsAreRefused();

private:
    const Signer m_signer{'s'};
};

void ReleaseManifestTest::whatIsSignedIsRead()
{
    const auto read = readManifest(m_signer.file(manifestText(aRelease())), m_signer.publicKey());
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(*read, aRelease());
}

// Made by packaging/tools/manifest.py with the seed 0, 1, 2 ... 31.
void ReleaseManifestTest::anotherProgramsSignatureIsRead()
{
    QFile file(QStringLiteral(TIDEMARK_TEST_DATA "/update/signed.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readManifest(file.readAll(), QByteArray::fromBase64("A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg="));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->version, QVersionNumber(7, 8, 9));
    QCOMPARE(read->page, QUrl(QStringLiteral("https://tidemark.example/releases/7.8.9")));
}

void ReleaseManifestTest::whatIsNotSignedIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray text = manifestText(aRelease());
    const QByteArray good = m_signer.file(text);
    QTest::newRow("by another key") << Signer('x').file(text);
    QTest::newRow("a signature of something else") << m_signer.file(text, QByteArrayLiteral("tidemark something else 1\n"));
    QTest::newRow("another version") << QByteArray(good).replace("0.2.0", "9.2.0");
    QTest::newRow("no signature") << QByteArray("{\"manifest\": \"{}\"}");
    QTest::newRow("a short signature") << QByteArray("{\"manifest\": \"{}\", \"signature\": \"AAAA\"}");
    QTest::newRow("no base64") << QByteArray("{\"manifest\": \"{}\", \"signature\": \"%%%%\"}");
    QTest::newRow("no text") << QByteArray("{\"manifest\": {}, \"signature\": \"AAAA\"}");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("a page of HTML") << QByteArray("<html></html>");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut off") << good.left(good.size() - 10);
    QTest::newRow("10 MB") << QByteArray(10 * 1024 * 1024, ' ') + good;
}

void ReleaseManifestTest::whatIsNotSignedIsRefused()
{
    QFETCH(QByteArray, file);
    const auto read = readManifest(file, m_signer.publicKey());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::ContractBroken);
    QVERIFY(!readManifest(file, {}));
}

void ReleaseManifestTest::oddTextsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray good = manifestText(aRelease());
    QTest::newRow("another product") << QByteArray(good).replace("tidemark\"", "other\"");
    QTest::newRow("no version") << QByteArray(good).replace("0.2.0", "");
    QTest::newRow("a word for a version") << QByteArray(good).replace("0.2.0", "newest");
    QTest::newRow("a huge version") << QByteArray(good).replace("0.2.0", "99999999999.0.0");
    QTest::newRow("more than a version") << QByteArray(good).replace("0.2.0", "0.2.0\\n9");
    QTest::newRow("no day") << QByteArray(good).replace("2026-01-31", "2026-02-31");
    QTest::newRow("not encrypted") << QByteArray(good).replace("https:", "http:");
    QTest::newRow("a file") << QByteArray(good).replace("https://", "file:///");
    QTest::newRow("a script") << QByteArray(good).replace("https://", "javascript:");
    QTest::newRow("a user") << QByteArray(good).replace("https://", "https://me:secret@");
    QTest::newRow("a list") << QByteArray("[]");
}

// Those who sign may err too.
void ReleaseManifestTest::oddTextsAreRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(text != manifestText(aRelease()));
    const auto read = readManifest(m_signer.file(text), m_signer.publicKey());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::ContractBroken);
}

QTEST_GUILESS_MAIN(ReleaseManifestTest)
#include "ReleaseManifestTest.moc"
