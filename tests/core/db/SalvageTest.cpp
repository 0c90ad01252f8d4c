// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/db/StoreTest.h"

#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Tidemark;

// Damage of the file.
class SalvageTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void aDamagedFileIsSalvaged_data();
    void aDamagedFileIsSalvaged();
    void aSoundFileSaysNothing();
    void whatIsNoDatabaseIsKept();
    void everyDamagedFileIsKept();
    void aCacheIsMadeAnew();
    void aTruncatedFileIsReadAsFarAsItGoes();
    void aListOfTablesThatBreaksOff();
    void aLostHeadIsWrittenAnew();
    void bothEndsOfATableAreLost();
    void bytesOfAnyKind_data();
    void bytesOfAnyKind();

private:
    void fillLedger();
    [[nodiscard]] std::pair<int, int> endsOf(Sql rootOfTable);
};

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
    QTest::failOnWarning(QRegularExpression(QStringLiteral("was damaged"))); // told by the notice alone
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

void SalvageTest::fillLedger()
{
    const auto database = Database::open(historyOptions(*m_folder));
    REQUIRE_OK(database);
    REQUIRE_OK(waitFor((*database)->write([](Connection &connection) {
        return connection.execute(Sql("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)"
                                      " INSERT INTO ledger (day, at, endpoint, subject, asked_by, background, key, process, state,"
                                      " credits, held, reason) SELECT '2026-01-01', i, 'user-posts', '', 'test', 0, '', 1, 2, 1, 0, '' FROM n"),
                                  {kRows});
    })));
}

void SalvageTest::aTruncatedFileIsReadAsFarAsItGoes()
{
    fill();
    const qint64 filled = QFileInfo(path()).size();
    fillLedger();
    QVERIFY(QFile::resize(path(), filled + (QFileInfo(path()).size() - filled) / 2));
    const auto database = Database::open(historyOptions(*m_folder));
    REQUIRE_OK(database);
    const QString notice = (*database)->notice();
    QVERIFY2(notice.contains(QLatin1String(" of ledger")), qPrintable(notice));
    QVERIFY2(!notice.contains(QLatin1String("observations")), qPrintable(notice));
    QCOMPARE(count(**database, Sql("SELECT count(*) FROM observations")), kRows);
    QCOMPARE(count(**database, Sql("SELECT count(*) FROM events")), kRows);
    QVERIFY(count(**database, Sql("SELECT count(*) FROM ledger")) > kRows / 10);
}

// Some pages of the list are lost; the tables that it still names are read.
void SalvageTest::aListOfTablesThatBreaksOff()
{
    fill();
    const QByteArray bytes = bytesOf({});
    QCOMPARE(bytes.at(100), '\x05'); // the list has more pages than the first
    overwrite((bytes.mid(108, 4).toHex().toLongLong(nullptr, 16) - 1) * kPage, kPage); // the last of them
    const auto database = Database::open(historyOptions(*m_folder));
    REQUIRE_OK(database);
    const QString notice = (*database)->notice();
    QVERIFY2(notice.contains(QLatin1String(" rows were saved")) && notice.contains(QLatin1String(" of ledger")), qPrintable(notice));
    QCOMPARE(count(**database, Sql("SELECT count(*) FROM observations")), kRows);
}

void SalvageTest::aLostHeadIsWrittenAnew()
{
    fill();
    QByteArray bytes = bytesOf({});
    bytes.replace(0, 100, QByteArray(100, '\0'));
    write({}, bytes);
    const auto database = Database::open(historyOptions(*m_folder));
    REQUIRE_OK(database);
    QCOMPARE(count(**database, Sql("SELECT count(*) FROM observations")), kRows);
    QCOMPARE(count(**database, Sql("SELECT count(*) FROM events")), kRows);
    QVERIFY(bytesOf(QStringLiteral(".damaged-1")) == bytes); // as it was
    const QStringList left = QDir(m_folder->path()).entryList({QStringLiteral("*.salvage*")});
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char(' '))));
}

// The first and the last page with rows of a table, counted from 1.
std::pair<int, int> SalvageTest::endsOf(Sql rootOfTable)
{
    const auto database = Database::open(historyOptions(*m_folder));
    const int root = database ? static_cast<int>(count(**database, rootOfTable)) : 0;
    const QByteArray bytes = bytesOf({});
    const auto number = [&bytes](qint64 at, int size) {
        return bytes.mid(at, size).toHex().toInt(nullptr, 16);
    };
    std::pair<int, int> ends{root, root};
    const auto isInner = [&bytes](int page) { return page > 0 && bytes.at((page - 1) * kPage) == '\x05'; };
    while (isInner(ends.first)) {
        const qint64 start = (ends.first - 1) * kPage;
        ends.first = number(start + number(start + 12, 2), 4);
    }
    while (isInner(ends.second))
        ends.second = number((ends.second - 1) * kPage + 8, 4);
    return ends;
}

void SalvageTest::bothEndsOfATableAreLost()
{
    fill();
    const auto [first, last] = endsOf(Sql("SELECT rootpage FROM sqlite_master WHERE name = 'events'"));
    QVERIFY(first > 1 && last > first);
    overwrite((first - 1) * kPage, kPage);
    overwrite((last - 1) * kPage, kPage);
    const auto database = Database::open(historyOptions(*m_folder));
    REQUIRE_OK(database);
    const qint64 saved = count(**database, Sql("SELECT count(*) FROM events"));
    QVERIFY2(saved < kRows && saved > kRows * 9 / 10, qPrintable((*database)->notice()));
}

void SalvageTest::bytesOfAnyKind_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 2; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void SalvageTest::bytesOfAnyKind()
{
    constexpr qint64 kFrom = 40'000;
    constexpr qint64 kBytes = 30'000;
    QFETCH(quint32, seed);
    fill();
    QRandomGenerator random(seed);
    QByteArray bytes = bytesOf({});
    for (qint64 i = kFrom; i < kFrom + kBytes; ++i)
        bytes[i] = static_cast<char>(random.bounded(256));
    write({}, bytes);
    const auto database = Database::open(historyOptions(*m_folder));
    REQUIRE_OK(database);
    QVERIFY((*database)->notice().contains(QLatin1String("damaged-1")));
}

QTEST_GUILESS_MAIN(SalvageTest)
#include "SalvageTest.moc"
