// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/db/StoreTest.h"

#include <QLockFile>
#include <QProcess>

using namespace Tidemark;

namespace {

constexpr Sql kCount("SELECT count(*) FROM facts");

} // namespace

// Starts that never ended, and starts where nothing can be written.
class OpeningTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void aStartThatNeverEnded_data();
    void aStartThatNeverEnded();
    void aSalvageThatDied_data();
    void aSalvageThatDied();
    void aSalvageThatIsKilled();
    void aCopyThatIsWholeIsTaken();
    void aSalvageThatFindsNoRoom();
    void anEmptyFileIsTold_data();
    void anEmptyFileIsTold();
    void aFullDiskIsReadAndNotSpentFrom();
    void whereNoLockCanBeWritten();
    void aLockThatNamesNobody();
};

void OpeningTest::aStartThatNeverEnded_data()
{
    QTest::addColumn<QByteArray>("note");
    QTest::addColumn<bool>("recovered");
    QTest::addColumn<int>("rows");
    QTest::newRow("died while it opened: all is sound") << QByteArray("1") << false << kRows;
    QTest::newRow("died in the check: goes to recovery") << QByteArray("2") << true << kRows;
    QTest::newRow("died in recovery: tried once more") << QByteArray("3") << true << kRows;
    QTest::newRow("died in recovery again: a new file") << QByteArray("4") << true << 0;
    QTest::newRow("an empty note") << QByteArray() << false << kRows;
}

