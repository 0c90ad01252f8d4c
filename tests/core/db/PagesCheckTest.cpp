// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/PagesCheck.h"
#include "tests/core/db/StoreTest.h"

#include <QSignalSpy>

using namespace Tidemark;

namespace {

constexpr Sql kAll("SELECT count(entity + t) FROM observations");

} // namespace

// A file that is used before it was read through.
class PagesCheckTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void aSmallFileIsCheckedBefore();
    void aSoundFile();
    void aDamagedFileIsFoundBesideTheWork();
    void damageThatIsMetInUse();
    void aCheckIsBrokenOff();

private:
    [[nodiscard]] Database::Options large() const
    {
        Database::Options options = historyOptions(*m_folder);
        options.checkedBeforeUse = 0;
        return options;
    }
    // Pages in the middle: the file opens, and its first rows can be read.
    void damage() { overwrite(QFileInfo(path()).size() / kPage / 2 * kPage, 8 * kPage); }
    void isRecoveredNextTime()
    {
        const auto database = Database::open(large());
        REQUIRE_OK(database);
        QVERIFY2((*database)->notice().contains(QLatin1String("rows were saved")), qPrintable((*database)->notice()));
        QVERIFY(count(**database, kAll) > 0);
        QVERIFY(keptFiles().contains(QStringLiteral("history.db.damaged-1")));
        QVERIFY(!keptFiles().contains(QStringLiteral("history.db.damaged-2")));
    }
};

void PagesCheckTest::aSmallFileIsCheckedBefore()
{
    fill();
    {
        const auto database = Database::open(historyOptions(*m_folder));
        REQUIRE_OK(database);
        QVERIFY(!(*database)->isUnchecked());
    }
    damage();
    const auto database = Database::open(historyOptions(*m_folder));
    REQUIRE_OK(database);
    QVERIFY(!(*database)->notice().isEmpty());
}

void PagesCheckTest::aSoundFile()
{
    fill();
    const auto database = Database::open(large());
    REQUIRE_OK(database);
    QVERIFY((*database)->isUnchecked());
    PagesCheck check(path());
    QSignalSpy sound(&check, &PagesCheck::foundSound);
    QSignalSpy damaged(&check, &PagesCheck::foundDamage);
    check.start();
    QVERIFY(sound.wait(60'000));
    QCOMPARE(damaged.count(), 0);
    QVERIFY(!QFile::exists(path() + QStringLiteral(".opening")));
}

void PagesCheckTest::aDamagedFileIsFoundBesideTheWork()
{
    fill();
    damage();
    {
        const auto database = Database::open(large());
        REQUIRE_OK(database);
        QVERIFY((*database)->notice().isEmpty());
        PagesCheck check(path());
        QSignalSpy damaged(&check, &PagesCheck::foundDamage);
        check.start();
        QVERIFY(damaged.wait(60'000));
        QVERIFY(damaged.first().first().toString().startsWith(QLatin1String("history.db is damaged; start again")));
    }
    isRecoveredNextTime();
}

void PagesCheckTest::damageThatIsMetInUse()
{
    fill();
    damage();
    {
        const auto database = Database::open(large());
        REQUIRE_OK(database);
        const auto read = waitFor((*database)->run([](Connection &connection) { return connection.number(kAll); }));
        QVERIFY(!read.has_value());
        QVERIFY2(read.error().hint.contains(QLatin1String("start again")), qPrintable(read.error().hint));
    }
    isRecoveredNextTime();
}

void PagesCheckTest::aCheckIsBrokenOff()
{
    fill();
    damage();
    {
        PagesCheck check(path());
        check.start();
    }
    // Broken off or just done: no note but a true one stands there, and the file is not held.
    PagesCheck again(path());
    QSignalSpy damaged(&again, &PagesCheck::foundDamage);
    again.start();
    QVERIFY(damaged.wait(60'000));
    isRecoveredNextTime();
}

QTEST_GUILESS_MAIN(PagesCheckTest)

#include "PagesCheckTest.moc"
