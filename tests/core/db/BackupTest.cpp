// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Backup.h"
#include "core/db/Migrator.h"
#include "tests/core/db/DatabaseFixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Tidemark;

// Copies of a database in use, and their way back.
class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copyIsWholeWhileOthersWrite();
    void copyIsForItsOwnerAlone();
    void targetIsNeverWrittenOver();
    void restoreBringsTheContentBack();
    void otherConnectionsSeeTheRestored();
    void whatWasThereIsKept();
    void olderSchemaIsBroughtUp();
    void unfitBackup_data();
    void unfitBackup();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    Status add(const QString &name);
    qint64 facts(Database &database);
    Result<QString> restore(const QString &backup);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void BackupTest::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Database::open(historyOptions(*m_folder));
    REQUIRE_OK(opened);
    m_database = std::move(*opened);
    REQUIRE_OK(add(QStringLiteral("first")));
}

Status BackupTest::add(const QString &name)
{
    return waitFor(m_database->write([name](Connection &connection) {
        return connection.execute(Sql("INSERT INTO facts (name, value) VALUES (?1, x'00')"), {name});
    }));
}

qint64 BackupTest::facts(Database &database)
{
    const auto count = waitFor(database.run([](Connection &connection) { return connection.number(Sql("SELECT count(*) FROM facts")); }));
    return count && *count ? **count : -1;
}

Result<QString> BackupTest::restore(const QString &backup)
{
    return waitFor(m_database->run([this, backup](Connection &connection) -> Result<QString> {
        const auto migrator = Migrator::load(kHistoryMigrations);
        if (!migrator)
            return fail(migrator.error());
        return restoreDatabase(connection, m_database->path(), backup, *migrator);
    }));
}

void BackupTest::copyIsWholeWhileOthersWrite()
{
    QList<QFuture<Status>> writes;
    for (int i = 0; i < 200; ++i)
        writes.append(m_database->write([i](Connection &connection) {
            return connection.execute(Sql("INSERT INTO facts (name, value) VALUES (?1, zeroblob(5000))"), {QString::number(i)});
        }));
    const auto report = backUpDatabase(m_database->path(), path("copy.db"));
    REQUIRE_OK(report);
    for (const QFuture<Status> &write : writes)
        REQUIRE_OK(waitFor(write));
    QCOMPARE(report->bytes, QFileInfo(path("copy.db")).size());
    const auto migrator = Migrator::load(kHistoryMigrations);
    REQUIRE_OK(migrator);
    const auto checked = checkBackup(path("copy.db"), *migrator);
    REQUIRE_OK(checked);
    QCOMPARE(checked->sha256, report->sha256);
    QCOMPARE(checked->version, migrator->newest());
}

void BackupTest::copyIsForItsOwnerAlone()
{
    REQUIRE_OK(backUpDatabase(m_database->path(), path("copy.db")));
    constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path("copy.db")) & kOthers));
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("copy*")}), QStringList({QStringLiteral("copy.db"), QStringLiteral("copy.db.sha256")}));
}

void BackupTest::targetIsNeverWrittenOver()
{
    for (const char *there : {"copy.db", "other.db.sha256"}) {
        QFile file(path(there));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    }
    for (const char *target : {"copy.db", "other.db"}) {
        const auto report = backUpDatabase(m_database->path(), path(target));
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Usage);
    }
    QFile file(path("copy.db"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

void BackupTest::restoreBringsTheContentBack()
{
    const qint64 before = facts(*m_database);
    REQUIRE_OK(backUpDatabase(m_database->path(), path("copy.db")));
    REQUIRE_OK(add(QStringLiteral("second")));
    REQUIRE_OK(restore(path("copy.db")));
    QCOMPARE(facts(*m_database), before);
    REQUIRE_OK(add(QStringLiteral("second"))); // it can be written as ever
    QCOMPARE(facts(*m_database), before + 1);
}

void BackupTest::otherConnectionsSeeTheRestored()
{
    auto other = Database::open(historyOptions(*m_folder));
    REQUIRE_OK(other);
    const qint64 before = facts(**other);
    REQUIRE_OK(backUpDatabase(m_database->path(), path("copy.db")));
    REQUIRE_OK(add(QStringLiteral("second")));
    QCOMPARE(facts(**other), before + 1);
    REQUIRE_OK(restore(path("copy.db")));
    QCOMPARE(facts(**other), before);
}

void BackupTest::whatWasThereIsKept()
{
    REQUIRE_OK(backUpDatabase(m_database->path(), path("copy.db")));
    REQUIRE_OK(add(QStringLiteral("second")));
    const qint64 before = facts(*m_database);
    const auto kept = restore(path("copy.db"));
    REQUIRE_OK(kept);
    REQUIRE_OK(restore(*kept));
    QCOMPARE(facts(*m_database), before);
}

void BackupTest::olderSchemaIsBroughtUp()
{
    const auto migrator = Migrator::load(kHistoryMigrations);
    REQUIRE_OK(migrator);
    {
        auto old = Connection::open(path("old.db"));
        REQUIRE_OK(old);
        REQUIRE_OK(migrator->build(**old, 1));
    }
    REQUIRE_OK(restore(path("old.db")));
    const auto version = waitFor(m_database->run([](Connection &connection) { return Migrator::version(connection); }));
    REQUIRE_OK(version);
    QCOMPARE(*version, migrator->newest());
}

void BackupTest::unfitBackup_data()
{
    QTest::addColumn<QByteArray>("statement"); // done to a good backup; empty: its bytes are spoiled
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("of a newer program") << QByteArray("INSERT INTO schema_version VALUES (999, 'x', 0)") << ErrorKind::LocalData;
    QTest::newRow("of another program") << QByteArray("DROP TABLE schema_version") << ErrorKind::LocalData;
    QTest::newRow("not what was written") << QByteArray("DELETE FROM facts") << ErrorKind::LocalData;
    QTest::newRow("spoiled pages") << QByteArray() << ErrorKind::LocalData;
}

void BackupTest::unfitBackup()
{
    QFETCH(const QByteArray, statement);
    REQUIRE_OK(backUpDatabase(m_database->path(), path("copy.db")));
    const qint64 before = facts(*m_database);
    if (statement.isEmpty()) {
        QFile::remove(path("copy.db.sha256"));
        QFile file(path("copy.db"));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4096) && file.write(QByteArray(8192, '\x5a')) == 8192);
    } else {
        auto copy = Connection::open(path("copy.db"));
        REQUIRE_OK(copy);
        REQUIRE_OK((*copy)->run(QString::fromLatin1(statement)));
        if (!statement.startsWith("DELETE"))
            QFile::remove(path("copy.db.sha256"));
    }
    const auto restored = restore(path("copy.db"));
    QVERIFY(!restored);
    QTEST(restored.error().kind, "kind");
    QCOMPARE(facts(*m_database), before);
}

QTEST_GUILESS_MAIN(BackupTest)
#include "BackupTest.moc"
