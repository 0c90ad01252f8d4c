// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/db/DatabaseFixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Tidemark;

namespace {

constexpr int kRows = 20'000;
constexpr qint64 kPage = 4096;

} // namespace

// Damage of the file, and starts that never ended.
class SalvageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDamagedFileIsSalvaged_data();
    void aDamagedFileIsSalvaged();
    void aSoundFileSaysNothing();
    void whatIsNoDatabaseIsKept();
    void everyDamagedFileIsKept();
    void aCacheIsMadeAnew();
    void aStartThatNeverEnded_data();
    void aStartThatNeverEnded();

private:
    void fill();
    void overwrite(qint64 from, qint64 bytes);
    [[nodiscard]] qint64 count(Database &database, Sql sql);
    [[nodiscard]] QStringList keptFiles() const;
    [[nodiscard]] QString path() const { return historyOptions(*m_folder).path; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SalvageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

// Rows of every kind of key: whole numbers, two columns without a rowid, text.
void SalvageTest::fill()
{
    const auto database = Database::open(historyOptions(*m_folder));
    REQUIRE_OK(database);
    const Status filled = waitFor((*database)->write([](Connection &connection) -> Status {
        for (int i = 1; i <= kRows; ++i) {
            if (const Status added = connection.execute(Sql("INSERT INTO observations (entity, t, answer, views) VALUES (?1, ?2, 1, ?3)"), {i % 500, i, i}); !added)
                return added;
            if (const Status added = connection.execute(Sql("INSERT INTO events (entity, t, kind, detail) VALUES (?1, ?2, 'gone', '')"), {i % 500, i}); !added)
                return added;
        }
        return connection.execute(Sql("INSERT INTO facts (name, value) VALUES ('salt', x'0102')"));
    }));
    QVERIFY(filled);
}

void SalvageTest::overwrite(qint64 from, qint64 bytes)
{
    // What was written back stands in the log too, and would be read from there.
    QVERIFY(QFile::remove(path() + QStringLiteral("-wal")));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(from + bytes <= file.size());
    QVERIFY(file.seek(from));
    QCOMPARE(file.write(QByteArray(bytes, '\xa5')), bytes);
}

qint64 SalvageTest::count(Database &database, Sql sql)
{
    return waitFor(database.run([sql](Connection &connection) { return connection.number(sql); })).value().value_or(-1);
}

QStringList SalvageTest::keptFiles() const
{
    return QDir(m_folder->path()).entryList({QStringLiteral("history.db.damaged-*")}, QDir::Files, QDir::Name);
}

void SalvageTest::aDamagedFileIsSalvaged_data()
{
    QTest::addColumn<qint64>("page");
    QTest::addColumn<qint64>("pages");
    QTest::addColumn<double>("leastShare"); // of the rows of both tables
    QTest::newRow("a page in the middle") << qint64(150) << qint64(1) << 0.9;
    QTest::newRow("ten pages in a row") << qint64(100) << qint64(10) << 0.8;
    QTest::newRow("another place") << qint64(60) << qint64(2) << 0.8;
    QTest::newRow("the first page") << qint64(0) << qint64(1) << 0.0;
    QTest::newRow("everything but the first page") << qint64(1) << qint64(100) << 0.0;
}

void SalvageTest::aDamagedFileIsSalvaged()
{
    fill();
    QFETCH(qint64, page);
    QFETCH(qint64, pages);
    QFETCH(double, leastShare);
    overwrite(page * kPage, pages * kPage);
    const QByteArray damaged = [this] { QFile f(path()); return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray(); }();
    const auto database = Database::open(historyOptions(*m_folder));
    REQUIRE_OK(database);
    const QString notice = (*database)->notice();
    QVERIFY2(notice.contains(QLatin1String("history.db was damaged")), qPrintable(notice));
    QVERIFY2(notice.contains(QLatin1String("history.db.damaged-1")), qPrintable(notice));
    QCOMPARE(keptFiles().mid(0, 1), QStringList{QStringLiteral("history.db.damaged-1")});
    QFile kept(m_folder->filePath(QStringLiteral("history.db.damaged-1")));
    QVERIFY(kept.open(QIODevice::ReadOnly) && kept.readAll() == damaged); // as it was
    const qint64 saved = count(**database, Sql("SELECT (SELECT count(*) FROM observations) + (SELECT count(*) FROM events)"));
    QVERIFY2(saved >= static_cast<qint64>(leastShare * 2 * kRows), qPrintable(notice));
    if (saved < 2 * kRows && leastShare > 0)
        QVERIFY2(notice.contains(QLatin1String("lost: ")), qPrintable(notice));
    // The new file is sound, and it is used.
    REQUIRE_OK(waitFor((*database)->write([](Connection &c) { return c.execute(Sql("INSERT INTO facts (name, value) VALUES ('new', x'00')")); })));
    QCOMPARE(count(**database, Sql("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'")), 0);
}

void SalvageTest::aSoundFileSaysNothing()
{
    fill();
    const auto database = Database::open(historyOptions(*m_folder));
    REQUIRE_OK(database);
    QVERIFY((*database)->notice().isEmpty());
    QVERIFY(keptFiles().isEmpty());
    QCOMPARE(count(**database, Sql("SELECT count(*) FROM observations")), kRows);
}

void SalvageTest::whatIsNoDatabaseIsKept()
{
    QFile file(path());
    const QByteArray text(10'000, 'z');
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    const auto database = Database::open(historyOptions(*m_folder));
    REQUIRE_OK(database);
    QVERIFY(!(*database)->notice().isEmpty());
    QFile kept(m_folder->filePath(QStringLiteral("history.db.damaged-1")));
    QVERIFY(kept.open(QIODevice::ReadOnly) && kept.readAll() == text);
}

void SalvageTest::everyDamagedFileIsKept()
{
    for (int i = 1; i <= 3; ++i) {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(QByteArray(5000, static_cast<char>('a' + i))) == 5000);
        file.close();
        QFile::remove(path() + QStringLiteral("-wal"));
        REQUIRE_OK(Database::open(historyOptions(*m_folder)));
    }
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("history.db.damaged-3"))));
}

void SalvageTest::aCacheIsMadeAnew()
{
    fill();
    overwrite(50 * kPage, 20 * kPage);
    Database::Options options = historyOptions(*m_folder);
    options.onDamage = Database::OnDamage::Recreate;
    const auto database = Database::open(options);
    REQUIRE_OK(database);
    QVERIFY((*database)->notice().contains(QLatin1String("anew")));
    QCOMPARE(count(**database, Sql("SELECT count(*) FROM observations")), 0);
    QVERIFY(keptFiles().isEmpty());
}

void SalvageTest::aStartThatNeverEnded_data()
{
    QTest::addColumn<QByteArray>("note");
    QTest::addColumn<bool>("recovered");
    QTest::addColumn<int>("rows");
    QTest::newRow("died while it opened: all is sound") << QByteArray("1") << false << kRows;
    QTest::newRow("died in the check: goes to recovery") << QByteArray("2") << true << kRows;
    QTest::newRow("died in recovery: a new file") << QByteArray("3") << true << 0;
    QTest::newRow("an empty note") << QByteArray() << false << kRows;
}

void SalvageTest::aStartThatNeverEnded()
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

QTEST_GUILESS_MAIN(SalvageTest)
#include "SalvageTest.moc"
