// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/db/DatabaseFixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QProcess>

using namespace Tidemark;

namespace {

constexpr Sql kCount("SELECT count(*) FROM facts");

Status addFact(Connection &connection, const QString &name)
{
    return connection.execute(Sql("INSERT INTO facts (name, value) VALUES (?1, x'00')"), {name});
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pragmasAreSetAndVerified_data();
    void pragmasAreSetAndVerified();
    void filesArePrivate();
    void anOpenFileIsNarrowed();
    void aFolderThatCannotBeMade();
    void aWriteThatFailsIsUndoneAlone();
    void writesThatWaitShareACommit();
    void urgentJobsGoFirst();
    void whatIsQueuedIsDoneAtTheEnd();
    void valuesComeBackAsTheyWent();
    void aMarkMayBeUsedTwice();
    void aReaderCannotWrite();
    void aReaderNeedsAMigratedFile();
    void theLogIsWrittenBackByTheHolderOfTheLock();
    void theLogOfShortLivedProgramsStaysSmall();
    void aLogLeftBehindIsWrittenBack();
    void theLogOfABusyProgramStaysSmall();
    void aFullFileIsAnErrorAndNoMore();
    void aKilledProgramLosesNothing();

private:
    [[nodiscard]] std::unique_ptr<Database> open(Database::Options options);
    [[nodiscard]] std::unique_ptr<Database> open() { return open(historyOptions(*m_folder)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void DatabaseTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<Database> DatabaseTest::open(Database::Options options)
{
    auto opened = Database::open(std::move(options));
    if (!opened)
        qWarning() << opened.error().detail;
    return opened ? std::move(*opened) : nullptr;
}

void DatabaseTest::pragmasAreSetAndVerified_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("normal");
    QTest::newRow("journal") << "journal_mode" << "wal" << "wal";
    QTest::newRow("synchronous") << "synchronous" << "2" << "1";
    QTest::newRow("foreign keys") << "foreign_keys" << "1" << "1";
    QTest::newRow("trusted schema") << "trusted_schema" << "0" << "0";
    QTest::newRow("cell size check") << "cell_size_check" << "1" << "1";
    QTest::newRow("mmap") << "mmap_size" << "0" << "0";
    QTest::newRow("busy") << "busy_timeout" << "5000" << "5000";
    QTest::newRow("checkpoint") << "wal_autocheckpoint" << "0" << "0";
}

void DatabaseTest::pragmasAreSetAndVerified()
{
    QFETCH(QString, pragma);
    const auto read = [&pragma](Database &database) {
        return waitFor(database.run([pragma](Connection &connection) -> Result<QString> {
            auto query = connection.run(QStringLiteral("PRAGMA ") + pragma);
            return query && query->next() ? Result<QString>(query->value(0).toString()) : fail(ErrorKind::LocalData, {});
        })).value_or(QString());
    };
    Database::Options options = historyOptions(*m_folder);
    QTEST(read(*open(options)), "full");
    options.durability = Database::Durability::Normal;
    QTEST(read(*open(options)), "normal");
}

void DatabaseTest::filesArePrivate()
{
    Database::Options options = historyOptions(*m_folder);
    options.path = m_folder->filePath(QStringLiteral("new/folder/history.db"));
    const auto database = open(options);
    QVERIFY(database);
    REQUIRE_OK(waitFor(database->write([](Connection &c) { return addFact(c, QStringLiteral("a")); })));
    constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const QDir folder = QFileInfo(options.path).absoluteDir();
    QVERIFY(!(QFile::permissions(folder.path()) & kOthers));
    const auto files = folder.entryInfoList(QDir::Files | QDir::Hidden);
    QVERIFY(files.size() >= 2); // the file and its log
    for (const QFileInfo &file : files) {
        if (file.suffix() != QLatin1String("lock"))
            QVERIFY2(!(file.permissions() & kOthers), qPrintable(file.fileName()));
    }
}

void DatabaseTest::anOpenFileIsNarrowed()
{
    const QString path = historyOptions(*m_folder).path;
    open().reset();
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    open().reset();
    QVERIFY(!(QFile::permissions(path) & QFile::ReadOther));
}

void DatabaseTest::aFolderThatCannotBeMade()
{
    QFile file(m_folder->filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Database::Options options = historyOptions(*m_folder);
    options.path = file.fileName() + QStringLiteral("/history.db");
    const auto opened = Database::open(options);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::LocalData);
    QVERIFY(!opened.error().hint.isEmpty());
    QVERIFY2(opened.error().detail.contains(file.fileName()), qPrintable(opened.error().detail));
}

void DatabaseTest::aWriteThatFailsIsUndoneAlone()
{
    const auto database = open();
    QList<QFuture<Status>> writes;
    for (const QString &name : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c")}) {
        writes.append(database->write([name](Connection &connection) -> Status {
            if (const Status added = addFact(connection, name + QLatin1Char('1')); !added)
                return added;
            return addFact(connection, name == QLatin1String("b") ? QStringLiteral("a1") : name);
        }));
    }
    QVERIFY(waitFor(writes.at(0)));
    QVERIFY(!waitFor(writes.at(1))); // its second statement breaks the key: the first goes too
    QVERIFY(!waitFor(writes.at(2)));
    QVERIFY(waitFor(writes.at(3)));
    QCOMPARE(waitFor(database->run([](Connection &c) { return c.number(kCount); })).value(), std::optional<qint64>(4));
}

void DatabaseTest::writesThatWaitShareACommit()
{
    const auto database = open();
    std::atomic<bool> go = false;
    std::ignore = database->run([&go](Connection &) -> Status {
        while (!go)
            std::this_thread::yield();
        return {};
    });
    QList<QFuture<Status>> writes;
    for (int i = 0; i < 20; ++i)
        writes.append(database->write([i](Connection &c) { return addFact(c, QString::number(i)); }));
    // Seen by another connection: how often something was committed.
    auto other = Connection::open(historyOptions(*m_folder).path);
    REQUIRE_OK(other);
    const auto version = [&other] { return (*other)->number(Sql("SELECT count(*) FROM facts")).value().value_or(-1); };
    QCOMPARE(version(), 0);
    go = true;
    QSet<qint64> seen;
    while (!writes.last().isFinished())
        seen.insert(version());
    for (const QFuture<Status> &write : writes)
        REQUIRE_OK(waitFor(write));
    seen.insert(version());
    QVERIFY2(seen.size() <= 3, qPrintable(QString::number(seen.size())));
    QVERIFY(seen.contains(20));
}

void DatabaseTest::urgentJobsGoFirst()
{
    const auto database = open();
    std::atomic<bool> go = false;
    QStringList order; // written by the database's thread alone
    std::ignore = database->run([&go](Connection &) -> Status {
        while (!go)
            std::this_thread::yield();
        return {};
    });
    const auto add = [&](const QString &name, Database::Lane lane) {
        return database->write([&order, name](Connection &) -> Status { order.append(name); return {}; }, lane);
    };
    const auto first = add(QStringLiteral("answer 1"), Database::Lane::Normal);
    const auto second = add(QStringLiteral("answer 2"), Database::Lane::Normal);
    const auto third = add(QStringLiteral("ledger 1"), Database::Lane::Urgent);
    const auto fourth = add(QStringLiteral("ledger 2"), Database::Lane::Urgent);
    go = true;
    for (const auto &future : {first, second, third, fourth})
        REQUIRE_OK(waitFor(future));
    QCOMPARE(order.join(QStringLiteral(", ")), QStringLiteral("ledger 1, ledger 2, answer 1, answer 2"));
}

void DatabaseTest::whatIsQueuedIsDoneAtTheEnd()
{
    auto database = open();
    for (int i = 0; i < 100; ++i)
        std::ignore = database->write([i](Connection &c) { return addFact(c, QString::number(i)); });
    database.reset();
    QCOMPARE(waitFor(open()->run([](Connection &c) { return c.number(kCount); })).value(), std::optional<qint64>(100));
}

void DatabaseTest::valuesComeBackAsTheyWent()
{
    const auto database = open();
    const QByteArray blob("\0\xff\x01", 3);
    const QString text = QString::fromUtf8("\xf0\x9f\x8c\x8a 'quoted' \"too\"");
    const auto row = waitFor(database->run([blob, text](Connection &connection) {
        return connection.first(Sql("SELECT ?1, ?2, ?3, ?4"), {std::numeric_limits<qint64>::max(), text, blob, QVariant()},
                                [](const Statement &s) { return std::tuple(s.integer(0), s.text(1), s.blob(2), s.count(3), s.isNull(3)); });
    }));
    REQUIRE_OK(row);
    QVERIFY(**row == std::tuple(std::numeric_limits<qint64>::max(), text, blob, std::optional<qint64>(), true));
}

void DatabaseTest::aMarkMayBeUsedTwice()
{
    const auto row = waitFor(open()->run([](Connection &connection) {
        return connection.first(Sql("SELECT ?2, ?1, ?2, ?11"), {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11},
                                [](const Statement &s) { return QList<qint64>{s.integer(0), s.integer(1), s.integer(2), s.integer(3)}; });
    }));
    REQUIRE_OK(row);
    QCOMPARE(**row, (QList<qint64>{2, 1, 2, 11}));
}

void DatabaseTest::aReaderCannotWrite()
{
    const auto writer = open();
    Database::Options options = historyOptions(*m_folder);
    options.access = Database::Access::Read;
    const auto reader = open(options);
    QVERIFY(reader);
    REQUIRE_OK(waitFor(writer->write([](Connection &c) { return addFact(c, QStringLiteral("a")); })));
    QCOMPARE(waitFor(reader->run([](Connection &c) { return c.number(kCount); })).value(), std::optional<qint64>(1));
    QVERIFY(!waitFor(reader->write([](Connection &c) { return addFact(c, QStringLiteral("b")); })));
}

void DatabaseTest::aReaderNeedsAMigratedFile()
{
    Database::Options options = historyOptions(*m_folder);
    options.access = Database::Access::Read;
    QVERIFY(!Database::open(options));
    QVERIFY(!QFile::exists(options.path)); // a reader makes nothing
}

void DatabaseTest::theLogIsWrittenBackByTheHolderOfTheLock()
{
    const QString path = historyOptions(*m_folder).path;
    const auto large = [](Connection &connection) {
        return connection.execute(Sql("INSERT OR REPLACE INTO facts (name, value) VALUES ('large', randomblob(500000))"));
    };
    {
        QLockFile lock(m_folder->filePath(QStringLiteral("checkpoint.lock")));
        QVERIFY(lock.tryLock());
        const auto database = open();
        REQUIRE_OK(waitFor(database->write(large)));
    }
    QVERIFY(QFileInfo(path).size() < 500'000); // the other one holds the lock: all is in the log
    {
        const auto database = open();
        QCOMPARE(waitFor(database->run([](Connection &c) { return c.number(kCount); })).value(), std::optional<qint64>(1));
        REQUIRE_OK(waitFor(database->write(large)));
    }
    QVERIFY(QFileInfo(path).size() >= 500'000);
}

void DatabaseTest::theLogOfShortLivedProgramsStaysSmall()
{
    const QString log = historyOptions(*m_folder).path + QStringLiteral("-wal");
    for (int program = 0; program < 20; ++program) {
        const auto database = open();
        REQUIRE_OK(waitFor(database->write([](Connection &connection) {
            return connection.execute(Sql("INSERT OR REPLACE INTO facts (name, value) VALUES ('large', randomblob(300000))"));
        })));
    }
    QCOMPARE(QFileInfo(log).size(), 0);
}

// A program that was killed, or that met another's lock, leaves its log to one that only reads.
void DatabaseTest::aLogLeftBehindIsWrittenBack()
{
    const QString log = historyOptions(*m_folder).path + QStringLiteral("-wal");
    {
        QLockFile lock(m_folder->filePath(QStringLiteral("checkpoint.lock")));
        QVERIFY(lock.tryLock());
        const auto database = open();
        REQUIRE_OK(waitFor(database->write([](Connection &c) { return addFact(c, QStringLiteral("a")); })));
    }
    QVERIFY(QFileInfo(log).size() > 0);
    QCOMPARE(waitFor(open()->run([](Connection &c) { return c.number(kCount); })).value(), std::optional<qint64>(1));
    QCOMPARE(QFileInfo(log).size(), 0);
}

void DatabaseTest::theLogOfABusyProgramStaysSmall()
{
    constexpr qint64 kMost = 40'000'000; // of 60 MB
    const auto database = open();
    QFuture<Status> last;
    for (int i = 0; i < 600; ++i) {
        last = database->write([i](Connection &connection) {
            return connection.execute(Sql("INSERT INTO facts (name, value) VALUES (?1, randomblob(100000))"), {i});
        });
    }
    // Asked for before the last write ended: the work never paused.
    const auto size = waitFor(database->run([path = historyOptions(*m_folder).path](Connection &) -> Result<qint64> {
        return QFileInfo(path + QStringLiteral("-wal")).size();
    }));
    REQUIRE_OK(waitFor(last));
    REQUIRE_OK(size);
    QVERIFY2(*size < kMost, qPrintable(QString::number(*size)));
}

void DatabaseTest::aFullFileIsAnErrorAndNoMore()
{
    Database::Options options = historyOptions(*m_folder);
    options.maxPages = 60;
    const auto database = open(options);
    QVERIFY(database);
    REQUIRE_OK(waitFor(database->write([](Connection &c) { return addFact(c, QStringLiteral("a")); })));
    const auto before = database->write([](Connection &c) { return addFact(c, QStringLiteral("b")); });
    const auto full = waitFor(database->write([](Connection &connection) {
        return connection.execute(Sql("INSERT INTO facts (name, value) VALUES ('large', zeroblob(1000000))"));
    }));
    QVERIFY(!full);
    QCOMPARE(full.error().kind, ErrorKind::LocalData);
    QVERIFY2(full.error().hint.contains(QLatin1String("room")), qPrintable(full.error().hint));
    std::ignore = waitFor(before);
    REQUIRE_OK(waitFor(database->write([](Connection &c) { return addFact(c, QStringLiteral("c")); })));
}

// What was told to be kept is there after a kill at any moment.
void DatabaseTest::aKilledProgramLosesNothing()
{
    for (int round = 0; round < 5; ++round) {
        const QTemporaryDir folder;
        QProcess program;
        program.start(QStringLiteral(SECOND_PROGRAM), {QStringLiteral("flood"), folder.filePath(QStringLiteral("history.db"))});
        QVERIFY(program.waitForStarted());
        QByteArray told;
        while (told.count('\n') < 10 + round * 7 && program.waitForReadyRead())
            told += program.readAllStandardOutput();
        program.kill();
        QVERIFY(program.waitForFinished());
        told += program.readAllStandardOutput();
        const qint64 last = told.left(told.lastIndexOf('\n')).split('\n').last().toLongLong();
        QVERIFY(last > 0);
        const auto database = open(historyOptions(folder));
        QVERIFY(database);
        QVERIFY(database->notice().isEmpty());
        const auto held = waitFor(database->run([](Connection &c) { return c.number(Sql("SELECT count(*) FROM observations")); })).value();
        QVERIFY2(held >= last && held <= last + 1, qPrintable(QStringLiteral("%1 of %2").arg(*held).arg(last)));
        const auto answers = waitFor(database->run([](Connection &c) { return c.number(Sql("SELECT count(*) FROM answers")); })).value();
        QCOMPARE(answers, held); // an answer and what it taught, or neither
    }
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "DatabaseTest.moc"
