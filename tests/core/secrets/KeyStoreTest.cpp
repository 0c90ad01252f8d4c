// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/EnvironmentKeyStore.h"
#include "core/secrets/ProcessHardening.h"
#include "core/secrets/SessionKeyStore.h"

#include <QCoroTask>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

using namespace Tidemark;

namespace {
const QByteArray kKey = QByteArrayLiteral("canary-4f9a1c77e2");
} // namespace

class KeyStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyIsChecked_data();
    void keyIsChecked();
    void sessionKeyIsForgottenOnRequest();
    void standardInputSaysSo();
    void environmentKeyIsRead();
    void environmentIsWipedAndNotInherited();
    void environmentIsReadOnly();
    void badEnvironmentKeyIsAnError();
    void emptyEnvironmentIsAbsent();
    void hardening();
};

void KeyStoreTest::keyIsChecked_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("key"); // empty: refused
    QTest::newRow("plain") << kKey << kKey;
    QTest::newRow("line break at the end") << kKey + "\r\n" << kKey;
    QTest::newRow("blanks around") << "  " + kKey + "\t" << kKey;
    QTest::newRow("shortest") << QByteArray(8, 'a') << QByteArray(8, 'a');
    QTest::newRow("longest") << QByteArray(512, 'a') << QByteArray(512, 'a');
    QTest::newRow("all punctuation") << QByteArray("!\"#$%&'()*+,-./:;<=>?@[]^_`{|}~") << QByteArray("!\"#$%&'()*+,-./:;<=>?@[]^_`{|}~");
    QTest::newRow("too short") << QByteArray(7, 'a') << QByteArray();
    QTest::newRow("too long") << QByteArray(513, 'a') << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("blanks only") << QByteArray(" \n\t ") << QByteArray();
    QTest::newRow("line break inside") << QByteArray("abcdefgh\r\nX-Evil: 1") << QByteArray();
    QTest::newRow("blank inside") << QByteArray("abcd efgh") << QByteArray();
    QTest::newRow("zero inside") << QByteArray("abcd\0efgh", 9) << QByteArray();
    QTest::newRow("umlaut") << QByteArray("abcdefgh\xc3\xa4") << QByteArray();
    QTest::newRow("delete character") << QByteArray("abcdefgh\x7f") << QByteArray();
}

void KeyStoreTest::keyIsChecked()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, key);
    const Result<Secret> checked = checkedKey(text);
    QCOMPARE(checked.has_value(), !key.isEmpty());
    if (checked) {
        QCOMPARE(checked->reveal(), key);
        return;
    }
    QCOMPARE(checked.error().kind, ErrorKind::Usage);
    const QByteArray said = checked.error().detail.toUtf8();
    QVERIFY(text.trimmed().isEmpty() || !said.contains(text.trimmed()));
}

void KeyStoreTest::sessionKeyIsForgottenOnRequest()
{
    SessionKeyStore store;
    QVERIFY(!store.isPersistent());
    QCOMPARE(store.place(), QStringLiteral("this session only"));
    QVERIFY(!QCoro::waitFor(store.read())->has_value());
    QVERIFY(QCoro::waitFor(store.write(Secret(kKey))).has_value());
    QCOMPARE(QCoro::waitFor(store.read())->value().reveal(), kKey);
    QVERIFY(QCoro::waitFor(store.remove()).has_value());
    QVERIFY(!QCoro::waitFor(store.read())->has_value());
}

void KeyStoreTest::standardInputSaysSo()
{
    SessionKeyStore store(SessionKeyStore::Origin::StandardInput, Secret(kKey));
    QCOMPARE(store.place(), QStringLiteral("standard input"));
    QCOMPARE(QCoro::waitFor(store.read())->value().reveal(), kKey);
}

void KeyStoreTest::environmentKeyIsRead()
{
    qputenv(EnvironmentKeyStore::kVariable, kKey + "\n");
    EnvironmentKeyStore store;
    QVERIFY(store.isPresent());
    QCOMPARE(store.place(), QStringLiteral("environment"));
    QCOMPARE(QCoro::waitFor(store.read())->value().reveal(), kKey);
}

void KeyStoreTest::environmentIsWipedAndNotInherited()
{
    qputenv(EnvironmentKeyStore::kVariable, kKey);
    const EnvironmentKeyStore store;
    QVERIFY(!qEnvironmentVariableIsSet(EnvironmentKeyStore::kVariable));
    QProcess child;
    child.start(QStringLiteral("env"), {});
    QVERIFY(child.waitForFinished());
    const QByteArray seen = child.readAllStandardOutput();
    QVERIFY(seen.contains("PATH="));
    QVERIFY(!seen.contains(kKey));
    QVERIFY(!seen.contains(EnvironmentKeyStore::kVariable));
}

void KeyStoreTest::environmentIsReadOnly()
{
    qputenv(EnvironmentKeyStore::kVariable, kKey);
    EnvironmentKeyStore store;
    const Status written = QCoro::waitFor(store.write(Secret("another-key")));
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().kind, ErrorKind::Usage);
    QVERIFY(!QCoro::waitFor(store.remove()).has_value());
    QCOMPARE(QCoro::waitFor(store.read())->value().reveal(), kKey);
}

void KeyStoreTest::badEnvironmentKeyIsAnError()
{
    qputenv(EnvironmentKeyStore::kVariable, "canary with blanks");
    EnvironmentKeyStore store;
    QVERIFY(store.isPresent());
    const auto key = QCoro::waitFor(store.read());
    QVERIFY(!key.has_value());
    QCOMPARE(key.error().kind, ErrorKind::Usage);
    QVERIFY(key.error().detail.startsWith(QLatin1String("TIDEMARK_API_KEY: ")));
    QVERIFY(!key.error().detail.contains(QLatin1String("canary")));
}

void KeyStoreTest::emptyEnvironmentIsAbsent()
{
    qputenv(EnvironmentKeyStore::kVariable, " \n");
    EnvironmentKeyStore store;
    QVERIFY(!store.isPresent());
    QVERIFY(!QCoro::waitFor(store.read())->has_value());
}

// Last: the process stays hardened.
void KeyStoreTest::hardening()
{
    hardenProcess();
#ifdef Q_OS_LINUX
    rlimit limit{1, 1};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t(0));
    QCOMPARE(limit.rlim_max, rlim_t(0));
    QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("made")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(file.permissions() & kOthers));
#endif
}

QTEST_GUILESS_MAIN(KeyStoreTest)
#include "KeyStoreTest.moc"