void OpeningTest::aStartThatNeverEnded()
{
    fill();
    QFETCH(QByteArray, note);
    QFETCH(bool, recovered);
    QFETCH(int, rows);
    QFile file(path() + QStringLiteral(".opening"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(note) == note.size());
    file.close();
    {
        const auto database = Database::open(historyOptions(*m_folder));
        REQUIRE_OK(database);
        QCOMPARE(!(*database)->notice().isEmpty(), recovered);
        QCOMPARE(count(**database, Sql("SELECT count(*) FROM observations")), rows);
    }
    QCOMPARE(keptFiles().isEmpty(), !recovered);
    const auto next = Database::open(historyOptions(*m_folder));
    REQUIRE_OK(next);
    QVERIFY((*next)->notice().isEmpty()); // told once, done once
}

void OpeningTest::aSalvageThatDied_data()
{
    QTest::addColumn<QByteArray>("note");
    QTest::addColumn<bool>("isEmptyThere"); // what a start before made
    QTest::addColumn<bool>("isLogLeft");    // it died between the two names
    QTest::addColumn<int>("rows");
    QTest::newRow("before the copy was whole") << QByteArray("3history.db.damaged-1") << false << false << kRows;
    QTest::newRow("between the file and its log") << QByteArray("3history.db.damaged-1") << false << true << kRows;
    QTest::newRow("an empty file in its place") << QByteArray("3history.db.damaged-1") << true << false << kRows;
    QTest::newRow("a note without a name") << QByteArray("3") << true << false << kRows;
    QTest::newRow("a note that leads elsewhere") << QByteArray("3../history.db.damaged-1") << true << false << kRows;
    QTest::newRow("for the second time") << QByteArray("4history.db.damaged-1") << false << false << 0;
}

void OpeningTest::aSalvageThatDied()
{
    QFETCH(QByteArray, note);
    QFETCH(bool, isEmptyThere);
    QFETCH(bool, isLogLeft);
    QFETCH(int, rows);
    const QString log = path() + QStringLiteral("-wal");
    {
        QLockFile lock(m_folder->filePath(QStringLiteral("checkpoint.lock")));
        QVERIFY(lock.tryLock()); // all rows stay in the log
        fill();
    }
    const QString kept = path() + QStringLiteral(".damaged-1");
    QVERIFY(QFile::rename(path(), kept));
    QVERIFY(isLogLeft || QFile::rename(log, kept + QStringLiteral("-wal")));
    write(QStringLiteral(".salvage"), "half a copy");
    write(QStringLiteral(".opening"), note);
    if (isEmptyThere)
        write({}, {});
    const auto database = Database::open(historyOptions(*m_folder));
    REQUIRE_OK(database);
    QCOMPARE(count(**database, Sql("SELECT count(*) FROM observations")), rows);
    const QString notice = (*database)->notice();
    QVERIFY2(notice.contains(QLatin1String("history.db.damaged-1")), qPrintable(notice));
    QVERIFY2(!QFile::exists(path() + QStringLiteral(".damaged-2")), qPrintable(notice));
    QVERIFY(!QFile::exists(path() + QStringLiteral(".opening")));
    QVERIFY(QFile::exists(kept + QStringLiteral("-wal")));
}

// At points spread over all that the salvage does: the next start finds the same rows.
void OpeningTest::aSalvageThatIsKilled()
{
    fill();
    overwrite(150 * kPage, kPage);
    const QByteArray damaged = bytesOf({});
    REQUIRE_OK(Database::open(historyOptions(*m_folder)));
    const auto rows = [this] {
        const auto database = Database::open(historyOptions(*m_folder));
        return database ? count(**database, Sql("SELECT (SELECT count(*) FROM observations) + (SELECT count(*) FROM events)")) : -1;
    };
    const qint64 saved = rows();
    int killed = 0;
    for (qint64 steps = 4'000; steps < 10'000'000; steps *= 4) {
        m_folder = std::make_unique<QTemporaryDir>();
        write({}, damaged);
        QProcess program;
        program.start(QStringLiteral(SECOND_PROGRAM), {QStringLiteral("open"), path(), kHistoryMigrations, QString::number(steps)});
        QVERIFY(program.waitForFinished());
        killed += program.exitStatus() == QProcess::CrashExit ? 1 : 0;
        QCOMPARE(rows(), saved);
        QVERIFY(bytesOf(QStringLiteral(".damaged-1")) == damaged);
    }
    QVERIFY(killed > 2);
}

// It died between the copy's name and the end: what it saved is not set aside.
void OpeningTest::aCopyThatIsWholeIsTaken()
{
    fill();
    write(QStringLiteral(".damaged-1"), "the damaged one");
    write(QStringLiteral(".opening"), "3history.db.damaged-1");
    const auto database = Database::open(historyOptions(*m_folder));
    REQUIRE_OK(database);
    QVERIFY((*database)->notice().contains(QLatin1String("history.db.damaged-1")));
    QCOMPARE(keptFiles(), QStringList{QStringLiteral("history.db.damaged-1")});
    QCOMPARE(count(**database, Sql("SELECT count(*) FROM observations")), kRows);
}

// The file comes back under its own name, and the next start tries the same again.
void OpeningTest::aSalvageThatFindsNoRoom()
{
    fill();
    overwrite(150 * kPage, kPage);
    const QByteArray damaged = bytesOf({});
    QVERIFY(QDir().mkpath(path() + QStringLiteral(".salvage/in the way")));
    QVERIFY(!Database::open(historyOptions(*m_folder)));
    QVERIFY(bytesOf({}) == damaged);
    QVERIFY(keptFiles().isEmpty());
    QVERIFY(QDir(path() + QStringLiteral(".salvage")).removeRecursively());
    const auto database = Database::open(historyOptions(*m_folder));
    REQUIRE_OK(database);
    QVERIFY((*database)->notice().contains(QLatin1String("rows were saved")));
}

void OpeningTest::anEmptyFileIsTold_data()
{
    QTest::addColumn<QByteArray>("note");
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QString>("told");
    QTest::newRow("it held something") << QByteArray() << QByteArray() << QStringLiteral("history.db was empty");
    QTest::newRow("its log is there") << QByteArray() << QByteArray(5000, 'l') << QStringLiteral("history.db.damaged-1-wal");
    QTest::newRow("the first start died") << QByteArray("1") << QByteArray() << QString();
    QTest::newRow("the first two starts died") << QByteArray("2") << QByteArray() << QString();
}

void OpeningTest::anEmptyFileIsTold()
{
    QFETCH(QByteArray, note);
    QFETCH(QByteArray, log);
    QFETCH(QString, told);
    write({}, {});
    if (!note.isEmpty())
        write(QStringLiteral(".opening"), note);
    if (!log.isEmpty())
        write(QStringLiteral("-wal"), log);
    {
        const auto database = Database::open(historyOptions(*m_folder));
        REQUIRE_OK(database);
        const QString notice = (*database)->notice();
        QVERIFY2(told.isEmpty() ? notice.isEmpty() : notice.contains(told), qPrintable(notice));
    }
    QVERIFY(log.isEmpty() || bytesOf(QStringLiteral(".damaged-1-wal")) == log);
    const auto next = Database::open(historyOptions(*m_folder));
    REQUIRE_OK(next);
    QVERIFY((*next)->notice().isEmpty());
}

// The program that no byte may be added to any file in: as on a full disk, for root too.
void OpeningTest::aFullDiskIsReadAndNotSpentFrom()
{
    {
        QLockFile lock(m_folder->filePath(QStringLiteral("checkpoint.lock")));
        QVERIFY(lock.tryLock()); // what is read stands in the log
        const auto database = Database::open(historyOptions(*m_folder));
        REQUIRE_OK(database);
        REQUIRE_OK(waitFor((*database)->write([](Connection &c) { return c.execute(Sql("INSERT INTO facts (name, value) VALUES ('a', x'00')")); })));
    }
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(SECOND_PROGRAM), {QStringLiteral("full"), historyOptions(*m_folder).path});
    QVERIFY(program.waitForFinished());
    const QByteArray told = program.readAll();
    QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0, told.constData());
    QVERIFY2(told.contains("held 1\nthe disk is full"), told.constData());
    QVERIFY2(told.endsWith("spent again\n"), told.constData());
}

// A name that leaves no room for the lock's: refused by every file system, to root too.
void OpeningTest::whereNoLockCanBeWritten()
{
    constexpr int kLongest = 255;
    const QString name = QString(kLongest - 8, QLatin1Char('h')); // with ".opening", not with ".opening.lock"
    Database::Options options = historyOptions(*m_folder);
    REQUIRE_OK(Database::open(options));
    const QString ordinary = std::exchange(options.path, m_folder->filePath(name));
    const auto made = Database::open(options);
    QVERIFY(!made);
    QVERIFY2(made.error().detail.contains(name) && made.error().detail.contains(QLatin1String("full")), qPrintable(made.error().detail));
    QVERIFY(QFile::rename(ordinary, options.path));
    const auto database = Database::open(options);
    REQUIRE_OK(database);
    QCOMPARE(count(**database, kCount), 0);
    QVERIFY(!(*database)->isOutOfRoom()); // looked for, and there is some
}

void OpeningTest::aLockThatNamesNobody()
{
    REQUIRE_OK(Database::open(historyOptions(*m_folder)));
    write(QStringLiteral(".opening.lock"), {});
    REQUIRE_OK(Database::open(historyOptions(*m_folder)));
}

QTEST_GUILESS_MAIN(OpeningTest)
#include "OpeningTest.moc"
