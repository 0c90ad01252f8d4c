// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/ProfilesPage.h"

#include "core/settings/Settings.h"
#include "tests/support/ProfilePageParts.h"
#include "ui/charts/ChartWidget.h"
#include "ui/models/PostColumns.h"
#include "ui/tables/PostsTable.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/MetricPopover.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/StatePanel.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QTest>

using namespace Tidemark;

class ProfilesPageTest : public QObject
{
    Q_OBJECT

private slots:
    void comingHereAsksNothing();
    void aHeldCreatorOpensWithoutARequest();
    void refreshSaysItsPriceAndAsks();
    void aStrangerHasAPriceBeforeARequest();
    void theListFindsForNothingAndPricesStrangers();
    void somebodyUnknownIsSaidToBe();
    void anErrorLeavesWhatWasSeen();
    void aCancelledRefreshIsNoFailure();
    void postsThatFailLeaveTheProfile();
    void thePastSpendsNothing();
    void offlineSpendsNothing();
    void topAndOutlierPostsAreOneClickAway();
    void theRegionIsThatOfThePosts();
    void aCardExplainsItself();
    void anotherDefinitionChangesTheCard();
    void linksLeadToOtherViews();
    void everyControlHasANameForScreenReaders();
};

void ProfilesPageTest::comingHereAsksNothing()
{
    PageRig rig;
    rig.hold(rig.creator());
    ProfilesPage page(*rig.engine, rig.navigator);
    page.resize(1084, 704);
    page.show();
    for (int i = 0; i < 20; ++i) {
        page.visit({Place::Profiles, {}, {}});
        page.visit(linkTo(rig.creator()));
        page.visit(linkTo(QStringLiteral("a.stranger")));
        page.visit({Place::Profiles, {}, QStringLiteral("all")});
    }
    QTRY_VERIFY(rig.isAtRest(page));
    QCOMPARE(rig.sandbox->requests(), 0);
}

void ProfilesPageTest::aHeldCreatorOpensWithoutARequest()
{
    PageRig rig;
    rig.hold(rig.creator());
    ProfilesPage page(*rig.engine, rig.navigator);
    page.show();
    page.visit(linkTo(QLatin1Char('@') + rig.creator().toUpper()));
    QTRY_VERIFY(isKnown(shownFollowers(page)));
    QVERIFY(part<PlainLabel>(page, "handle")->fullText().contains(rig.creator()));
    QTRY_VERIFY(part<PostsTable>(page, "postsTable")->shownCount() > 5);
    QVERIFY(isKnown(part<KpiCard>(page, "engagementCard")->valueText()));
    QVERIFY(isKnown(part<KpiCard>(page, "viewsCard")->valueText()));
    QVERIFY(part<Chip>(page, "profileAge")->accessibleDescription().contains(QStringLiteral("userinfo-by-username")));
    QCOMPARE(rig.sandbox->requests(), 0);
}

void ProfilesPageTest::refreshSaysItsPriceAndAsks()
{
    PageRig rig;
    rig.hold(rig.creator());
    ProfilesPage page(*rig.engine, rig.navigator);
    page.show();
    page.visit(linkTo(rig.creator()));
    auto *refresh = part<PriceButton>(page, "refresh");
    QTRY_VERIFY(refresh->isEnabled());
    QCOMPARE(refresh->priceText(), QStringLiteral("2 credits"));
    QCOMPARE(page.refreshPrice(), std::optional(2));
    QTest::mouseClick(refresh, Qt::LeftButton);
    QVERIFY(!refresh->isEnabled());
    QTRY_COMPARE(rig.sandbox->requests(), 2);
    QTRY_VERIFY(refresh->isEnabled());
    QCOMPARE(rig.sandbox->requests(), 2);
}

void ProfilesPageTest::aStrangerHasAPriceBeforeARequest()
{
    PageRig rig;
    ProfilesPage page(*rig.engine, rig.navigator);
    page.show();
    page.visit(linkTo(rig.creator(1)));
    auto *panel = part<StatePanel>(page, "absent");
    QTRY_VERIFY(panel->isVisible());
    auto *action = part<PriceButton>(*panel, "action");
    QTRY_VERIFY(action->isEnabled());
    QCOMPARE(action->priceText(), QStringLiteral("2 credits"));
    QCOMPARE(rig.sandbox->requests(), 0);
    QTest::mouseClick(action, Qt::LeftButton);
    QTRY_VERIFY(isKnown(shownFollowers(page)));
    QCOMPARE(rig.sandbox->requests(), 2);
}

