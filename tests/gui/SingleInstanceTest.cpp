// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/SingleInstance.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

using namespace Tidemark;

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void nobodyIsThere();
    void linksAreHandedOver();
    void whatIsNoMessageIsRefused_data();
    void whatIsNoMessageIsRefused();
    void anotherFolderIsAnotherProgram();
    void itListensWhereNobodyElseWrites();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void SingleInstanceTest::nobodyIsThere()
{
    QVERIFY(!SingleInstance(m_folder->path()).handOver({}));
}

void SingleInstanceTest::linksAreHandedOver()
{
    SingleInstance first(m_folder->path());
    first.listen();
    QSignalSpy handed(&first, &SingleInstance::handedOver);
    const QStringList links{QStringLiteral("@mrbeast"), QStringLiteral("tidemark://hashtag/été"), QStringLiteral("a\nb")};
    const QString folder = m_folder->path();
    const auto second = QtConcurrent::run([folder, links] { return SingleInstance(folder).handOver(links); });
    QTRY_COMPARE(handed.size(), 1);
    QCOMPARE(handed.first().first().toStringList(), links); // each as it was given
    QVERIFY(second.result());
}

void SingleInstanceTest::whatIsNoMessageIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no message") << QByteArray("@mrbeast\n");
    QTest::newRow("too long") << QByteArray(64 * 1024, 'a');
    QTest::newRow("other values") << QByteArray("[1, {}]\n");
}

void SingleInstanceTest::whatIsNoMessageIsRefused()
{
    QFETCH(QByteArray, bytes);
    SingleInstance first(m_folder->path());
    first.listen();
    QSignalSpy handed(&first, &SingleInstance::handedOver);
    QSignalSpy refused(&first, &SingleInstance::refused);
    QLocalSocket socket;
    socket.connectToServer(first.name());
    QVERIFY(socket.waitForConnected());
    socket.write(bytes);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(handed.size(), 0);
}

void SingleInstanceTest::anotherFolderIsAnotherProgram()
{
    SingleInstance first(m_folder->path());
    first.listen();
    const QTemporaryDir other;
    QVERIFY(!SingleInstance(other.path()).handOver({}));
}

void SingleInstanceTest::itListensWhereNobodyElseWrites()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir own;
    qputenv("XDG_RUNTIME_DIR", own.path().toLocal8Bit()); // 0700, as that of a session
    SingleInstance first(m_folder->path());
    first.listen();
    QCOMPARE(QFileInfo(first.name()).path(), own.path());
    QVERIFY(QFileInfo::exists(first.name()));
#endif
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "SingleInstanceTest.moc"
