// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watchlists/WatchlistsPage.h"

#include "core/engine/Questions.h"
#include "core/watch/Warmer.h"
#include "core/watch/WatchLists.h"
#include "core/watch/Watchlist.h"
#include "tests/support/DemoRig.h"
#include "ui/charts/StackedBarsWidget.h"
#include "ui/models/WatchedModel.h"
#include "ui/render/NumberFormat.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/SegmentedControl.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Tidemark;

namespace {

// A demo folder with a page in sight, so that what hides shows itself.
class WatchRig : public DemoRig
{
public:
    WatchRig()
        : page(engine(), navigator())
    {
        page.resize(1080, 700);
        page.show();
    }
    void watch(const QStringList &words, qint64 list = WatchLists::kDefault)
    {
        QList<WatchEntry> entries;
        for (const QString &word : words)
            entries += WatchEntry{parseWatchName(word).value(), {}};
        QVERIFY(wait(engine().watchlist().add(entries, list)));
    }
    [[nodiscard]] QList<WatchedItem> items(qint64 list = WatchLists::kDefault)
    {
        return wait(engine().watchlist().items(list)).value();
    }
    [[nodiscard]] QTableView *table() const { return find<QTableView>(page, "namesTable"); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, WatchColumn column) const
    {
        return table()->model()->index(row, int(column)).data().toString();
    }
    void press(const char *control, const QString &segment)
    {
        auto *button = find<SegmentedControl>(page, control)->findChild<QAbstractButton *>(QStringLiteral("segment-") + segment);
        QVERIFY(button);
        button->click();
    }
    [[nodiscard]] PriceButton *runNow() const { return find<PriceButton>(*find(page, "listHeader"), "runNow"); }
    void makeThrifty()
    {
        NamedList list = wait(engine().watchLists().find({})).value();
        list.policy = WatchPolicy::Thrifty;
        QVERIFY(wait(engine().watchLists().change(list)));
    }
    [[nodiscard]] QString creator(int place) { return QLatin1Char('@') + engine().demoCreators().value(place); }

    WatchlistsPage page;
};

} // namespace

class WatchlistsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyListTeaches();
    void namesArePastedWithTheirPrice();
    void whatWasAddedIsUndone();
    void theTableSaysWhatIsKnown();
    void removedNamesComeBack();
    void labelsAreEditedInTheirCells();
    void namesAreFoundByWordAndGroup();
    void aRunCostsWhatStoodOnTheButton();
    void aPausedListIsNotRun();
    void offlineNothingCanBeRun();
    void thePolicyIsSet();
    void aListIsMadeAndChosen();
    void thePlanStandsByDay();
    void theRadarsWords();
    void aNameIsOpened();
    void fiveThousandNamesStaySmooth();
};

void WatchlistsPageTest::anEmptyListTeaches()
{
    WatchRig rig;
    rig.page.visit({Place::Watchlists, {}, {}});
    QTRY_VERIFY(DemoRig::isShown(rig.page, "noNames"));
    QVERIFY(!DemoRig::isShown(rig.page, "namesTable"));
    QVERIFY(!rig.page.refreshPrice());
    QVERIFY(rig.ledgerRows().isEmpty());
}

void WatchlistsPageTest::namesArePastedWithTheirPrice()
{
    WatchRig rig;
    rig.watch({rig.creator(0)});
    rig.page.visit({Place::Watchlists, {}, {}});
    QTRY_COMPARE(rig.rows(), 1);
    auto *field = DemoRig::find<QPlainTextEdit>(rig.page, "namesField");
    field->setPlainText(QStringLiteral("%1\n%2 #lanternwalk @!!").arg(rig.creator(0), rig.creator(1)));
    auto *add = DemoRig::find<PriceButton>(rig.page, "addButton");
    QTRY_COMPARE(add->label(), QStringLiteral("Add 2 names"));
    QTRY_VERIFY2(add->priceText().contains(QStringLiteral("a month")), qPrintable(add->priceText()));
    const QString words = DemoRig::words(rig.page, "addWords");
    QVERIFY2(words.contains(QStringLiteral("already")) && words.contains(QStringLiteral("cannot be read")), qPrintable(words));
    QCOMPARE(rig.items().size(), 1); // nothing is added before the button
    add->click();
    QTRY_COMPARE(rig.rows(), 3);
    QVERIFY(rig.ledgerRows().isEmpty());
}