void ProfilesPageTest::theListFindsForNothingAndPricesStrangers()
{
    PageRig rig;
    rig.hold(rig.creator(0));
    rig.hold(rig.creator(1));
    ProfilesPage page(*rig.engine, rig.navigator);
    page.show();
    page.visit({Place::Profiles, {}, {}});
    auto *table = part<ResultsTable>(page, "creatorsTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    auto *field = part<QLineEdit>(page, "creatorField");
    auto *lookUp = part<PriceButton>(page, "lookUp");
    QTest::keyClicks(field, QLatin1Char('@') + rig.creator(1));
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(!lookUp->isVisible());
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(rig.navigator.last(), linkTo(rig.creator(1)));
    field->clear();
    QTest::keyClicks(field, QStringLiteral("https://www.tiktok.com/@%1").arg(rig.creator(2)));
    QTRY_VERIFY(lookUp->isVisible() && lookUp->isEnabled());
    QCOMPARE(lookUp->priceText(), QStringLiteral("2 credits"));
    QCOMPARE(rig.sandbox->requests(), 0);
    QTest::mouseClick(lookUp, Qt::LeftButton);
    QTRY_VERIFY(isKnown(shownFollowers(page)));
    QCOMPARE(rig.sandbox->requests(), 2);
}

void ProfilesPageTest::somebodyUnknownIsSaidToBe()
{
    PageRig rig;
    ProfilesPage page(*rig.engine, rig.navigator);
    page.show();
    page.visit({Place::Profiles, QStringLiteral("missing_person"), QStringLiteral("ask")});
    auto *panel = part<StatePanel>(page, "absent");
    QTRY_VERIFY(panel->isVisible());
    QCOMPARE(panel->kind(), PanelKind::Error);
    QVERIFY(panel->accessibleName().contains(QStringLiteral("@missing_person")));
    QVERIFY(panel->accessibleDescription().contains(QStringLiteral("1 credit")));
}

void ProfilesPageTest::anErrorLeavesWhatWasSeen()
{
    PageRig rig;
    rig.hold(rig.creator());
    ProfilesPage page(*rig.engine, rig.navigator);
    page.show();
    page.visit(linkTo(rig.creator()));
    QTRY_VERIFY(isKnown(shownFollowers(page)));
    QTRY_VERIFY(page.refreshPrice());
    const QString before = shownFollowers(page);
    rig.sandbox->setFault(QStringLiteral("*"), *faultNamed(QStringLiteral("html")));
    page.refresh();
    auto *problem = part<StatePanel>(page, "problem");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->accessibleDescription().contains(QStringLiteral("credit")));
    QCOMPARE(shownFollowers(page), before);
    rig.sandbox->clearFaults();
    QTest::mouseClick(part<PriceButton>(*problem, "action"), Qt::LeftButton);
    QTRY_VERIFY(!problem->isVisible());
    QTRY_VERIFY(part<PriceButton>(page, "refresh")->isEnabled());
}

