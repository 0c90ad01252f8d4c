// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/ViewRenderer.h"

#include "core/engine/Engine.h"
#include "core/engine/Exports.h"
#include "core/engine/Questions.h"
#include "core/fetch/Fetcher.h"
#include "core/health/HealthWatch.h"
#include "core/history/HistoryReader.h"
#include "core/watch/Radar.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Router.h"
#include "ui/widgets/CallsLink.h"
#include "ui/widgets/Page.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QPixmap>
#include <QTimer>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kQuietMs = 350;
constexpr int kLongestMs = 25'000; // the retries of an answer that fails need 15 s
const QString kAsk = QStringLiteral("ask");

// Notices that somebody still paints.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QObject *watched) { watched->installEventFilter(this); }
    QElapsedTimer sincePaint;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest || event->type() == QEvent::LayoutRequest)
            sincePaint.restart();
        return false;
    }
};

} // namespace

ViewRenderer::ViewRenderer(Engine &engine, MainWindow &window, const GuiOptions &options)
    : m_engine(engine)
    , m_window(window)
    , m_options(options)
{
}

Link ViewRenderer::profile() const
{
    if (m_options.state == RenderState::Empty)
        return {Place::Profiles, {}, {}};
    return {Place::Profiles, m_engine.demoCreators().value(0), m_options.state == RenderState::Loading ? kAsk : QString()};
}

Link ViewRenderer::hashtag() const
{
    if (m_options.state == RenderState::Empty)
        return {Place::Hashtags, {}, {}};
    return {Place::Hashtags, m_engine.demoHashtags().value(0), m_options.state == RenderState::Loading ? kAsk : QString()};
}

Link ViewRenderer::sound() const
{
    if (m_options.state == RenderState::Empty)
        return {Place::Sounds, {}, {}};
    return {Place::Sounds, m_engine.demoSounds().value(0), m_options.state == RenderState::Loading ? kAsk : QString()};
}

// What somebody would look for; full and loading ask the simulated upstream.
Link ViewRenderer::discovery() const
{
    if (m_options.state == RenderState::Empty)
        return {Place::Discover, {}, {}};
    const bool asks = m_options.state == RenderState::Full || m_options.state == RenderState::Loading;
    return {Place::Discover, m_engine.demoHashtags().value(0), asks ? QStringLiteral("ask-videos") : QStringLiteral("videos")};
}

// Of the creators that are held; an empty folder has none to choose from.
Link ViewRenderer::comparison() const
{
    QStringList names;
    for (const QString &creator : m_engine.demoCreators().mid(0, 4))
        names += QLatin1Char('@') + creator;
    return {Place::Compare, m_options.state == RenderState::Empty ? QString() : names.join(QLatin1Char(' ')), {}};
}

// With figures the simulated upstream is asked, so that the layers have something to show.
Link ViewRenderer::question() const
{
    if (m_options.state == RenderState::Empty)
        return {Place::Inspector, {}, {}};
    const bool asks = m_options.state == RenderState::Full || m_options.state == RenderState::Loading;
    return {Place::Inspector, QStringLiteral("userinfo-by-username?username=@") + m_engine.demoCreators().value(0),
            asks ? kAsk : QString()};
}

// The newest held post of the first demo creator; in a folder without history, none.
Link ViewRenderer::post()
{
    QEventLoop loop;
    Link link{Place::Posts, QStringLiteral("7300000000000000000"), m_options.state == RenderState::Loading ? kAsk : QString()};
    QFutureWatcher<Result<QList<HistoryReader::Match>>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, [&] {
        const auto found = watcher.result();
        for (const auto &match : found ? *found : QList<HistoryReader::Match>()) {
            if (match.entity.kind == EntityKind::Post) {
                link.id = match.entity.id;
                break;
            }
        }
        loop.quit();
    });
    watcher.setFuture(m_engine.history().search(QStringLiteral("the"), 100));
    loop.exec();
    return link;
}