void WatchlistsPageTest::whatWasAddedIsUndone()
{
    WatchRig rig;
    rig.page.visit({Place::Watchlists, {}, {}});
    QTRY_VERIFY(DemoRig::isShown(rig.page, "noNames"));
    auto *field = DemoRig::find<QPlainTextEdit>(rig.page, "namesField");
    QTest::keyClicks(field, QStringLiteral("@a.one"));
    QTRY_VERIFY(DemoRig::find<PriceButton>(rig.page, "addButton")->isVisible()
                && DemoRig::find<PriceButton>(rig.page, "addButton")->isEnabled());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(rig.rows(), 1);
    QTRY_VERIFY(DemoRig::isShown(rig.page, "undo"));
    DemoRig::find<PriceButton>(rig.page, "undo")->click();
    QTRY_VERIFY(rig.items().isEmpty());
}

void WatchlistsPageTest::theTableSaysWhatIsKnown()
{
    WatchRig rig;
    std::ignore = QCoro::waitFor(rig.engine().questions().profile(rig.engine().demoCreators().value(0), {}));
    const auto asked = rig.ledgerRows().size();
    rig.makeThrifty();
    rig.watch({rig.creator(0), QStringLiteral("@never.seen"), QStringLiteral("users:cats")});
    rig.page.visit({Place::Watchlists, {}, {}});
    QTRY_COMPARE(rig.rows(), 3);
    const auto rowOf = [&rig](const QString &name) {
        for (int row = 0; row < rig.rows(); ++row) {
            if (rig.cell(row, WatchColumn::Name) == name)
                return row;
        }
        return -1;
    };
    const int held = rowOf(rig.creator(0));
    const int unseen = rowOf(QStringLiteral("@never.seen"));
    QTRY_VERIFY(!rig.cell(held, WatchColumn::Figure).isEmpty());
    QVERIFY(rig.cell(held, WatchColumn::Figure).at(0).isDigit());
    QTRY_VERIFY(rig.cell(held, WatchColumn::Why).contains(QStringLiteral("expected to be off")));
    QCOMPARE(rig.cell(held, WatchColumn::Asked), QStringLiteral("just now"));
    QCOMPARE(rig.cell(unseen, WatchColumn::Why), QStringLiteral("never read yet"));
    QCOMPARE(rig.cell(unseen, WatchColumn::Next), QStringLiteral("due now"));
    QCOMPARE(rig.cell(unseen, WatchColumn::Asked), QStringLiteral("never"));
    QCOMPARE(rig.cell(rowOf(QStringLiteral("users:cats")), WatchColumn::Kind), QStringLiteral("search: users"));
    QCOMPARE(rig.ledgerRows().size(), asked);
}

void WatchlistsPageTest::removedNamesComeBack()
{
    WatchRig rig;
    const WatchEntry entry{{WatchKind::Creator, QStringLiteral("a.one")}, {QStringLiteral("Brands"), {QStringLiteral("us")}, {}}};
    QVERIFY(wait(rig.engine().watchlist().add({entry}, WatchLists::kDefault)));
    rig.watch({QStringLiteral("@b.two")});
    rig.page.visit({Place::Watchlists, {}, {}});
    QTRY_COMPARE(rig.rows(), 2);
    rig.table()->selectRow(0);
    DemoRig::find<PriceButton>(rig.page, "removeNames")->click();
    QTRY_COMPARE(rig.rows(), 1);
    QTRY_VERIFY(DemoRig::isShown(rig.page, "undo"));
    DemoRig::find<PriceButton>(rig.page, "undo")->click();
    QTRY_COMPARE(rig.rows(), 2);
    QCOMPARE(rig.items().first().labels, entry.labels);
}

void WatchlistsPageTest::labelsAreEditedInTheirCells()
{
    WatchRig rig;
    rig.watch({QStringLiteral("@a.one")});
    rig.page.visit({Place::Watchlists, {}, {}});
    QTRY_COMPARE(rig.rows(), 1);
    auto *model = rig.table()->model();
    QVERIFY(model->setData(model->index(0, int(WatchColumn::Tags)), QStringLiteral("us, sport")));
    QVERIFY(model->setData(model->index(0, int(WatchColumn::Note)), QStringLiteral("a note")));
    QVERIFY(!model->setData(model->index(0, int(WatchColumn::Name)), QStringLiteral("@other")));
    const WatchLabels expected{{}, {QStringLiteral("sport"), QStringLiteral("us")}, QStringLiteral("a note")};
    QTRY_COMPARE(rig.items().first().labels, expected);
    QVERIFY(model->setData(model->index(0, int(WatchColumn::Note)), QString()));
    QTRY_VERIFY(rig.items().first().labels.note.isEmpty());
    QTRY_VERIFY(DemoRig::isShown(rig.page, "undo"));
    DemoRig::find<PriceButton>(rig.page, "undo")->click();
    QTRY_COMPARE(rig.items().first().labels, expected);
    QTRY_COMPARE(model->index(0, int(WatchColumn::Note)).data().toString(), QStringLiteral("a note"));
}

