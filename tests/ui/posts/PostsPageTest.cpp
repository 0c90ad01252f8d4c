// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posts/PostPage.h"
#include "ui/posts/PostsPage.h"

#include "tests/support/PageRig.h"
#include "ui/models/CommentsModel.h"
#include "ui/models/PostColumns.h"
#include "ui/tables/PostsTable.h"
#include "ui/tables/AskedList.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/KpiCard.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/ResultsTable.h"
#include "ui/widgets/StatePanel.h"

#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace Tidemark;

class PostsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void listsWhatIsHeldAndAsksNothing();
    void filtersInWords();
    void saysWhatIsWrongWithAWord();
    void aRefusedConditionIsLeftAsItIsTyped();
    void anAgeGoesOn();
    void chipsGoWithTheirCross();
    void manyChipsLeaveRoomToType();
    void saysThatNothingFits();
    void teachesWhereThereIsNothing();
    void columnsAndFilterComeBack();
    void aPostOpensWithoutARequest();
    void commentsHaveTheirPrice();
    void aCommentHasItsReplies();
    void refreshingAPostAsksOnce();
    void aFailedRefreshIsSaid();
    void anUnseenPostIsLookedUpForItsPrice();
};

namespace {

const Link kList{Place::Posts, {}, {}};

void show(PostsPage &page)
{
    page.resize(1084, 704);
    page.show();
    page.visit(kList);
}

int shown(const PostsPage &page)
{
    return part<PostsTable>(page, "postsTable")->shownCount();
}

QString firstPost(const PostsPage &page)
{
    return part<PostsTable>(page, "postsTable")->shownPosts().first().post().id.value;
}

} // namespace

void PostsPageTest::listsWhatIsHeldAndAsksNothing()
{
    PageRig rig;
    rig.hold(rig.creator(0));
    rig.hold(rig.creator(1));
    PostsPage page(*rig.engine, rig.navigator);
    show(page);
    QTRY_VERIFY(shown(page) > 20);
    QTRY_COMPARE(part<PlainLabel>(page, "shownCount")->fullText(), QString::number(shown(page)));
    QVERIFY(part<PlainLabel>(page, "allCount")->fullText().contains(QStringLiteral("2 creators")));
    QVERIFY(part<Chip>(page, "oldestFigure")->isVisible());
    QTRY_VERIFY(rig.isAtRest(page)); // the plan of a refresh is priced
    QCOMPARE(rig.sandbox->requests(), 0);
}

