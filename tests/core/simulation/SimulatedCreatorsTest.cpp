// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/Contract.h"
#include "core/parse/Parsers.h"
#include "core/simulation/SimulatedCreators.h"

#include "core/catalogue/Catalogue.h"

#include <QTest>

using namespace Tidemark;

namespace {
constexpr qint64 kMidnight = 20'718LL * 86'400;
constexpr qint64 kHourMs = 3'600'000;
} // namespace

class SimulatedCreatorsTest : public QObject
{
    Q_OBJECT

private slots:
    void bodiesKeepTheirContracts();
    void followersGrowAndAreShownRounded();
    void pagesAreTheNewestPosts();
    void viewsNeverFall();
};

void SimulatedCreatorsTest::bodiesKeepTheirContracts()
{
    const SimulatedCreators creators(20, 1, kMidnight);
    const auto catalogue = Catalogue::load();
    QVERIFY(catalogue);
    for (int i = 0; i < creators.count(); ++i) {
        QVERIFY(checkContract(*catalogue->find(QStringLiteral("userinfo-by-username")), creators.profileBody(i, kMidnight * 1000)));
        QVERIFY(checkContract(*catalogue->find(QStringLiteral("user-posts")), creators.postsBody(i, 1, kMidnight * 1000)));
        QCOMPARE(SimulatedCreators::creatorOf(SimulatedCreators::handle(i)), i);
        QCOMPARE(SimulatedCreators::creatorOf(SimulatedCreators::userId(i)), i);
    }
}

void SimulatedCreatorsTest::followersGrowAndAreShownRounded()
{
    const SimulatedCreators creators(40, 1, kMidnight);
    for (int i = 0; i < creators.count(); ++i) {
        const double morning = creators.followers(i, kMidnight * 1000);
        QVERIFY(creators.followers(i, kMidnight * 1000 + 24 * kHourMs) > morning);
        const auto profile = parseProfile(creators.profileBody(i, kMidnight * 1000));
        QVERIFY(profile && profile->followers);
        QVERIFY(double(*profile->followers) <= morning);
        QVERIFY(double(*profile->followers) > 0.989 * morning);
        QVERIFY(*profile->followers < 10'000 || *profile->followers % 100 == 0);
    }
}

void SimulatedCreatorsTest::pagesAreTheNewestPosts()
{
    const SimulatedCreators creators(5, 3, kMidnight);
    const qint64 now = kMidnight + 12 * 3'600;
    const auto first = parsePosts(creators.postsBody(0, 0, now * 1000));
    const auto second = parsePosts(creators.postsBody(0, 1, now * 1000));
    QVERIFY(first && second);
    QCOMPARE(first->items.size(), SimulatedCreators::kPostsOnPage);
    QList<Post> all = first->items + second->items;
    for (qsizetype i = 0; i < all.size(); ++i) {
        QVERIFY(all.at(i).createdAt <= now);
        QVERIFY(i == 0 || all.at(i).createdAt <= all.at(i - 1).createdAt);
        QCOMPARE(double(*all.at(i).views), creators.views(all.at(i).id.value, now * 1000));
    }
}

void SimulatedCreatorsTest::viewsNeverFall()
{
    const SimulatedCreators creators(3, 9, kMidnight);
    const auto page = parsePosts(creators.postsBody(1, 0, kMidnight * 1000));
    QVERIFY(page);
    for (const Post &post : page->items) {
        double before = 0;
        for (int hour = 0; hour < 24; ++hour) {
            const double now = creators.views(post.id.value, kMidnight * 1000 + hour * kHourMs);
            QVERIFY(now >= before);
            before = now;
        }
    }
}

QTEST_GUILESS_MAIN(SimulatedCreatorsTest)
#include "SimulatedCreatorsTest.moc"
