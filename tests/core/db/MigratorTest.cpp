// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/db/DatabaseFixture.h"

#include "core/db/Migrator.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Tidemark;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// Schemas that come and go: migrations of a folder that the test writes.
class MigratorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyVersionReachesTheNewest();
    void theProductsOwnMigrations();
    void aBackupIsMadeBeforeAndCanBeRead();
    void aNewFileNeedsNoBackup();
    void aNewerSchemaIsRefusedUntouched();
    void aFileOfAnotherProgramIsRefused();
    void aMigrationThatFailsChangesNothing();
    void filesOutOfOrder_data();
    void filesOutOfOrder();
    void aTriggerIsOneStatement();
    void killedAtAnyPoint();

private:
    void writeStep(const QString &name, const QByteArray &sql);
    void writeSteps(int count);
    [[nodiscard]] Database::Options options() const;
    [[nodiscard]] static qint64 number(Database &database, Sql sql);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_migrations;
};

void MigratorTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_migrations = m_folder->filePath(QStringLiteral("migrations"));
    QVERIFY(QDir().mkpath(m_migrations));
}

void MigratorTest::writeStep(const QString &name, const QByteArray &sql)
{
    QFile file(m_migrations + QLatin1Char('/') + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(sql) == sql.size());
}

// Version 1: a table; each further one: a column and a value in every row.
void MigratorTest::writeSteps(int count)
{
    writeStep(QStringLiteral("0001_start.sql"), "CREATE TABLE things (id INTEGER PRIMARY KEY, v1 TEXT);\n\nINSERT INTO things (v1) VALUES ('a');\n");
    for (int i = 2; i <= count; ++i) {
        const QByteArray n = QByteArray::number(i);
        writeStep(QStringLiteral("%1_step.sql").arg(i, 4, 10, QLatin1Char('0')),
                  "-- a comment; with a semicolon\nALTER TABLE things ADD COLUMN v" + n + " TEXT;\n\nUPDATE things SET v" + n + " = 'a';\n");
    }
}

Database::Options MigratorTest::options() const
{
    Database::Options options = historyOptions(*m_folder);
    options.migrations = m_migrations;
    return options;
}

qint64 MigratorTest::number(Database &database, Sql sql)
{
    return waitFor(database.run([sql](Connection &connection) { return connection.number(sql); })).value().value_or(-1);
}

void MigratorTest::everyVersionReachesTheNewest()
{
    for (int from = 1; from <= 4; ++from) {
        init();
        writeSteps(from);
        REQUIRE_OK(Database::open(options()));
        writeSteps(5);
        const auto database = Database::open(options());
        REQUIRE_OK(database);
        QCOMPARE(number(**database, Sql("SELECT max(version) FROM schema_version")), 5);
        QCOMPARE(number(**database, Sql("SELECT count(*) FROM schema_version")), 5);
        QCOMPARE(number(**database, Sql("SELECT count(*) FROM things WHERE v5 = 'a' AND v1 = 'a'")), 1);
    }
}

void MigratorTest::theProductsOwnMigrations()
{
    const auto migrator = Migrator::load(kHistoryMigrations);
    REQUIRE_OK(migrator);
    auto old = Connection::open(historyOptions(*m_folder).path);
    REQUIRE_OK(old);
    REQUIRE_OK(migrator->build(**old, 1));
    REQUIRE_OK((*old)->execute(Sql("INSERT INTO entities (kind, key, first_seen, last_seen) VALUES (0, '1', 1, 1)")));
    old->reset();
    const auto database = Database::open(historyOptions(*m_folder));
    REQUIRE_OK(database);
    QCOMPARE(number(**database, Sql("SELECT max(version) FROM schema_version")), migrator->newest());
    QCOMPARE(number(**database, Sql("SELECT count(*) FROM entities")), 1);
}

void MigratorTest::aBackupIsMadeBeforeAndCanBeRead()
{
    writeSteps(1);
    REQUIRE_OK(Database::open(options()));
    writeSteps(2);
    REQUIRE_OK(Database::open(options()));
    const QString backup = options().path + QStringLiteral(".v1.backup");
    QVERIFY(QFile::exists(backup));
    QVERIFY(!(QFile::permissions(backup) & (QFile::ReadGroup | QFile::ReadOther)));
    auto copy = Connection::open(backup);
    REQUIRE_OK(copy);
    QCOMPARE(Migrator::version(**copy).value(), 1);
    QCOMPARE((*copy)->number(Sql("SELECT count(*) FROM things")).value(), std::optional<qint64>(1));
}

void MigratorTest::aNewFileNeedsNoBackup()
{
    writeSteps(3);
    REQUIRE_OK(Database::open(options()));
    QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("*.backup*")}).isEmpty());
}