void ProfilesPageTest::aCancelledRefreshIsNoFailure()
{
    PageRig rig;
    rig.hold(rig.creator());
    ProfilesPage page(*rig.engine, rig.navigator);
    page.show();
    page.visit(linkTo(rig.creator()));
    QTRY_VERIFY(isKnown(shownFollowers(page)));
    QTRY_VERIFY(page.refreshPrice());
    const QString before = shownFollowers(page);
    const auto *age = part<Chip>(page, "profileAge");
    const QString freshness = age->accessibleName();
    rig.sandbox->setLatencyMs(60'000);
    page.refresh();
    QTRY_COMPARE(rig.sandbox->requests(), 1);
    QVERIFY(age->accessibleName() != freshness);
    rig.engine->fetcher().cancel(rig.engine->fetcher().waiting().first().id);
    auto *problem = part<StatePanel>(page, "problem");
    QTRY_VERIFY(problem->isVisible());
    QCOMPARE(problem->kind(), PanelKind::Empty);
    QVERIFY(problem->accessibleDescription().contains(QStringLiteral("may have cost a credit")));
    QCOMPARE(shownFollowers(page), before);
    QCOMPARE(age->accessibleName(), freshness);
    QVERIFY(part<PriceButton>(page, "refresh")->isEnabled());
}

void ProfilesPageTest::postsThatFailLeaveTheProfile()
{
    PageRig rig;
    rig.sandbox->setFault(QStringLiteral("/user-posts/"), *faultNamed(QStringLiteral("html")));
    ProfilesPage page(*rig.engine, rig.navigator);
    page.show();
    page.visit(linkTo(rig.creator()));
    auto *panel = part<StatePanel>(page, "absent");
    QTRY_VERIFY(panel->isVisible());
    auto *action = part<PriceButton>(*panel, "action");
    QTRY_VERIFY(action->isEnabled());
    QTest::mouseClick(action, Qt::LeftButton);
    QTRY_VERIFY(isKnown(shownFollowers(page)));
    auto *problem = part<StatePanel>(page, "problem");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->accessibleName().contains(QStringLiteral("posts")));
    QVERIFY(problem->accessibleDescription().contains(QStringLiteral("2 credits")));
}

