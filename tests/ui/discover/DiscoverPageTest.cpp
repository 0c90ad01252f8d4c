// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discover/DiscoverPage.h"

#include "core/engine/Questions.h"
#include "core/watch/Radar.h"
#include "tests/support/DemoRig.h"
#include "ui/widgets/AgeChip.h"
#include "ui/widgets/BarList.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/SegmentedControl.h"

#include <QLineEdit>
#include <QTableView>

using namespace Tidemark;

class DiscoverPageTest : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyFieldTeaches();
    void typingAsksNothing();
    void enterOpensWhatIsMeant();
    void aSearchIsPaidOnceAndHeld_data();
    void aSearchIsPaidOnceAndHeld();
    void anAcceptedLinkIsAsked();
    void moreCostsOnePage();
    void offlineSaysWhyAndShowsWhatIsHeld();
    void anErrorStandsWithWhatIsHeld();
    void aPastTimeAsksNothing();
    void aWordCanBeWatched();
};

namespace {

const QString kWord = QStringLiteral("tidepool");

QAbstractItemModel *rowsOf(const QWidget &page, const char *table)
{
    return DemoRig::find<QTableView>(page, table)->model();
}

void type(const QWidget &page, const QString &text)
{
    DemoRig::find<QLineEdit>(page, "discoverField")->setText(text);
}

void chooseKind(const QWidget &page, const QString &kind)
{
    auto *kinds = DemoRig::find<SegmentedControl>(page, "searchKinds");
    kinds->setCurrent(kind);
    emit kinds->chosen(kind);
}

PriceButton *searchButton(const QWidget &page)
{
    return DemoRig::find<PriceButton>(page, "searchTikTok");
}

} // namespace

void DiscoverPageTest::anEmptyFieldTeaches()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    DiscoverPage page(rig.engine(), rig.navigator());
    page.visit({Place::Discover, {}, {}});
    QVERIFY(DemoRig::isShown(page, "discoverHint"));
    QVERIFY(!DemoRig::isShown(page, "searchCard"));
    QVERIFY(!page.refreshPrice());
}

void DiscoverPageTest::typingAsksNothing()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    QVERIFY(QCoro::waitFor(rig.engine().questions().hashtag(rig.tag(), {})));
    DiscoverPage page(rig.engine(), rig.navigator());
    page.visit({Place::Discover, {}, {}});
    QTest::keyClicks(DemoRig::find<QLineEdit>(page, "discoverField"), rig.tag().left(6));
    QTRY_COMPARE(rowsOf(page, "localTable")->rowCount(), 1);
    QCOMPARE(rowsOf(page, "localTable")->index(0, 0).data().toString(), QLatin1Char('#') + rig.tag());
    QTRY_VERIFY(searchButton(page)->isEnabled());
    QCOMPARE(searchButton(page)->priceText(), QStringLiteral("1 credit"));
    QCOMPARE(rig.ledgerRows().size(), 1); // that of the hashtag
    // Words that nothing matches say so.
    type(page, QStringLiteral("zzzzqqqq"));
    QTRY_VERIFY(DemoRig::words(page, "localWords").contains(QLatin1String("zzzzqqqq")));
    QVERIFY(!DemoRig::isShown(page, "localTable"));
}

void DiscoverPageTest::enterOpensWhatIsMeant()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    QVERIFY(QCoro::waitFor(rig.engine().questions().hashtag(rig.tag(), {})));
    DiscoverPage page(rig.engine(), rig.navigator());
    page.visit({Place::Discover, {}, {}});
    auto *field = DemoRig::find<QLineEdit>(page, "discoverField");
    QTest::keyClicks(field, rig.tag());
    QTest::keyClick(field, Qt::Key_Return); // before anything was found
    QTRY_COMPARE(rig.navigator().last(), (Link{Place::Hashtags, rig.tag(), {}}));
    QCOMPARE(rig.ledgerRows().size(), 1);
}

void DiscoverPageTest::aSearchIsPaidOnceAndHeld_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<Place>("place");
    QTest::newRow("creators") << "users" << QByteArray("foundCreators") << Place::Profiles;
    QTest::newRow("videos") << "videos" << QByteArray("foundPosts") << Place::Posts;
    QTest::newRow("hashtags") << "hashtags" << QByteArray("foundHashtags") << Place::Hashtags;
}

void DiscoverPageTest::aSearchIsPaidOnceAndHeld()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, table);
    QFETCH(Place, place);
    DemoRig rig;
    QVERIFY(rig.isOpen());
    {
        DiscoverPage page(rig.engine(), rig.navigator());
        page.visit({Place::Discover, {}, {}});
        chooseKind(page, kind);
        type(page, kWord);
        QTRY_VERIFY(searchButton(page)->isEnabled());
        searchButton(page)->click();
        QTRY_VERIFY(rowsOf(page, table.constData())->rowCount() > 0);
        QCOMPARE(rig.ledgerRows().size(), 1);
        QCOMPARE(rig.ledgerRows().first().askedBy, QStringLiteral("You · Discover"));
        QVERIFY(DemoRig::isShown(page, "searchAge"));
        auto *found = DemoRig::find<QTableView>(page, table.constData());
        found->setCurrentIndex(found->model()->index(0, 0));
        QTest::keyClick(found, Qt::Key_Return);
        QCOMPARE(rig.navigator().last().place, place);
        QVERIFY(!rig.navigator().last().id.isEmpty());
    }
    DiscoverPage again(rig.engine(), rig.navigator());
    again.visit({Place::Discover, {}, {}});
    QVERIFY(DemoRig::isShown(again, "recentCard"));
    auto *recent = DemoRig::find<BarList>(again, "recentSearches");
    QCOMPARE(recent->rows().size(), 1);
    QCOMPARE(recent->rows().first().label, kWord);
    emit recent->activated(recent->rows().first().id);
    QTRY_VERIFY(rowsOf(again, table.constData())->rowCount() > 0);
    QCOMPARE(DemoRig::find<QLineEdit>(again, "discoverField")->text(), kWord);
    QCOMPARE(rig.ledgerRows().size(), 1); // what is held opens for nothing
}

