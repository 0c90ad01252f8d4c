// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/Settings.h"
#include "core/watch/Watchlist.h"
#include "tests/core/db/DatabaseFixture.h"

using namespace Tidemark;

namespace {
const WatchName kGus{WatchKind::Creator, QStringLiteral("granddadgus")};
const WatchName kTag{WatchKind::Hashtag, QStringLiteral("lanternwalk")};
} // namespace

class WatchListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theDefaultListIsThere();
    void listsHoldTheirOwnNames();
    void aDeletedListTakesItsNames();
    void aRenamedListKeepsItsPayer();
    void refusals_data();
    void refusals();
    void labelsAreKeptAndReplaced();
    void whatIsFoundOutHoldsInAllLists();

private:
    [[nodiscard]] NamedList created(const QString &name)
    {
        NamedList list;
        list.name = name;
        list.allowance = 10;
        return waitFor(m_lists->create(list)).value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    VirtualClock m_clock{1'764'504'000'000};
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<WatchLists> m_lists;
    std::unique_ptr<Watchlist> m_names;
};

void WatchListsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.json")));
    m_database = Database::open(historyOptions(*m_folder)).value();
    m_lists = std::make_unique<WatchLists>(*m_database, m_clock, *m_settings);
    m_names = std::make_unique<Watchlist>(*m_database, m_clock);
}

void WatchListsTest::cleanup()
{
    m_names.reset();
    m_lists.reset();
    m_database.reset();
    m_settings.reset();
}

void WatchListsTest::theDefaultListIsThere()
{
    const NamedList list = waitFor(m_lists->find({})).value();
    QCOMPARE(list.id, WatchLists::kDefault);
    QCOMPARE(list.policy, WatchPolicy::Ahead);
    QCOMPARE(list.askedBy(), QStringLiteral("watch"));
    QVERIFY(m_settings->set(Setting::WatchCreditsPerMonth, 77));
    QCOMPARE(waitFor(m_lists->find(QStringLiteral("DEFAULT"))).value().allowance, std::optional<qint64>(77));
    QCOMPARE(waitFor(m_lists->remove(list.id)).error().kind, ErrorKind::Usage);
}

void WatchListsTest::listsHoldTheirOwnNames()
{
    const NamedList brands = created(QStringLiteral("Brands"));
    QCOMPARE(waitFor(m_names->add({WatchEntry{kGus, {}}, WatchEntry{kTag, {}}}, brands.id)).value(), 2);
    QCOMPARE(waitFor(m_names->add({kGus})).value(), 1);
    QCOMPARE(waitFor(m_names->items()).value().size(), 1);
    QCOMPARE(waitFor(m_names->items(brands.id)).value().size(), 2);
    QCOMPARE(waitFor(m_names->remove({kGus}, brands.id)).value(), 1);
    QCOMPARE(waitFor(m_names->items()).value().size(), 1);
    QCOMPARE(waitFor(m_lists->find(QStringLiteral("brands"))).value().names, 1);
}

void WatchListsTest::aDeletedListTakesItsNames()
{
    const NamedList brands = created(QStringLiteral("Brands"));
    std::ignore = waitFor(m_names->add({WatchEntry{kGus, {}}}, brands.id));
    QVERIFY(waitFor(m_lists->remove(brands.id)));
    QCOMPARE(waitFor(m_names->items(brands.id)).value().size(), 0);
    QCOMPARE(waitFor(m_names->add({WatchEntry{kGus, {}}}, brands.id)).error().kind, ErrorKind::NotFound);
    QCOMPARE(waitFor(m_lists->find(QStringLiteral("Brands"))).error().kind, ErrorKind::NotFound);
    QVERIFY(created(QStringLiteral("Brands")).id > brands.id); // the ledger's rows of the old one are not its own
}

void WatchListsTest::aRenamedListKeepsItsPayer()
{
    NamedList list = created(QStringLiteral("Brands"));
    const QString payer = list.payer();
    list.name = QStringLiteral("Clients");
    const NamedList renamed = waitFor(m_lists->change(list)).value();
    QCOMPARE(renamed.payer(), payer);
    QCOMPARE(renamed.askedBy(), payer + QStringLiteral(" Clients"));
}

void WatchListsTest::refusals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("policy");
    QTest::addColumn<bool>("hasAllowance");
    QTest::addColumn<int>("maxAgeDays");
    const int thrifty = static_cast<int>(WatchPolicy::Thrifty);
    QTest::newRow("no name") << "  " << thrifty << true << 14;
    QTest::newRow("a name that is too long") << QString(61, QLatin1Char('a')) << thrifty << true << 14;
    QTest::newRow("a name that is taken") << "Default" << thrifty << true << 14;
    QTest::newRow("thrifty without an allowance") << "A" << thrifty << false << 14;
    QTest::newRow("equal without an allowance") << "A" << static_cast<int>(WatchPolicy::Equal) << false << 14;
    QTest::newRow("no greatest age") << "A" << thrifty << true << 0;
}

void WatchListsTest::refusals()
{
    QFETCH(QString, name);
    QFETCH(int, policy);
    QFETCH(bool, hasAllowance);
    QFETCH(int, maxAgeDays);
    NamedList list;
    list.name = name;
    list.policy = static_cast<WatchPolicy>(policy);
    list.allowance = hasAllowance ? std::optional<qint64>(5) : std::nullopt;
    list.maxAgeDays = maxAgeDays;
    const auto refused = waitFor(m_lists->create(list));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Usage);
    QCOMPARE(waitFor(m_lists->all()).value().size(), 1);
}

void WatchListsTest::labelsAreKeptAndReplaced()
{
    const WatchLabels labels{QStringLiteral("A"), {QStringLiteral("y"), QStringLiteral("x")}, QStringLiteral("n")};
    std::ignore = waitFor(m_names->add({WatchEntry{kGus, labels}}, WatchLists::kDefault));
    std::ignore = waitFor(m_names->add({kGus})); // says nothing of labels
    std::ignore = waitFor(m_names->add({WatchEntry{kGus, {QStringLiteral("B"), {}, {}}}}, WatchLists::kDefault));
    const WatchedItem item = waitFor(m_names->items()).value().first();
    QCOMPARE(item.labels.group, QStringLiteral("B"));
    QCOMPARE(item.labels.tags, (QStringList{QStringLiteral("x"), QStringLiteral("y")}));
    QCOMPARE(item.labels.note, QStringLiteral("n"));
    const WatchLabels comma{{}, {QStringLiteral("a,b")}, {}};
    QCOMPARE(waitFor(m_names->add({WatchEntry{kTag, comma}}, WatchLists::kDefault)).error().kind, ErrorKind::Usage);
}

void WatchListsTest::whatIsFoundOutHoldsInAllLists()
{
    const NamedList brands = created(QStringLiteral("Brands"));
    std::ignore = waitFor(m_names->add({kTag}));
    std::ignore = waitFor(m_names->add({WatchEntry{kTag, {}}}, brands.id));
    QVERIFY(waitFor(m_names->noteVerified(kTag)));
    QVERIFY(waitFor(m_names->items()).value().first().verifiedAt);
    QVERIFY(waitFor(m_names->items(brands.id)).value().first().verifiedAt);
}

QTEST_GUILESS_MAIN(WatchListsTest)
#include "WatchListsTest.moc"
