// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/ProfileLists.h"

#include "core/base/Clock.h"
#include "tests/support/ProfilePageParts.h"
#include "ui/tables/PostsTable.h"
#include "ui/widgets/PriceButton.h"
#include "ui/widgets/ResultsTable.h"
#include "ui/widgets/SegmentedControl.h"

#include <QTest>

using namespace Tidemark;

// What stands below a creator's figures beside the posts.
class ProfileListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCounterHasItsChanges();
    void followersHaveTheirPrice_data();
    void followersHaveTheirPrice();
    void followersOfThePastAreNotAsked();
};

namespace {

void choose(const ProfilesPage &page, const char *list)
{
    part<QAbstractButton>(*part<SegmentedControl>(page, "profileListChoice"), qPrintable(QStringLiteral("segment-") + QLatin1String(list)))
        ->click();
}

} // namespace

void ProfileListsTest::everyCounterHasItsChanges()
{
    PageRig rig;
    rig.hold(rig.creator());
    ProfilesPage page(*rig.engine, rig.navigator);
    page.show();
    page.visit(linkTo(rig.creator()));
    QTRY_VERIFY(isKnown(shownFollowers(page)));
    choose(page, "changes");
    const auto *model = part<ResultsTable>(page, "changesTable")->model();
    QTRY_COMPARE(model->rowCount(), 4);
    QCOMPARE(model->columnCount(), 6); // what, now, and in 1, 7, 30 and 90 days
    for (int row = 0; row < 4; ++row)
        QVERIFY(isKnown(model->index(row, 1).data().toString()));
    QVERIFY(part<QWidget>(page, "changesCard")->isVisible());
    QVERIFY(!part<PostsTable>(page, "postsTable")->isVisible());
    QCOMPARE(rig.sandbox->requests(), 0);
}

void ProfileListsTest::followersHaveTheirPrice_data()
{
    QTest::addColumn<QString>("list");
    QTest::newRow("followers") << QStringLiteral("follower");
    QTest::newRow("following") << QStringLiteral("following");
}

void ProfileListsTest::followersHaveTheirPrice()
{
    QFETCH(QString, list);
    PageRig rig;
    rig.hold(rig.creator());
    ProfilesPage page(*rig.engine, rig.navigator);
    page.show();
    page.visit(linkTo(rig.creator()));
    QTRY_VERIFY(isKnown(shownFollowers(page)));
    choose(page, list == QLatin1String("follower") ? "followers" : "following");
    const QString pages = list + QStringLiteral("Pages");
    auto *load = part<PriceButton>(page, qPrintable(QStringLiteral("load") + pages.left(1).toUpper() + pages.mid(1)));
    QTRY_VERIFY(load->isEnabled());
    QCOMPARE(load->priceText(), QStringLiteral("1 credit"));
    QCOMPARE(rig.sandbox->requests(), 0);
    QTest::mouseClick(load, Qt::LeftButton);
    auto *table = part<ResultsTable>(page, qPrintable(pages + QStringLiteral("Table")));
    QTRY_VERIFY(table->model()->rowCount() > 0);
    QCOMPARE(rig.sandbox->requests(), 1);
    emit table->rowOpened(table->model()->index(0, 0));
    QCOMPARE(rig.navigator.last().place, Place::Profiles);
    QVERIFY(!rig.navigator.last().id.isEmpty());
    ProfilesPage again(*rig.engine, rig.navigator); // what was paid for shows for nothing
    again.show();
    again.visit(linkTo(rig.creator()));
    QTRY_VERIFY(isKnown(shownFollowers(again)));
    choose(again, list == QLatin1String("follower") ? "followers" : "following");
    QTRY_COMPARE(part<ResultsTable>(again, qPrintable(pages + QStringLiteral("Table")))->model()->rowCount(),
                 table->model()->rowCount());
    QCOMPARE(rig.sandbox->requests(), 1);
}

void ProfileListsTest::followersOfThePastAreNotAsked()
{
    PageRig rig;
    rig.hold(rig.creator());
    ProfilesPage page(*rig.engine, rig.navigator);
    page.show();
    page.visit(linkTo(rig.creator()));
    QTRY_VERIFY(isKnown(shownFollowers(page)));
    choose(page, "followers");
    auto *load = part<PriceButton>(page, "loadFollowerPages");
    QTRY_VERIFY(load->isEnabled());
    page.setAsOf(rig.engine->clock().now() - 1);
    QVERIFY(!load->isEnabled());
    page.setAsOf({});
    QTRY_VERIFY(load->isEnabled());
    rig.engine->setOffline(true);
    QVERIFY(!load->isEnabled());
    QCOMPARE(rig.sandbox->requests(), 0);
}

QTEST_MAIN(ProfileListsTest)
#include "ProfileListsTest.moc"
