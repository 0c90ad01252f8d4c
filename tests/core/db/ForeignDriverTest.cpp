// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/db/StoreTest.h"

using namespace Tidemark;

namespace {

bool g_isForeign = false;

} // namespace

// The linker leads the core's own calls here, and not those of the library, which Qt's driver asks.
extern "C" const char *__real_sqlite3_sourceid();
extern "C" const char *__wrap_sqlite3_sourceid();

const char *__wrap_sqlite3_sourceid()
{
    return g_isForeign ? "2020-01-01 00:00:00 of another library" : __real_sqlite3_sourceid();
}

// A Qt whose driver has an SQLite of its own: a database that one copy opened must not be given to the other.
class ForeignDriverTest : public StoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void itIsRefused_data();
    void itIsRefused();
    void nothingIsBegun();

private:
    [[nodiscard]] Result<std::unique_ptr<Database>> openForeign(Database::Options options) const
    {
        g_isForeign = true;
        auto database = Database::open(options);
        g_isForeign = false;
        return database;
    }

    // All that lies in the folder, by name, but for locks, which are there as long as they are held.
    [[nodiscard]] QMap<QString, QByteArray> files() const
    {
        QMap<QString, QByteArray> bytes;
        for (const QFileInfo &info : QDir(m_folder->path()).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile file(info.filePath());
            if (!info.fileName().endsWith(QLatin1String(".lock")) && file.open(QIODevice::ReadOnly))
                bytes.insert(info.fileName(), file.readAll());
        }
        return bytes;
    }

    static void requireRefusal(const Result<std::unique_ptr<Database>> &database)
    {
        QVERIFY(!database);
        QCOMPARE(database.error().kind, ErrorKind::LocalData);
        QCOMPARE(database.error().detail, QStringLiteral("Qt's database driver brings another SQLite than the program's"));
        QVERIFY(!database.error().hint.isEmpty());
    }
};

void ForeignDriverTest::itIsRefused_data()
{
    QTest::addColumn<Database::Access>("access");
    QTest::addColumn<bool>("isDamaged");
    QTest::newRow("to write") << Database::Access::Write << false;
    QTest::newRow("to read") << Database::Access::Read << false;
    QTest::newRow("a damaged file is no reason to recover it") << Database::Access::Write << true;
}

void ForeignDriverTest::itIsRefused()
{
    QFETCH(Database::Access, access);
    QFETCH(bool, isDamaged);
    fill();
    if (isDamaged)
        overwrite(0, kPage);
    const auto before = files();
    QVERIFY(before.value(QStringLiteral("history.db")).size() > kPage);
    Database::Options options = historyOptions(*m_folder);
    options.access = access;
    requireRefusal(openForeign(options));
    QCOMPARE(files().keys(), before.keys());
    QVERIFY(files() == before);
    if (isDamaged)
        return;
    const auto database = Database::open(historyOptions(*m_folder)); // by the right driver all is there
    REQUIRE_OK(database);
    QVERIFY((*database)->notice().isEmpty());
    QCOMPARE(count(**database, Sql("SELECT count(*) FROM observations")), kRows);
}

void ForeignDriverTest::nothingIsBegun()
{
    requireRefusal(openForeign(historyOptions(*m_folder)));
    QCOMPARE(files().keys(), QStringList());
    const auto database = Database::open(historyOptions(*m_folder));
    REQUIRE_OK(database);
    QVERIFY((*database)->notice().isEmpty());
}

QTEST_GUILESS_MAIN(ForeignDriverTest)
#include "ForeignDriverTest.moc"
