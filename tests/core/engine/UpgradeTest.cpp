// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/DiskCache.h"
#include "core/credits/Ledger.h"
#include "core/db/Database.h"
#include "core/db/Migrator.h"
#include "core/engine/Engine.h"
#include "core/history/EventFeed.h"
#include "core/history/HistoryReader.h"
#include "core/watch/Radar.h"
#include "core/watch/Watchlist.h"
#include "tests/support/Wait.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Tidemark;

namespace {

const QString kStored = QStringLiteral(TIDEMARK_TEST_DATA "/history");

QString copyInto(const QTemporaryDir &folder, const QString &name)
{
    const QString path = folder.filePath(QStringLiteral("history.db"));
    if (!QFile::copy(kStored + QLatin1Char('/') + name, path)
        || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
        qFatal("%s could not be copied", qPrintable(name));
    return path;
}

// "answers 4", a line for each of the tables that are named.
QStringList rowsOf(const QString &path, const QStringList &tables)
{
    auto connection = Connection::open(path);
    if (!connection)
        return {connection.error().detail};
    QStringList lines;
    for (const QString &table : tables) {
        auto counted = (*connection)->run(QStringLiteral("SELECT count(*) FROM ") + table);
        lines += table + QLatin1Char(' ') + (counted && counted->next() ? counted->value(0).toString() : QStringLiteral("-"));
    }
    return lines;
}

QStringList tablesOf(const QString &path)
{
    auto connection = Connection::open(path);
    if (!connection)
        return {};
    return (*connection)
        ->list(Sql("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'schema_version'"
                   " ORDER BY name"),
               {}, [](const Statement &s) { return s.text(0); })
        .value_or(QStringList());
}

} // namespace

// A data folder of a past version opens with all that is in it.
class UpgradeTest : public QObject
{
    Q_OBJECT

private slots:
    void aFolderOfAPastVersionOpens();
    void theHotSetBecomesTheDefaultList();
    void nothingIsLostOfAnyVersion_data();
    void nothingIsLostOfAnyVersion();
    void listsAndNewsOfThePast_data();
    void listsAndNewsOfThePast();
};

void UpgradeTest::aFolderOfAPastVersionOpens()
{
    const QTemporaryDir folder;
    const QString data = QStringLiteral(TIDEMARK_TEST_DATA);
    QVERIFY(QFile::copy(data + QStringLiteral("/history/version-2.db"), folder.filePath(QStringLiteral("history.db"))));
    QVERIFY(QFile::copy(data + QStringLiteral("/cache/version-1.db"), folder.filePath(QStringLiteral("cache.db"))));
    for (const char *name : {"history.db", "cache.db"})
        QVERIFY(QFile::setPermissions(folder.filePath(QLatin1String(name)), QFile::ReadOwner | QFile::WriteOwner));
    EngineOptions options;
    options.dataDir = folder.path();
    options.offline = true;
    const auto engine = Engine::open(options);
    QVERIFY2(engine, qPrintable(engine ? QString() : engine.error().detail));

    const auto summary = wait((*engine)->ledger().summary(1));
    QVERIFY2(summary, qPrintable(summary ? QString() : summary.error().detail));
    QCOMPARE(summary->spent.total, 2);
    QCOMPARE(summary->saved.total, 1);
    QCOMPARE(summary->balance.credits, std::optional<qint64>(500));
    const auto profile = wait((*engine)->history().profile(QStringLiteral("mrbeast")));
    QVERIFY2(profile, qPrintable(profile ? QString() : profile.error().detail));
    QVERIFY(*profile);
    QCOMPARE((*profile)->value.followers, Count(130));
    const auto held = wait((*engine)->diskCache().statistics());
    QVERIFY(held);
    QCOMPARE(held->entries, 1);
    QCOMPARE(held->notFound, 1);
    const Lease lease = wait((*engine)->diskCache().takeLease(QStringLiteral("tla:x"), 1, 2));
    QVERIFY(lease.number > 0); // what the newer schema adds works
    QCoro::waitFor((*engine)->shutdown());
}

void UpgradeTest::theHotSetBecomesTheDefaultList()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("history.db"));
    QVERIFY(QFile::copy(QStringLiteral(TIDEMARK_TEST_DATA "/history/version-3.db"), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    EngineOptions options;
    options.dataDir = folder.path();
    options.offline = true;
    const auto engine = Engine::open(options);
    QVERIFY2(engine, qPrintable(engine ? QString() : engine.error().detail));
    const auto lists = wait((*engine)->watchLists().all());
    QVERIFY(lists);
    QCOMPARE(lists->size(), 1);
    QCOMPARE(lists->first().policy, WatchPolicy::Ahead);
    QCOMPARE(lists->first().allowance, std::optional<qint64>(1'000)); // the setting's
    const auto items = wait((*engine)->watchlist().items());
    QVERIFY(items);
    QCOMPARE(items->size(), 2);
    QCOMPARE(items->at(0).name.words(), QStringLiteral("@missingmaud"));
    QVERIFY(items->at(0).goneAt);
    QCOMPARE(items->at(1).name.words(), QStringLiteral("#lanternwalk"));
    const auto spent = wait((*engine)->ledger().spentBy(QStringLiteral("watch")));
    QVERIFY(spent);
    QCoro::waitFor((*engine)->shutdown());
}

void UpgradeTest::nothingIsLostOfAnyVersion_data()
{
    QTest::addColumn<int>("version");
    const QStringList files = QDir(kStored).entryList({QStringLiteral("version-*.db")}, QDir::Files, QDir::Name);
    QVERIFY(files.size() >= 4);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.mid(8).chopped(3).toInt();
}

void UpgradeTest::nothingIsLostOfAnyVersion()
{
    QFETCH(const int, version);
    const QTemporaryDir folder;
    const QString path = copyInto(folder, QStringLiteral("version-%1.db").arg(version));
    QStringList tables = tablesOf(path);
    QVERIFY(!tables.isEmpty());
    tables.removeAll(QStringLiteral("watched"));   // became the default list
    tables.removeAll(QStringLiteral("processes")); // says who is open
    const QStringList before = rowsOf(path, tables);
    Database::Options options;
    options.path = path;
    options.migrations = QStringLiteral(":/tidemark/migrations/history");
    {
        const auto opened = Database::open(options);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        const auto now = wait((*opened)->run([](Connection &connection) { return Migrator::version(connection); }));
        QVERIFY(now);
        QCOMPARE(*now, Migrator::load(options.migrations)->newest());
        QVERIFY(*now > version);
    }
    QCOMPARE(rowsOf(path, tables), before);
    const QStringList copies = QDir(folder.path()).entryList({QStringLiteral("history.db.*")}, QDir::Files);
    QVERIFY2(!copies.isEmpty(), "a copy is made before the first migration");
}

void UpgradeTest::listsAndNewsOfThePast_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("answers"); // of the radar's word
    QTest::newRow("before events knew their answers") << 5 << 0;
    QTest::newRow("before news were handed on") << 6 << 2;
}

void UpgradeTest::listsAndNewsOfThePast()
{
    QFETCH(const int, version);
    QFETCH(const int, answers);
    const QTemporaryDir folder;
    const QString path = copyInto(folder, QStringLiteral("version-%1.db").arg(version));
    EngineOptions options;
    options.dataDir = folder.path();
    options.offline = true;
    const auto engine = Engine::open(options);
    QVERIFY2(engine, qPrintable(engine ? QString() : engine.error().detail));
    const auto brands = wait((*engine)->watchLists().find(QStringLiteral("Brands")));
    QVERIFY(brands);
    QCOMPARE(brands->policy, WatchPolicy::Equal);
    QCOMPARE(brands->allowance, std::optional<qint64>(300));
    const auto items = wait((*engine)->watchlist().items(brands->id));
    QVERIFY(items);
    QCOMPARE(items->size(), 2);
    QCOMPARE(items->first().labels, (WatchLabels{QStringLiteral("Shoes"), {QStringLiteral("spring"), QStringLiteral("us")},
                                                 QStringLiteral("since the campaign")}));
    QCOMPARE(QCoro::waitFor((*engine)->radar().words()).value(), QStringList(QStringLiteral("lanternwalk")));
    const auto digest = QCoro::waitFor((*engine)->radar().digest());
    QVERIFY(digest);
    QCOMPARE(digest->candidates > 0, answers > 0);
    QCoro::waitFor((*engine)->shutdown());

    Database::Options again;
    again.path = path;
    again.migrations = QStringLiteral(":/tidemark/migrations/history");
    const auto database = Database::open(again);
    QVERIFY(database);
    EventFeed feed(**database);
    const auto news = wait(feed.take(0)); // what was known before is told to nobody afterwards
    QVERIFY(news);
    QVERIFY(news->isEmpty());
}

QTEST_GUILESS_MAIN(UpgradeTest)

#include "UpgradeTest.moc"