void MigratorTest::aNewerSchemaIsRefusedUntouched()
{
    writeSteps(5);
    REQUIRE_OK(Database::open(options()));
    const QByteArray before = bytesOf(options().path);
    const QByteArray log = bytesOf(options().path + QStringLiteral("-wal"));
    QVERIFY(QDir(m_migrations).removeRecursively() && QDir().mkpath(m_migrations));
    writeSteps(3);
    for (int start = 0; start < 3; ++start) { // however often it is tried
        const auto opened = Database::open(options());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::LocalData);
        QVERIFY2(opened.error().detail.contains(QLatin1String("version 5")), qPrintable(opened.error().detail));
        QVERIFY2(opened.error().detail.contains(QLatin1String("knows 3")), qPrintable(opened.error().detail));
        QVERIFY(bytesOf(options().path) == before);
        QVERIFY(bytesOf(options().path + QStringLiteral("-wal")) == log);
    }
}

void MigratorTest::aFileOfAnotherProgramIsRefused()
{
    writeSteps(1);
    auto other = Connection::open(options().path);
    REQUIRE_OK(other);
    REQUIRE_OK((*other)->execute(Sql("CREATE TABLE bookmarks (id INTEGER)")));
    other->reset();
    const QByteArray before = bytesOf(options().path);
    const auto opened = Database::open(options());
    QVERIFY(!opened);
    QVERIFY(opened.error().detail.contains(QLatin1String("another program")));
    QVERIFY(bytesOf(options().path) == before);
}

void MigratorTest::aMigrationThatFailsChangesNothing()
{
    writeSteps(1);
    REQUIRE_OK(Database::open(options()));
    writeStep(QStringLiteral("0002_bad.sql"), "CREATE TABLE other (id INTEGER);\n\nINSERT INTO nowhere VALUES (1);\n");
    QVERIFY(!Database::open(options()));
    QFile::remove(m_migrations + QStringLiteral("/0002_bad.sql"));
    const auto database = Database::open(options());
    REQUIRE_OK(database);
    QCOMPARE(number(**database, Sql("SELECT count(*) FROM sqlite_master WHERE name = 'other'")), 0);
    QCOMPARE(number(**database, Sql("SELECT max(version) FROM schema_version")), 1);
}

void MigratorTest::filesOutOfOrder_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("none") << QStringList();
    QTest::newRow("a gap") << QStringList{QStringLiteral("0001_a.sql"), QStringLiteral("0003_c.sql")};
    QTest::newRow("twice") << QStringList{QStringLiteral("0001_a.sql"), QStringLiteral("0001_b.sql")};
    QTest::newRow("without a number") << QStringList{QStringLiteral("start.sql")};
}

void MigratorTest::filesOutOfOrder()
{
    QFETCH(QStringList, names);
    for (const QString &name : names)
        writeStep(name, "CREATE TABLE a (id INTEGER);\n");
    const auto migrator = Migrator::load(m_migrations);
    QVERIFY(!migrator);
    QCOMPARE(migrator.error().kind, ErrorKind::LocalData);
}

void MigratorTest::aTriggerIsOneStatement()
{
    writeStep(QStringLiteral("0001_trigger.sql"),
              "CREATE TABLE a (id INTEGER);\n\nCREATE TABLE b (id INTEGER);\n\n"
              "CREATE TRIGGER t AFTER INSERT ON a BEGIN\n  INSERT INTO b VALUES (new.id);\n  INSERT INTO b VALUES (-new.id);\nEND;\n\n"
              "INSERT INTO a VALUES (7);\n");
    const auto database = Database::open(options());
    REQUIRE_OK(database);
    QCOMPARE(number(**database, Sql("SELECT count(*) FROM b")), 2);
}

// A hundred kills, spread over all that the opening does: the next start always gets there, and
// no row is lost or added.
void MigratorTest::killedAtAnyPoint()
{
    constexpr int kPoints = 100;
    writeSteps(1);
    REQUIRE_OK(Database::open(options()));
    const QByteArray old = bytesOf(options().path);
    writeSteps(4);
    int killed = 0;
    for (int point = 0; point < kPoints; ++point) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("history.db"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(old) == old.size());
        file.close();
        QProcess program;
        program.start(QStringLiteral(SECOND_PROGRAM), {QStringLiteral("open"), path, m_migrations, QString::number(1 + point * 6)});
        QVERIFY(program.waitForFinished());
        killed += program.exitStatus() == QProcess::CrashExit ? 1 : 0;
        Database::Options again = options();
        again.path = path;
        const auto database = Database::open(again);
        REQUIRE_OK(database);
        QVERIFY2((*database)->notice().isEmpty(), qPrintable((*database)->notice()));
        QCOMPARE(number(**database, Sql("SELECT max(version) FROM schema_version")), 4);
        QCOMPARE(number(**database, Sql("SELECT count(*) FROM things WHERE v1 = 'a' AND v4 = 'a'")), 1);
    }
    qInfo() << killed << "of" << kPoints << "were killed before they ended";
    QVERIFY(killed >= kPoints - 5);
}

QTEST_GUILESS_MAIN(MigratorTest)
#include "MigratorTest.moc"