Status ViewRenderer::run()
{
    if (!QDir().mkpath(m_options.renderDir))
        return fail(ErrorKind::LocalData, QStringLiteral("--render-views: the folder cannot be made"));
    m_window.setMinimumSize(320, 240);
    m_window.resize(m_options.size);
    m_window.show();
    const QList<std::pair<QString, Link>> views{
        {QStringLiteral("profiles"), profile()},
        {QStringLiteral("posts"), {Place::Posts, {}, {}}},
        {QStringLiteral("post"), post()},
        {QStringLiteral("hashtags"), hashtag()},
        {QStringLiteral("sounds"), sound()},
        {QStringLiteral("discover"), discovery()},
        {QStringLiteral("compare"), comparison()},
        {QStringLiteral("watchlists"), {Place::Watchlists, {}, {}}},
        {QStringLiteral("watchplan"), {Place::Watchlists, {}, QStringLiteral("plan")}},
        {QStringLiteral("watchnews"), {Place::Watchlists, {}, QStringLiteral("events")}},
        {QStringLiteral("radar"), {Place::Watchlists, {}, QStringLiteral("radar")}},
        {QStringLiteral("credits"), {Place::Credits, {}, {}}},
        {QStringLiteral("calls"), callsLink({{QStringLiteral("search-video")}, failedOutcomes(), {}, {}})},
        {QStringLiteral("health"), {Place::Health, {}, {}}},
        {QStringLiteral("runbook"), {Place::Health, QStringLiteral("search-video"), QStringLiteral("runbook")}},
        {QStringLiteral("inspector"), question()},
        {QStringLiteral("settings"), {Place::Settings, {}, {}}},
        {QStringLiteral("welcome"), {Place::Welcome, {}, {}}},
    };
    for (const auto &[name, link] : views) {
        if (const Status drawn = draw(name, link); !drawn)
            return drawn;
    }
    m_window.router().open(profile());
    settle();
    m_window.popUpPalette();
    settle();
    return save(QStringLiteral("palette"));
}

Status ViewRenderer::draw(const QString &name, const Link &link)
{
    m_window.router().open(link);
    settle();
    if (m_options.state == RenderState::Error) {
        m_window.router().currentPage()->refresh();
        settle();
    }
    return save(name);
}

Status ViewRenderer::save(const QString &name)
{
    const QString path = m_options.renderDir + QLatin1Char('/') + name + QLatin1String(".png");
    if (!m_window.grab().save(path))
        return fail(ErrorKind::LocalData, QStringLiteral("--render-views: %1 cannot be written").arg(name));
    return {};
}

// Questions to the engine, and work that a page waits for (its watchers are the page's children).
bool ViewRenderer::isAnythingRunning() const
{
    const auto watchers = m_window.findChildren<QFutureWatcherBase *>();
    return m_engine.fetcher().running() > 0 || m_engine.questions().running() > 0 || m_engine.warmer().running() > 0
           || m_engine.radar().running() > 0 || m_engine.healthWatch().running() > 0 || m_engine.exports().running() > 0
           || std::any_of(watchers.begin(), watchers.end(), [](const auto *watcher) { return !watcher->isFinished(); });
}

void ViewRenderer::settle()
{
    PaintWatch watch(&m_window);
    watch.sincePaint.start();
    QElapsedTimer all;
    all.start();
    QEventLoop loop;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        const bool isWaiting = m_options.state == RenderState::Loading && all.elapsed() > 3 * kQuietMs;
        const auto isQuiet = [&] { return !isAnythingRunning() && watch.sincePaint.elapsed() > kQuietMs; };
        if (isQuiet())
            QCoreApplication::sendPostedEvents(); // what came in this turn is laid out and painted, which begins the rest anew
        if (isQuiet() || isWaiting || all.elapsed() > kLongestMs)
            loop.quit();
    });
    timer.start(40);
    loop.exec();
}

} // namespace Tidemark
