// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/ExportFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Tidemark;

class ExportFileTest : public QObject
{
    Q_OBJECT

private slots:
    void writesWhole();
    void refusesWhatIsNoRegularFile_data();
    void refusesWhatIsNoRegularFile();
    void keepsWhatIsThereWhereTheDiskTakesNoMore();
    void keepsWhatIsThereWhereWritingStops();
    void namesThatEveryFileSystemTakes_data();
    void namesThatEveryFileSystemTakes();
};

void ExportFileTest::writesWhole()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("posts.csv"));
    QVERIFY(writeExport(path, "first, and longer").has_value());
    QVERIFY(writeExport(path, "second").has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("second"));
}

void ExportFileTest::refusesWhatIsNoRegularFile_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("a folder") << QStringLiteral(".");
    QTest::newRow("a link") << QStringLiteral("link");
    QTest::newRow("a folder that is not there") << QStringLiteral("missing/posts.csv");
}

void ExportFileTest::refusesWhatIsNoRegularFile()
{
    QFETCH(const QString, target);
    QTemporaryDir folder;
    const QString real = folder.filePath(QStringLiteral("real"));
    QVERIFY(writeExport(real, "kept").has_value());
    QVERIFY(QFile::link(real, folder.filePath(QStringLiteral("link"))));
    const Status status = writeExport(folder.filePath(target), "other");
    QVERIFY(!status);
    QCOMPARE(status.error().kind, ErrorKind::LocalData);
    QFile file(real);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("kept"));
}

// A file that may grow no more stands for a disk that is full.
void ExportFileTest::keepsWhatIsThereWhereTheDiskTakesNoMore()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("posts.csv"));
    QVERIFY(writeExport(path, "kept").has_value());
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 64 * 1024;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Status status = writeExport(path, QByteArray(1024 * 1024, 'a'));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!status);
    QCOMPARE(status.error().kind, ErrorKind::LocalData);
    QVERIFY2(status.error().detail.startsWith(QStringLiteral("posts.csv: ")), qPrintable(status.error().detail));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("kept"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("posts.csv")});
}

void ExportFileTest::keepsWhatIsThereWhereWritingStops()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("posts.csv"));
    QVERIFY(writeExport(path, "kept").has_value());
    const Status status = writeExport(path, [](QIODevice &device) -> Status {
        const Status begun = writePiece(device, "half of it");
        return begun ? fail(ErrorKind::LocalData, QStringLiteral("the rest is gone")) : begun;
    });
    QVERIFY(!status);
    QCOMPARE(status.error().detail, QStringLiteral("posts.csv: the rest is gone"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("kept"));
}

void ExportFileTest::namesThatEveryFileSystemTakes_data()
{
    QTest::addColumn<QString>("stem");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QStringLiteral("mrbeast-posts") << QStringLiteral("mrbeast-posts.csv");
    QTest::newRow("folders") << QStringLiteral("../../etc/passwd") << QStringLiteral("etc-passwd.csv");
    QTest::newRow("hidden") << QStringLiteral(".profile") << QStringLiteral("profile.csv");
    QTest::newRow("trailing dot") << QStringLiteral("posts.") << QStringLiteral("posts.csv");
    QTest::newRow("device of Windows") << QStringLiteral("con") << QStringLiteral("tidemark-con.csv");
    QTest::newRow("device with an ending") << QStringLiteral("aux.posts") << QStringLiteral("tidemark-aux.posts.csv");
    QTest::newRow("nothing left") << QStringLiteral("///") << QStringLiteral("tidemark-export.csv");
    QTest::newRow("too long") << QString(300, QLatin1Char('a')) << QString(96, QLatin1Char('a')) + QStringLiteral(".csv");
}

void ExportFileTest::namesThatEveryFileSystemTakes()
{
    QFETCH(const QString, stem);
    QFETCH(const QString, name);
    QCOMPARE(exportFileName(stem, QStringLiteral("csv")), name);
}

QTEST_GUILESS_MAIN(ExportFileTest)
#include "ExportFileTest.moc"
