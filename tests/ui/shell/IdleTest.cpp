// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/DiskCache.h"
#include "core/cache/PictureStore.h"
#include "core/credits/Ledger.h"
#include "core/settings/Settings.h"
#include "core/watch/Watchlist.h"
#include "tests/support/PageRig.h"
#include "tests/support/Wait.h"
#include "ui/models/ImageSource.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/Router.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/CallsLink.h"
#include "ui/widgets/Page.h"

#include <QTest>

using namespace Tidemark;

namespace {

constexpr QSize kTall(1280, 4'000); // all rows are in sight: what a page shows does not depend on where it stands
constexpr int kTurns = 100;
constexpr int kCalmTurns = 2;

EngineOptions asTheWindowHasIt()
{
    EngineOptions options;
    options.keepWarm = true;
    return options;
}

// What is held before: a creator with posts, one of their hashtags and one of their sounds; the creator is watched.
struct Held {
    QString creator;
    QString creatorId;
    QStringList posts; // by id
    QString post;      // one with the hashtag and the sound
    QString tag;
    QString sound;
};

} // namespace

// A window that is open costs nothing: neither its start, nor a look at every view and every page, nor coming back to it,
// nor the hours that it stands there. Pictures come once, with the first look, and are not asked for again.
class IdleTest : public QObject
{
    Q_OBJECT

private slots:
    void aStartAsksNothing();
    void everyViewAndAHundredChangesOfFocusAskNothing_data();
    void everyViewAndAHundredChangesOfFocusAskNothing();

private:
    [[nodiscard]] static Held hold(PageRig &rig);
    // Every view, and every page that a view opens, by links that accept no price.
    [[nodiscard]] static QList<Link> everyPlace(const MainWindow &window, const Held &held);
    static void settle(const PageRig &rig, const MainWindow &window);
    [[nodiscard]] static bool arePicturesHeld(const PageRig &rig, const QStringList &ids);
    static void lookAtAll(const PageRig &rig, const Held &held);
    static void changeFocus(MainWindow &window);
    static void letTimePass(const PageRig &rig, const MainWindow &window);
};

Held IdleTest::hold(PageRig &rig)
{
    Held held;
    held.creator = rig.creator();
    const auto profile = QCoro::waitFor(rig.engine->questions().profile(held.creator, {}));
    if (!profile || profile->posts.isEmpty())
        qFatal("there is no creator to hold");
    const auto tagged = std::find_if(profile->posts.begin(), profile->posts.end(),
                                     [](const Post &post) { return !post.hashtags.isEmpty() && !post.soundId.isEmpty(); });
    if (tagged == profile->posts.end())
        qFatal("no post of the creator has a hashtag and a sound");
    held.post = tagged->id.value;
    held.tag = tagged->hashtags.first();
    held.sound = tagged->soundId.value;
    held.creatorId = profile->profile.id.value;
    for (const Post &post : profile->posts)
        held.posts += post.id.value;
    const bool areHeld = QCoro::waitFor(rig.engine->questions().hashtag(held.tag, {}))
                         && QCoro::waitFor(rig.engine->questions().sound(held.sound, {}))
                         && wait(rig.engine->watchlist().add(QList<WatchName>{{WatchKind::Creator, held.creator}}));
    if (!areHeld)
        qFatal("the hashtag or the sound is not there");
    rig.sandbox->resetRequests();
    return held;
}

QList<Link> IdleTest::everyPlace(const MainWindow &window, const Held &held)
{
    QList<Link> links;
    const QList<Place> places = part<NavigationRail>(window, "rail")->places();
    for (const Place place : places)
        links += Link{place, {}, {}};
    const QString at = QLatin1Char('@') + held.creator;
    links += {{Place::Profiles, held.creator, {}},
              {Place::Profiles, {}, QStringLiteral("all")},
              {Place::Posts, held.post, {}},
              {Place::Hashtags, held.tag, {}},
              {Place::Hashtags, {}, QStringLiteral("all")},
              {Place::Sounds, held.sound, {}},
              {Place::Discover, held.creator, QStringLiteral("videos")},
              {Place::Compare, at + QStringLiteral(" #") + held.tag, {}},
              {Place::Watchlists, {}, QStringLiteral("names")},
              {Place::Watchlists, {}, QStringLiteral("plan")},
              {Place::Watchlists, {}, QStringLiteral("events")},
              {Place::Watchlists, {}, QStringLiteral("radar")},
              callsLink({{QStringLiteral("user-posts")}, {}, {}, {}}),
              {Place::Health, QStringLiteral("search-video"), QStringLiteral("runbook")},
              {Place::Inspector, QStringLiteral("userinfo-by-username?username=") + at, {}},
              {Place::Welcome, {}, {}}};
    return links;
}

void IdleTest::settle(const PageRig &rig, const MainWindow &window)
{
    const auto noneComes = [&window] {
        const auto sources = window.findChildren<ImageSource *>();
        return std::all_of(sources.begin(), sources.end(), [](const ImageSource *source) { return source->running() == 0; });
    };
    int turns = 0; // what a page begins, it may begin a turn after its visit
    QTRY_VERIFY_WITH_TIMEOUT((turns = rig.isAtRest(window) && noneComes() ? turns + 1 : 0) > kCalmTurns, 20'000);
}

void IdleTest::lookAtAll(const PageRig &rig, const Held &held)
{
    Theme theme(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light);
    MainWindow window(*rig.engine, theme);
    window.resize(kTall);
    window.show();
    for (const Link &link : everyPlace(window, held)) {
        window.router().open(link);
        QVERIFY(window.router().current().place == link.place);
        if (link == Link{Place::Posts, {}, {}})
            QTRY_VERIFY(arePicturesHeld(rig, held.posts)); // all of them are in sight
        settle(rig, window);
    }
    QTRY_VERIFY(arePicturesHeld(rig, {held.creatorId, held.sound}));
}

bool IdleTest::arePicturesHeld(const PageRig &rig, const QStringList &ids)
{
    return std::all_of(ids.begin(), ids.end(), [&rig](const QString &id) {
        return wait(rig.engine->diskCache().pictures().find(id, rig.engine->clock().now())).has_value();
    });
}

void IdleTest::changeFocus(MainWindow &window)
{
    QEvent away(QEvent::WindowDeactivate);
    QCoreApplication::sendEvent(&window, &away);
    QEvent back(QEvent::WindowActivate);
    QCoreApplication::sendEvent(&window, &back);
    QEvent focus(QEvent::ApplicationActivate);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &focus);
    QCoreApplication::processEvents();
}

// Whatever goes off now and then goes off.
void IdleTest::letTimePass(const PageRig &rig, const MainWindow &window)
{
    QList<QTimer *> timers = window.findChildren<QTimer *>() + rig.engine->findChildren<QTimer *>();
    timers.removeIf([](const QTimer *timer) { return timer->isSingleShot() || !timer->isActive(); });
    QVERIFY(!timers.isEmpty());
    for (QTimer *timer : std::as_const(timers))
        QVERIFY(QMetaObject::invokeMethod(timer, "timeout"));
    QCoreApplication::processEvents();
}

void IdleTest::aStartAsksNothing()
{
    PageRig rig(asTheWindowHasIt());
    const Held held = hold(rig);
    Theme theme(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light);
    MainWindow window(*rig.engine, theme);
    window.show();
    window.router().open({Place::Profiles, held.creator, {}});
    settle(rig, window);
    QCOMPARE(rig.sandbox->requests(), 0);
}

void IdleTest::everyViewAndAHundredChangesOfFocusAskNothing_data()
{
    QTest::addColumn<bool>("isPaused");
    QTest::newRow("as it is") << false;
    QTest::newRow("with background work that is paused") << true;
}

void IdleTest::everyViewAndAHundredChangesOfFocusAskNothing()
{
    QFETCH(const bool, isPaused);
    VirtualClock clock(SystemClock().nowMs());
    EngineOptions options = asTheWindowHasIt();
    options.clock = &clock;
    PageRig rig(options);
    const Held held = hold(rig);
    if (isPaused) {
        Settings &settings = rig.engine->settings();
        QVERIFY(settings.set(Setting::BackgroundPaused, true));
        QVERIFY(settings.set(Setting::WatchBackground, true));
        QVERIFY(settings.set(Setting::ProbesEveryMinutes, 5));
    }
    lookAtAll(rig, held);
    QVERIFY(rig.sandbox->mediaRequests() > 0); // a look at a page brings its pictures, once
    QCOMPARE(rig.sandbox->requestsByPath(), (QMap<QString, int>()));
    rig.sandbox->resetRequests();

    clock.advance(std::chrono::hours(5)); // most of what is held is stale by now
    const auto spentBefore = wait(rig.engine->ledger().rows(100));
    Theme theme(*static_cast<QApplication *>(QCoreApplication::instance()), ThemeMode::Light);
    MainWindow window(*rig.engine, theme);
    window.resize(kTall);
    window.show();
    const QList<Link> links = everyPlace(window, held);
    for (int turn = 0; turn < kTurns; ++turn) {
        window.router().open(links.at(turn % links.size()));
        if (turn < links.size()) // then as fast as nobody clicks
            settle(rig, window);
        changeFocus(window);
        if (turn % 7 == 0)
            letTimePass(rig, window);
    }
    settle(rig, window);
    QCOMPARE(rig.sandbox->requestsByPath(), (QMap<QString, int>()));
    QCOMPARE(rig.sandbox->mediaRequests(), 0);
    const auto spentAfter = wait(rig.engine->ledger().rows(100));
    QCOMPARE(spentAfter->size(), spentBefore->size());
}

QTEST_MAIN(IdleTest)

#include "IdleTest.moc"