void WatchlistsPageTest::namesAreFoundByWordAndGroup()
{
    WatchRig rig;
    const WatchEntry entry{{WatchKind::Creator, QStringLiteral("a.one")}, {QStringLiteral("Brands/Shoes"), {}, QStringLiteral("spring")}};
    QVERIFY(wait(rig.engine().watchlist().add({entry}, WatchLists::kDefault)));
    rig.watch({QStringLiteral("@b.two"), QStringLiteral("#fyp")});
    rig.page.visit({Place::Watchlists, {}, {}});
    QTRY_COMPARE(rig.rows(), 3);
    auto *find = DemoRig::find<QLineEdit>(rig.page, "findName");
    find->setText(QStringLiteral("SPRING"));
    QCOMPARE(rig.rows(), 1);
    QCOMPARE(DemoRig::words(rig.page, "namesCount"), QStringLiteral("1 of 3 names"));
    find->clear();
    QCOMPARE(rig.rows(), 3);
}

void WatchlistsPageTest::aRunCostsWhatStoodOnTheButton()
{
    WatchRig rig;
    rig.watch({rig.creator(0), rig.creator(1)});
    rig.page.visit({Place::Watchlists, {}, {}});
    auto *run = rig.runNow();
    QTRY_VERIFY(run->isEnabled());
    QCOMPARE(run->priceText(), QStringLiteral("2 credits"));
    QCOMPARE(rig.page.refreshPrice(), std::optional(2));
    QVERIFY(rig.ledgerRows().isEmpty());
    run->click();
    QTRY_VERIFY2(DemoRig::words(*DemoRig::find(rig.page, "listHeader"), "runWords").contains(QStringLiteral("2 names refreshed")),
                 qPrintable(DemoRig::words(*DemoRig::find(rig.page, "listHeader"), "runWords")));
    QCOMPARE(rig.ledgerRows().size(), 2);
    QTRY_VERIFY(DemoRig::words(rig.page, "listWords").startsWith(QStringLiteral("2 of 1,000")));
    QTRY_VERIFY(!run->isEnabled()); // nothing is due any more
}

void WatchlistsPageTest::aPausedListIsNotRun()
{
    WatchRig rig;
    rig.watch({rig.creator(0)});
    rig.page.visit({Place::Watchlists, {}, {}});
    auto *run = rig.runNow();
    QTRY_VERIFY(run->isEnabled());
    DemoRig::find<PriceButton>(rig.page, "pauseList")->click();
    QTRY_VERIFY(!run->isEnabled());
    QTRY_VERIFY(DemoRig::isShown(rig.page, "pausedChip"));
    QVERIFY(wait(rig.engine().watchLists().find({})).value().paused);
    QTRY_COMPARE(rig.cell(0, WatchColumn::Why), QStringLiteral("the list is paused"));
}

void WatchlistsPageTest::offlineNothingCanBeRun()
{
    WatchRig rig;
    rig.watch({rig.creator(0)});
    rig.engine().setOffline(true);
    rig.page.visit({Place::Watchlists, {}, {}});
    QTRY_COMPARE(rig.rows(), 1);
    QTRY_COMPARE(rig.runNow()->priceText(), QStringLiteral("1 credit"));
    QVERIFY(!rig.runNow()->isEnabled());
    QVERIFY(!rig.page.refreshPrice());
}

void WatchlistsPageTest::thePolicyIsSet()
{
    WatchRig rig;
    rig.watch({rig.creator(0)});
    rig.page.visit({Place::Watchlists, {}, {}});
    QTRY_COMPARE(rig.rows(), 1);
    rig.press("listPolicy", QStringLiteral("equal"));
    QTRY_COMPARE(wait(rig.engine().watchLists().find({})).value().policy, WatchPolicy::Equal);
    auto *allowance = DemoRig::find<QLineEdit>(rig.page, "listAllowance");
    allowance->selectAll();
    QTest::keyClicks(allowance, QStringLiteral("250"));
    QTest::keyClick(allowance, Qt::Key_Return);
    QTRY_COMPARE(wait(rig.engine().watchLists().find({})).value().allowance, std::optional<qint64>(250));
    allowance->selectAll();
    QTest::keyClicks(allowance, QStringLiteral("many"));
    QTest::keyClick(allowance, Qt::Key_Return);
    QTRY_VERIFY(DemoRig::isShown(rig.page, "listProblem"));
    QCOMPARE(wait(rig.engine().watchLists().find({})).value().allowance, std::optional<qint64>(250));
}