void ProfilesPageTest::thePastSpendsNothing()
{
    PageRig rig;
    rig.hold(rig.creator());
    ProfilesPage page(*rig.engine, rig.navigator);
    page.show();
    page.visit(linkTo(rig.creator()));
    QTRY_VERIFY(part<PriceButton>(page, "refresh")->isEnabled());
    page.setAsOf(rig.engine->clock().now() + 5);
    auto *refresh = part<PriceButton>(page, "refresh");
    QVERIFY(!refresh->isEnabled());
    QVERIFY(!refresh->toolTip().isEmpty());
    QVERIFY(!page.refreshPrice());
    page.refresh();
    page.setAsOf(1'000'000'000);
    QTRY_VERIFY(part<StatePanel>(page, "absent")->isVisible());
    page.setAsOf(std::nullopt);
    QTRY_VERIFY(refresh->isVisible() && refresh->isEnabled());
    QCOMPARE(rig.sandbox->requests(), 0);
}

void ProfilesPageTest::offlineSpendsNothing()
{
    PageRig rig;
    rig.hold(rig.creator());
    ProfilesPage page(*rig.engine, rig.navigator);
    page.show();
    page.visit(linkTo(rig.creator()));
    QTRY_VERIFY(part<PriceButton>(page, "refresh")->isEnabled());
    rig.engine->setOffline(true);
    QVERIFY(!part<PriceButton>(page, "refresh")->isEnabled());
    page.refresh();
    QTRY_VERIFY(isKnown(shownFollowers(page)));
    QCOMPARE(rig.sandbox->requests(), 0);
}

void ProfilesPageTest::topAndOutlierPostsAreOneClickAway()
{
    PageRig rig;
    rig.hold(rig.creator());
    ProfilesPage page(*rig.engine, rig.navigator);
    page.show();
    page.visit(linkTo(rig.creator()));
    auto *table = part<PostsTable>(page, "postsTable");
    QTRY_VERIFY(table->shownCount() > 5);
    auto *order = part<SegmentedControl>(page, "postsOrder");
    QCOMPARE(order->current(), QStringLiteral("newest"));
    const auto press = [order](const QString &words) {
        for (auto *segment : order->findChildren<QAbstractButton *>()) {
            if (segment->text() == words)
                segment->click();
        }
    };
    press(QStringLiteral("top"));
    const auto most = [table] {
        qint64 views = 0;
        for (const PostRow &row : table->shownPosts())
            views = std::max(views, row.post().views.value_or(0));
        return views;
    };
    QTRY_COMPARE((*table->shownPosts().begin()).post().views.value_or(0), most());
    press(QStringLiteral("outliers"));
    const auto outlierAt = [table](int row) {
        return table->model()->index(row, int(PostColumn::Outlier)).data(Qt::DisplayRole).toString();
    };
    QTRY_VERIFY(outlierAt(0).endsWith(QChar(0x00D7)) || outlierAt(0).contains(QLatin1Char('x')));
    table->sortByColumn(int(PostColumn::Likes), Qt::AscendingOrder); // by its title
    QTRY_COMPARE(order->current(), QString());
    QCOMPARE(rig.sandbox->requests(), 0);
}

void ProfilesPageTest::theRegionIsThatOfThePosts()
{
    PageRig rig;
    rig.hold(rig.creator());
    ProfilesPage page(*rig.engine, rig.navigator);
    page.show();
    page.visit(linkTo(rig.creator()));
    auto *region = part<Chip>(page, "region");
    QTRY_VERIFY(!region->isHidden());
    QVERIFY2(region->accessibleName().startsWith(QStringLiteral("posts from ")), qPrintable(region->accessibleName()));
    QVERIFY(region->toolTip().contains(QStringLiteral("the profile names none")));
}

void ProfilesPageTest::aCardExplainsItself()
{
    PageRig rig;
    rig.hold(rig.creator());
    ProfilesPage page(*rig.engine, rig.navigator);
    page.show();
    page.visit(linkTo(rig.creator()));
    QTRY_VERIFY(isKnown(shownFollowers(page)));
    for (const char *name : {"followersCard", "likesCard", "engagementCard", "viewsCard", "cadenceCard"}) {
        QTest::keyClick(part<KpiCard>(page, name), Qt::Key_Return);
        auto *popover = part<MetricPopover>(page, "metricPopover");
        QVERIFY(popover->isVisible());
        QVERIFY2(popover->asText().count(QLatin1Char('\n')) >= 3, name);
        popover->close();
    }
    QTest::keyClick(part<KpiCard>(page, "viewsCard"), Qt::Key_Space);
    QTest::mouseClick(part<PriceButton>(page, "rawRows"), Qt::LeftButton);
    QVERIFY(part<Chip>(page, "onlyPosts")->isVisible());
}

void ProfilesPageTest::anotherDefinitionChangesTheCard()
{
    PageRig rig;
    rig.hold(rig.creator());
    ProfilesPage page(*rig.engine, rig.navigator);
    page.show();
    page.visit(linkTo(rig.creator()));
    auto *card = part<KpiCard>(page, "engagementCard");
    QTRY_VERIFY(isKnown(card->valueText()));
    const QString byViews = card->valueText();
    QTest::keyClick(card, Qt::Key_Return);
    emit part<SegmentedControl>(page, "definitions")->chosen(QStringLiteral("er_follower_typical"));
    QVERIFY(card->valueText() != byViews);
    QCOMPARE(rig.engine->settings().text(Setting::InsightEngagement), QStringLiteral("er_follower_typical"));
}

void ProfilesPageTest::linksLeadToOtherViews()
{
    PageRig rig;
    rig.hold(rig.creator());
    ProfilesPage page(*rig.engine, rig.navigator);
    page.show();
    page.visit(linkTo(rig.creator()));
    auto *table = part<PostsTable>(page, "postsTable");
    QTRY_VERIFY(table->shownCount() > 0);
    const QString first = table->shownPosts().first().post().id.value;
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(rig.navigator.last(), (Link{Place::Posts, first, {}}));
    auto *tag = page.findChild<Chip *>(QStringLiteral("hashtagChip"));
    QVERIFY(tag);
    QTest::mouseClick(tag, Qt::LeftButton);
    QCOMPARE(rig.navigator.last().place, Place::Hashtags);
    QVERIFY(!rig.navigator.last().id.isEmpty());
    QTest::mouseClick(part<PriceButton>(page, "allCreators"), Qt::LeftButton);
    QCOMPARE(rig.navigator.last(), (Link{Place::Profiles, {}, QStringLiteral("all")}));
}

void ProfilesPageTest::everyControlHasANameForScreenReaders()
{
    PageRig rig;
    rig.hold(rig.creator());
    ProfilesPage page(*rig.engine, rig.navigator);
    page.show();
    page.visit(linkTo(rig.creator()));
    QTRY_VERIFY(part<PostsTable>(page, "postsTable")->shownCount() > 0);
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || qobject_cast<const QScrollArea *>(widget))
            continue;
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named, qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()), widget->objectName())));
    }
}

QTEST_MAIN(ProfilesPageTest)
#include "ProfilesPageTest.moc"
