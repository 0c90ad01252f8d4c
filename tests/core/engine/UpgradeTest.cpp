// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/DiskCache.h"
#include "core/credits/Ledger.h"
#include "core/engine/Engine.h"
#include "core/history/HistoryReader.h"
#include "core/watch/Watchlist.h"
#include "tests/support/Wait.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Tidemark;

// A data folder of a past version opens with all that is in it.
class UpgradeTest : public QObject
{
    Q_OBJECT

private slots:
    void aFolderOfAPastVersionOpens();
    void theHotSetBecomesTheDefaultList();
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

QTEST_GUILESS_MAIN(UpgradeTest)

#include "UpgradeTest.moc"