void DiscoverPageTest::anAcceptedLinkIsAsked()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    DiscoverPage page(rig.engine(), rig.navigator());
    page.visit({Place::Discover, kWord, QStringLiteral("hashtags")});
    QTRY_VERIFY(searchButton(page)->isEnabled());
    QVERIFY(rig.ledgerRows().isEmpty()); // a link alone asks nothing
    page.visit({Place::Discover, kWord, QStringLiteral("ask-hashtags")});
    QTRY_VERIFY(rowsOf(page, "foundHashtags")->rowCount() > 0);
    QCOMPARE(rig.ledgerRows().size(), 1);
    QTRY_COMPARE(page.refreshPrice(), std::optional(1));
}

void DiscoverPageTest::moreCostsOnePage()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    DiscoverPage page(rig.engine(), rig.navigator());
    page.visit({Place::Discover, kWord, QStringLiteral("ask-videos")});
    QTRY_VERIFY(rowsOf(page, "foundPosts")->rowCount() > 0);
    const int first = rowsOf(page, "foundPosts")->rowCount();
    auto *more = DemoRig::find<PriceButton>(page, "searchMore");
    QTRY_VERIFY(more->isVisibleTo(&page) && more->isEnabled());
    QCOMPARE(more->priceText(), QStringLiteral("1 credit"));
    more->click();
    QTRY_VERIFY(rowsOf(page, "foundPosts")->rowCount() > first);
    QCOMPARE(rig.ledgerRows().size(), 2);
}

void DiscoverPageTest::offlineSaysWhyAndShowsWhatIsHeld()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    DiscoverPage page(rig.engine(), rig.navigator());
    page.visit({Place::Discover, kWord, QStringLiteral("ask-hashtags")});
    QTRY_VERIFY(rowsOf(page, "foundHashtags")->rowCount() > 0);
    rig.engine().setOffline(true);
    QVERIFY(!page.refreshPrice());
    QCOMPARE(DemoRig::find<AgeChip>(page, "searchAge")->state(), AgeState::Offline);
    type(page, QStringLiteral("something else"));
    QTRY_VERIFY(DemoRig::words(page, "searchWords").contains(QLatin1String("offline")));
    QVERIFY(!searchButton(page)->isEnabled());
    type(page, kWord);
    QTRY_VERIFY(DemoRig::isShown(page, "foundHashtags"));
    QTRY_VERIFY(DemoRig::isShown(page, "localTable")); // the local part works
    QCOMPARE(rig.ledgerRows().size(), 1);
}

void DiscoverPageTest::anErrorStandsWithWhatIsHeld()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    QVERIFY(wait(rig.engine().ledger().setSpendingStopped(true)));
    DiscoverPage page(rig.engine(), rig.navigator());
    page.visit({Place::Discover, kWord, QStringLiteral("ask-users")});
    QTRY_VERIFY(DemoRig::isShown(page, "searchProblem"));
    QVERIFY(DemoRig::words(page, "searchProblem").startsWith(QLatin1String("Not asked")));
    QVERIFY(DemoRig::isShown(page, "localCard"));
    QTRY_VERIFY(searchButton(page)->isEnabled()); // the way out, with its price
    QVERIFY(rig.ledgerRows().isEmpty());
}

void DiscoverPageTest::aPastTimeAsksNothing()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    DiscoverPage page(rig.engine(), rig.navigator());
    page.visit({Place::Discover, kWord, QStringLiteral("ask-hashtags")});
    QTRY_VERIFY(rowsOf(page, "foundHashtags")->rowCount() > 0);
    page.setAsOf(1'000);
    QTRY_VERIFY(!DemoRig::isShown(page, "foundHashtags"));
    QVERIFY(!searchButton(page)->isEnabled());
    QVERIFY(!page.refreshPrice());
    page.setAsOf(std::nullopt);
    QTRY_VERIFY(DemoRig::isShown(page, "foundHashtags"));
    QCOMPARE(rig.ledgerRows().size(), 1);
}

void DiscoverPageTest::aWordCanBeWatched()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    DiscoverPage page(rig.engine(), rig.navigator());
    page.visit({Place::Discover, QStringLiteral("Tidepool"), {}});
    auto *watch = DemoRig::find<PriceButton>(page, "watchWord");
    QTRY_VERIFY(watch->isEnabled());
    watch->click();
    QTRY_COMPARE(watch->label(), QStringLiteral("Watched"));
    QVERIFY(!watch->isEnabled());
    QCOMPARE(QCoro::waitFor(rig.engine().radar().words()).value(), QStringList{kWord});
    QVERIFY(rig.ledgerRows().isEmpty());
}

QTEST_MAIN(DiscoverPageTest)
#include "DiscoverPageTest.moc"
