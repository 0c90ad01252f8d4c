// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Router.h"

#include "tests/support/DemoRig.h"
#include "ui/widgets/Page.h"

#include <QStackedWidget>

using namespace Tidemark;

namespace {

// Keeps which links it was to show.
class RecordingPage : public Page
{
public:
    using Page::Page;
    [[nodiscard]] QString title() const override { return QStringLiteral("recording"); }
    void visit(const Link &link) override { links.append(link); }
    void setAsOf(std::optional<qint64>) override {}

    QList<Link> links;
};

} // namespace

class RouterTest : public QObject
{
    Q_OBJECT

private slots:
    void goingBackAcceptsNoPriceAgain();
    void theSamePlaceStandsOnceInTheTrail();
    void aViewIsMadeWhenItIsFirstOpened();
};

void RouterTest::goingBackAcceptsNoPriceAgain()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    QStackedWidget stack;
    Router router(&stack);
    auto *page = new RecordingPage(rig.engine(), router);
    router.add(Place::Hashtags, [page](QWidget *) { return page; });
    const Link accepted{Place::Hashtags, QStringLiteral("fyp"), QStringLiteral("ask")};
    router.open(accepted);
    QCOMPARE(page->links.last(), accepted);
    router.open({Place::Hashtags, QStringLiteral("other"), {}});
    router.back();
    QCOMPARE(page->links.last(), (Link{Place::Hashtags, QStringLiteral("fyp"), {}}));
    router.forward();
    QCOMPARE(page->links.last().id, QStringLiteral("other"));
    router.open(accepted); // asked for anew: accepted anew
    QCOMPARE(page->links.last(), accepted);
}

void RouterTest::theSamePlaceStandsOnceInTheTrail()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    QStackedWidget stack;
    Router router(&stack);
    router.add(Place::Hashtags, [&](QWidget *) { return new RecordingPage(rig.engine(), router); });
    router.open({Place::Hashtags, QStringLiteral("fyp"), {}});
    router.open({Place::Hashtags, QStringLiteral("fyp"), QStringLiteral("ask")});
    QVERIFY(!router.canGoBack());
}

void RouterTest::aViewIsMadeWhenItIsFirstOpened()
{
    DemoRig rig;
    QVERIFY(rig.isOpen());
    QStackedWidget stack;
    Router router(&stack);
    int made = 0;
    for (const Place place : {Place::Hashtags, Place::Sounds})
        router.add(place, [&](QWidget *) {
            ++made;
            return new RecordingPage(rig.engine(), router);
        });
    QVERIFY(router.has(Place::Sounds));
    QVERIFY(!router.has(Place::Posts));
    QCOMPARE(made, 0);
    router.open({Place::Hashtags, {}, {}});
    QCOMPARE(made, 1);
    Page *first = router.currentPage();
    router.open({Place::Sounds, {}, {}});
    router.open({Place::Posts, {}, {}}); // which this window does not have
    router.back();
    QCOMPARE(made, 2);
    QCOMPARE(router.currentPage(), first);
}

QTEST_MAIN(RouterTest)
#include "RouterTest.moc"