void PostsPageTest::filtersInWords()
{
    PageRig rig;
    rig.hold(rig.creator(0));
    rig.hold(rig.creator(1));
    PostsPage page(*rig.engine, rig.navigator);
    show(page);
    QTRY_VERIFY(shown(page) > 20);
    const int all = shown(page);
    auto *field = part<QLineEdit>(page, "filterField");
    QTest::keyClicks(field, QLatin1Char('@') + rig.creator(0));
    const int ofOne = shown(page);
    QVERIFY(ofOne > 0 && ofOne < all);
    QTest::keyClicks(field, QStringLiteral(" and "));
    QVERIFY(field->text().isEmpty());
    QTest::keyClicks(field, QStringLiteral("views > 1"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(part<FilterBar>(page, "postsFilter")->chips(), (QStringList{QLatin1Char('@') + rig.creator(0), QStringLiteral("views > 1")}));
    QCOMPARE(shown(page), ofOne);
    for (const PostRow &row : part<PostsTable>(page, "postsTable")->shownPosts())
        QCOMPARE(row.post().authorHandle, rig.creator(0));
}

void PostsPageTest::saysWhatIsWrongWithAWord()
{
    PageRig rig;
    rig.hold(rig.creator(0));
    PostsPage page(*rig.engine, rig.navigator);
    show(page);
    QTRY_VERIFY(shown(page) > 5);
    const int all = shown(page);
    auto *field = part<QLineEdit>(page, "filterField");
    QTest::keyClicks(field, QStringLiteral("views > many"));
    QTest::keyClick(field, Qt::Key_Return);
    auto *problem = part<PlainLabel>(page, "filterProblem");
    QVERIFY(problem->isVisible());
    QVERIFY(problem->fullText().contains(QStringLiteral("5M")));
    QCOMPARE(field->text(), QStringLiteral("views > many"));
    QCOMPARE(shown(page), all);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!problem->isVisible());
}

// And no number is so large that it switches the others off.
void PostsPageTest::aRefusedConditionIsLeftAsItIsTyped()
{
    PageRig rig;
    rig.hold(rig.creator(0));
    PostsPage page(*rig.engine, rig.navigator);
    show(page);
    QTRY_VERIFY(shown(page) > 5);
    auto *field = part<QLineEdit>(page, "filterField");
    QTest::keyClicks(field, QStringLiteral("followers > many and views > 1M"));
    QCOMPARE(field->text(), QStringLiteral("followers > many and views > 1M"));
    field->setText(QStringLiteral("views > ") + QString(310, QLatin1Char('9')));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(part<PlainLabel>(page, "filterProblem")->isVisible());
    QVERIFY(part<FilterBar>(page, "postsFilter")->chips().isEmpty());
}

// Also where nobody does anything with the page.
void PostsPageTest::anAgeGoesOn()
{
    PageRig rig;
    rig.hold(rig.creator(0));
    PostsPage page(*rig.engine, rig.navigator);
    show(page);
    QTRY_VERIFY(shown(page) > 5);
    page.visit({Place::Posts, part<PostsTable>(page, "postsTable")->shownPosts().first().post().id.value, {}});
    const auto age = [&page] {
        const auto chips = page.findChildren<Chip *>(QStringLiteral("postAge"));
        return chips.isEmpty() ? QString() : chips.last()->accessibleName(); // those of before go later
    };
    QTRY_VERIFY2(age().contains(QStringLiteral("just now")), qPrintable(age()));
    part<PostPage>(page, "postPage")->setNow(rig.engine->clock().now() + 3'600);
    QVERIFY2(age().contains(QStringLiteral("1 h")), qPrintable(age()));
}

void PostsPageTest::chipsGoWithTheirCross()
{
    PageRig rig;
    rig.hold(rig.creator(0));
    rig.hold(rig.creator(1));
    PostsPage page(*rig.engine, rig.navigator);
    show(page);
    QTRY_VERIFY(shown(page) > 20);
    const int all = shown(page);
    page.visit({Place::Posts, {}, QLatin1Char('@') + rig.creator(1)});
    QTRY_VERIFY(shown(page) < all);
    emit part<Chip>(page, "filterChip")->removeRequested();
    QTRY_COMPARE(shown(page), all);
    page.visit({Place::Posts, {}, QLatin1Char('@') + rig.creator(1)});
    QTRY_VERIFY(shown(page) < all);
    QTest::keyClick(part<QLineEdit>(page, "filterField"), Qt::Key_Backspace);
    QTRY_COMPARE(shown(page), all);
}

void PostsPageTest::manyChipsLeaveRoomToType()
{
    PageRig rig;
    PostsPage page(*rig.engine, rig.navigator);
    show(page);
    auto *bar = part<FilterBar>(page, "postsFilter");
    const int least = page.minimumSizeHint().width();
    for (int i = 1; i <= 30; ++i)
        bar->addTerm(QStringLiteral("views > %1").arg(i));
    QCOMPARE(page.minimumSizeHint().width(), least); // a filter does not push the window open
    QTRY_VERIFY(part<QLineEdit>(*bar, "filterField")->width() >= 100);
    auto *others = part<Chip>(*bar, "otherFilters");
    QVERIFY(others->isVisible());
    others->click();
    auto *menu = part<QMenu>(*bar, "otherFiltersMenu");
    const auto actions = menu->actions();
    QVERIFY(actions.size() > 10 && actions.size() < 30);
    actions.last()->trigger();
    QCOMPARE(bar->chips().size(), 29);
    QVERIFY(!bar->chips().contains(QStringLiteral("views > 30")));
}

void PostsPageTest::saysThatNothingFits()
{
    PageRig rig;
    rig.hold(rig.creator(0));
    PostsPage page(*rig.engine, rig.navigator);
    show(page);
    QTRY_VERIFY(shown(page) > 5);
    page.visit({Place::Posts, {}, QStringLiteral("views > 900B")});
    auto *state = part<StatePanel>(page, "postsState");
    QTRY_VERIFY(state->isVisible());
    QTest::mouseClick(part<PriceButton>(*state, "action"), Qt::LeftButton);
    QVERIFY(shown(page) > 5);
    QVERIFY(!state->isVisible());
}

void PostsPageTest::teachesWhereThereIsNothing()
{
    PageRig rig;
    PostsPage page(*rig.engine, rig.navigator);
    show(page);
    auto *state = part<StatePanel>(page, "postsState");
    QTRY_VERIFY(state->isVisible());
    QTest::mouseClick(part<PriceButton>(*state, "action"), Qt::LeftButton);
    QCOMPARE(rig.navigator.last().place, Place::Profiles);
    QCOMPARE(rig.sandbox->requests(), 0);
}

void PostsPageTest::columnsAndFilterComeBack()
{
    PageRig rig;
    rig.hold(rig.creator(0));
    {
        PostsPage page(*rig.engine, rig.navigator);
        show(page);
        QTRY_VERIFY(shown(page) > 5);
        auto *menu = part<QMenu>(page, "columnsMenu");
        emit menu->aboutToShow();
        menu->actions().at(int(PostColumn::Creator))->trigger();
        page.visit({Place::Posts, {}, QStringLiteral("views > 10")});
        QVERIFY(!part<PostsTable>(page, "postsTable")->isColumnHidden(int(PostColumn::Creator)));
    }
    PostsPage page(*rig.engine, rig.navigator);
    show(page);
    QVERIFY(!part<PostsTable>(page, "postsTable")->isColumnHidden(int(PostColumn::Creator)));
    QVERIFY(part<PostsTable>(page, "postsTable")->isColumnHidden(int(PostColumn::Saves)));
    QCOMPARE(part<FilterBar>(page, "postsFilter")->chips(), QStringList{QStringLiteral("views > 10")});
}

void PostsPageTest::aPostOpensWithoutARequest()
{
    PageRig rig;
    rig.hold(rig.creator(0));
    PostsPage page(*rig.engine, rig.navigator);
    show(page);
    QTRY_VERIFY(shown(page) > 5);
    auto *table = part<PostsTable>(page, "postsTable");
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(rig.navigator.last(), (Link{Place::Posts, firstPost(page), {}}));
    page.visit(rig.navigator.last());
    auto *views = part<KpiCard>(page, "viewsCard");
    QTRY_VERIFY(views->isVisible() && views->valueText() != QString(QChar(0x2013)));
    QTRY_COMPARE(page.refreshPrice(), std::optional(1));
    QVERIFY(part<Chip>(page, "postCreator")->accessibleName().contains(QLatin1Char('@') + rig.creator(0)));
    QCOMPARE(rig.sandbox->requests(), 0);
    auto *sound = part<Chip>(page, "soundChip");
    QVERIFY(sound->accessibleName().startsWith(QStringLiteral("sound ")));
    QTest::keyClick(sound, Qt::Key_Space);
    QCOMPARE(rig.navigator.last().place, Place::Sounds);
    QVERIFY(!rig.navigator.last().id.isEmpty());
    QTest::mouseClick(part<QAbstractButton>(page, "allPosts"), Qt::LeftButton);
    page.visit(rig.navigator.last());
    QVERIFY(table->isVisible());
}

void PostsPageTest::commentsHaveTheirPrice()
{
    PageRig rig;
    rig.hold(rig.creator(0));
    PostsPage page(*rig.engine, rig.navigator);
    show(page);
    QTRY_VERIFY(shown(page) > 5);
    page.visit({Place::Posts, firstPost(page), {}});
    auto *load = part<PriceButton>(page, "loadComments");
    QTRY_VERIFY(load->isEnabled());
    QCOMPARE(load->priceText(), QStringLiteral("1 credit"));
    QCOMPARE(rig.sandbox->requests(), 0);
    QTest::mouseClick(load, Qt::LeftButton);
    auto *table = part<ResultsTable>(page, "commentsTable");
    QTRY_VERIFY(table->model()->rowCount() > 0);
    QCOMPARE(rig.sandbox->requests(), 1);
    part<AskedList>(page, "commentsCard")->setNow(rig.engine->clock().now() + 2 * 3'600);
    QVERIFY(part<Chip>(page, "commentsAge")->accessibleName().contains(QStringLiteral("2 h")));
}

void PostsPageTest::aCommentHasItsReplies()
{
    PageRig rig;
    rig.hold(rig.creator(0));
    PostsPage page(*rig.engine, rig.navigator);
    show(page);
    QTRY_VERIFY(shown(page) > 5);
    page.visit({Place::Posts, firstPost(page), {}});
    auto *load = part<PriceButton>(page, "loadComments");
    QTRY_VERIFY(load->isEnabled());
    QTest::mouseClick(load, Qt::LeftButton);
    auto *comments = part<ResultsTable>(page, "commentsTable");
    QTRY_VERIFY(comments->model()->rowCount() > 0);
    const auto *pace = part<Chip>(page, "commentsPace");
    QTRY_VERIFY(pace->isVisible());
    const QString words = pace->accessibleName();
    QVERIFY2(words.startsWith(QStringLiteral("hot")) || words.startsWith(QStringLiteral("cold")), qPrintable(words));
    auto *card = part<QWidget>(page, "repliesCard");
    QVERIFY(!card->isVisible()); // no comment is chosen
    comments->setSortKeys({{int(CommentColumn::Replies), Qt::DescendingOrder}});
    comments->setCurrentIndex(comments->model()->index(0, 0));
    QTRY_VERIFY(card->isVisible());
    auto *replies = part<PriceButton>(page, "loadReplies");
    QTRY_VERIFY(replies->isEnabled());
    QCOMPARE(replies->priceText(), QStringLiteral("1 credit"));
    QCOMPARE(rig.sandbox->requests(), 1);
    QTest::mouseClick(replies, Qt::LeftButton);
    QTRY_VERIFY(part<ResultsTable>(page, "repliesTable")->model()->rowCount() > 0);
    QCOMPARE(rig.sandbox->requests(), 2);
}

void PostsPageTest::refreshingAPostAsksOnce()
{
    PageRig rig;
    rig.hold(rig.creator(0));
    PostsPage page(*rig.engine, rig.navigator);
    show(page);
    QTRY_VERIFY(shown(page) > 5);
    page.visit({Place::Posts, firstPost(page), {}});
    QTRY_VERIFY(page.refreshPrice());
    page.refresh();
    page.refresh();
    QTRY_COMPARE(rig.sandbox->requests(), 1);
    QTRY_VERIFY(rig.isAtRest(page));
    QCOMPARE(rig.sandbox->requests(), 1);
}

void PostsPageTest::aFailedRefreshIsSaid()
{
    PageRig rig;
    rig.hold(rig.creator(0));
    PostsPage page(*rig.engine, rig.navigator);
    show(page);
    QTRY_VERIFY(shown(page) > 5);
    page.visit({Place::Posts, firstPost(page), {}});
    QTRY_VERIFY(page.refreshPrice());
    page.refresh();
    QTRY_COMPARE(rig.sandbox->requests(), 1); // from here on something is held
    auto *refresh = part<PriceButton>(page, "refresh");
    QTRY_VERIFY(refresh->isEnabled());
    rig.sandbox->setFault(QStringLiteral("*"), *faultNamed(QStringLiteral("html")));
    page.refresh();
    auto *problem = part<StatePanel>(page, "problem");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->accessibleDescription().contains(QStringLiteral("1 credit")));
    QVERIFY(part<KpiCard>(page, "viewsCard")->isVisible());
}

void PostsPageTest::anUnseenPostIsLookedUpForItsPrice()
{
    PageRig rig;
    PostsPage page(*rig.engine, rig.navigator);
    page.show();
    page.visit({Place::Posts, QStringLiteral("7000000000000000001"), {}});
    auto *problem = part<StatePanel>(page, "problem");
    QTRY_VERIFY(problem->isVisible());
    QTRY_COMPARE(page.refreshPrice(), std::optional(1));
    QCOMPARE(rig.sandbox->requests(), 0);
    auto *lookUp = problem->findChild<PriceButton *>();
    QVERIFY(lookUp->isEnabled());
    lookUp->click();
    QTRY_VERIFY(part<KpiCard>(page, "viewsCard")->isVisible());
    QVERIFY(!problem->isVisible());
    QCOMPARE(rig.sandbox->requests(), 1);
}

QTEST_MAIN(PostsPageTest)
#include "PostsPageTest.moc"