void WatchlistsPageTest::aListIsMadeAndChosen()
{
    WatchRig rig;
    rig.page.visit({Place::Watchlists, {}, {}});
    auto *lists = DemoRig::find<QListView>(rig.page, "lists");
    QTRY_COMPARE(lists->model()->rowCount(), 1);
    auto *field = DemoRig::find<QLineEdit>(rig.page, "newList");
    QTest::keyClicks(field, QStringLiteral("Brands"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(lists->model()->rowCount(), 2);
    QTRY_COMPARE(DemoRig::words(rig.page, "listName"), QStringLiteral("Brands"));
    QTest::keyClicks(field, QStringLiteral("Brands"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(DemoRig::isShown(rig.page, "newListHint"));
    rig.page.visit({Place::Watchlists, wait(rig.engine().watchLists().find({})).value().name, {}});
    QTRY_VERIFY(DemoRig::words(rig.page, "listName") != QStringLiteral("Brands"));
}

void WatchlistsPageTest::thePlanStandsByDay()
{
    WatchRig rig;
    rig.watch({rig.creator(0), rig.creator(1)});
    rig.page.visit({Place::Watchlists, {}, QStringLiteral("plan")});
    QTRY_VERIFY(DemoRig::isShown(rig.page, "planBars"));
    const NamedList list = wait(rig.engine().watchLists().find({})).value();
    const auto forecast = QCoro::waitFor(rig.engine().warmer().forecastWith(list, {}, 30));
    const auto *bars = DemoRig::find<StackedBarsWidget>(rig.page, "planBars");
    QCOMPARE(bars->content().bars.size(), forecast->byDay.size());
    double sum = 0;
    for (const StackedBar &bar : bars->content().bars)
        sum += bar.parts.value(0);
    QCOMPARE(int(sum), forecast->credits);
    QVERIFY(DemoRig::words(rig.page, "planTotal").startsWith(creditsText(forecast->credits)));
    QVERIFY(rig.ledgerRows().isEmpty());
}

void WatchlistsPageTest::theRadarsWords()
{
    WatchRig rig;
    rig.page.visit({Place::Watchlists, {}, QStringLiteral("radar")});
    QTRY_VERIFY(DemoRig::isShown(rig.page, "radarState"));
    QCOMPARE(wait(rig.engine().watchLists().all()).value().size(), 1); // looking makes no list
    const auto *radar = DemoRig::find(rig.page, "radarView");
    QTest::keyClicks(DemoRig::find<QLineEdit>(rig.page, "radarField"), QStringLiteral("tidepool, bike repair"));
    DemoRig::find<PriceButton>(rig.page, "addWord")->click();
    QTRY_COMPARE(radar->findChildren<Chip *>(QStringLiteral("radarWord")).size(), 2);
    auto *run = DemoRig::find<PriceButton>(*radar, "runNow");
    QTRY_COMPARE(run->priceText(), QStringLiteral("6 credits"));
    QVERIFY(rig.ledgerRows().isEmpty());
    run->click();
    QTRY_COMPARE(rig.ledgerRows().size(), 6);
    QTRY_VERIFY(!run->isEnabled());
}

void WatchlistsPageTest::aNameIsOpened()
{
    WatchRig rig;
    rig.watch({QStringLiteral("#fyp")});
    rig.page.visit({Place::Watchlists, {}, {}});
    QTRY_COMPARE(rig.rows(), 1);
    rig.table()->setCurrentIndex(rig.table()->model()->index(0, 0));
    QTest::keyClick(rig.table(), Qt::Key_Return);
    QCOMPARE(rig.navigator().last(), (Link{Place::Hashtags, QStringLiteral("fyp"), {}}));
}

// The names are in sight at once, and nothing that follows keeps the event loop busy for long.
void WatchlistsPageTest::fiveThousandNamesStaySmooth()
{
    WatchRig rig;
    QStringList names;
    for (int i = 0; i < Watchlist::kMost; ++i)
        names += QStringLiteral("@name%1").arg(i);
    rig.watch(names);
    rig.page.visit({Place::Watchlists, {}, {}});
    QTRY_COMPARE_WITH_TIMEOUT(rig.rows(), Watchlist::kMost, 20'000);
    const auto hasFigures = [&rig] { return !rig.cell(rig.rows() - 1, WatchColumn::Figure).isEmpty(); };
    qint64 longestMs = 0;
    QElapsedTimer all;
    all.start();
    while (!hasFigures() && all.elapsed() < 60'000) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        longestMs = std::max(longestMs, turn.elapsed());
    }
    QVERIFY(hasFigures());
    qInfo("longest turn of the event loop: %lld ms", static_cast<long long>(longestMs));
    auto *find = DemoRig::find<QLineEdit>(rig.page, "findName");
    find->setText(QStringLiteral("name499"));
    QCOMPARE(rig.rows(), 11);
}

QTEST_MAIN(WatchlistsPageTest)
#include "WatchlistsPageTest.moc"
