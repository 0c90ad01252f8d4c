// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/Background.h"

#include "core/base/Log.h"
#include "core/notify/Desktop.h"
#include "core/notify/Outbox.h"
#include "core/notify/SlackSender.h"
#include "core/settings/Settings.h"
#include "core/watch/Radar.h"
#include "core/watch/Watchlist.h"

#include <QCoroFuture>
#include <QDateTime>

#include <array>

namespace Tidemark {

namespace {
constexpr qint64 kLookMs = 60'000;
constexpr qint64 kQuietMs = 2 * 60'000;        // after the start nothing leaves
constexpr qint64 kNoWebhookMs = 60 * 60'000;   // until the keychain is asked again
constexpr qint64 kNewsAgeS = 3 * 24 * 3'600LL; // what history learns late is no news
const QString kDesktop = QStringLiteral("desktop");
} // namespace

Background::Background(Services services)
    : m(std::move(services))
    , m_quietUntilMs(m.clock.steadyMs() + kQuietMs)
{
    connect(&m.scheduler, &Scheduler::ticked, this, &Background::tick);
}

void Background::tick()
{
    // What a run finds out is told together, when it is over.
    if (m_isStopped || m_isBusy || m.scheduler.isRunning() || m.clock.steadyMs() < m_nextLookMs)
        return;
    m_nextLookMs = m.clock.steadyMs() + kLookMs;
    work();
}

bool Background::tellsDesktop() const
{
    return m_notifier && m.settings.flag(Setting::NotifyDesktop);
}

bool Background::maySpend() const
{
    return !m_isStopped && m.settings.flag(Setting::WatchBackground) && !m.settings.flag(Setting::BackgroundPaused)
           && !m.isOffline() && !m.scheduler.isSlow();
}

QCoro::Task<void> Background::work()
{
    const TaskCount::Running running(m_tasks);
    m_isBusy = true;
    using Step = QCoro::Task<Status> (Background::*)();
    constexpr std::array<Step, 4> kSteps{&Background::takeEvents, &Background::makeDigest, &Background::tellDesktop,
                                         &Background::sendSlack};
    for (const Step step : kSteps) {
        const Status done = co_await (this->*step)();
        if (!done)
            qCWarning(lcWatch) << "background:" << done.error().detail;
    }
    m_isBusy = false;
}

QCoro::Task<Status> Background::takeEvents()
{
    const auto events = co_await m.events.take(m.clock.now() - kNewsAgeS);
    if (!events)
        co_return fail(events.error());
    if (events->isEmpty() || !tellsDesktop())
        co_return Status();
    const auto names = co_await m.watchlist.names();
    if (!names)
        co_return fail(names.error());
    for (const FedEvent &event : *events) {
        if (!isWatched(event, *names))
            continue;
        const NewsItem news = newsOf(event);
        const auto put = co_await m.outbox.put(kDesktop, news.key, newsBody(news));
        if (!put)
            co_return fail(put.error());
        if (event.event.kind != QLatin1String("breakout"))
            continue;
        const QString sameInRadar = radarKey(event.entity); // an empty body is told to nobody
        const auto known = co_await m.outbox.put(kDesktop, sameInRadar, QByteArray(""));
        if (!known)
            co_return fail(known.error());
    }
    co_return Status();
}

QCoro::Task<Status> Background::makeDigest()
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m.clock.nowMs());
    const bool isQuiet = m.clock.steadyMs() < m_quietUntilMs || m.scheduler.isSlow();
    if (isQuiet || now.time().hour() < m.settings.whole(Setting::NotifyDigestHour))
        co_return Status();
    const auto list = co_await m.lists.find(Radar::kList); // the radar itself would make one
    if (!list || list->names == 0 || list->paused)
        co_return list || list.error().kind == ErrorKind::NotFound ? Status() : Status(fail(list.error()));
    const auto isToday = co_await m.events.takeDay(now.date().toJulianDay());
    if (!isToday || !*isToday)
        co_return isToday ? Status() : Status(fail(isToday.error()));
    if (maySpend()) {
        WarmOptions options;
        options.nextRunInS = m.settings.whole(Setting::WatchEveryMinutes) * 60;
        options.isLate = [this] { return !maySpend(); };
        const auto report = co_await m.radar.run(options);
        if (!report)
            co_return fail(report.error());
        if (report->stoppedBy)
            qCInfo(lcWatch) << "radar:" << report->stoppedBy->detail;
        const Status taken = co_await takeEvents(); // a breakout that is told as an event is not told by the digest too
        if (!taken)
            co_return fail(taken.error());
    }
    const auto digest = co_await m.radar.digest();
    if (!digest)
        co_return fail(digest.error());
    if (digest->breakouts.isEmpty())
        co_return Status();
    const Status handed = co_await hand(*digest);
    co_return handed;
}

QCoro::Task<Status> Background::hand(RadarDigest digest)
{
    for (const RadarCandidate &candidate : std::as_const(digest.breakouts)) {
        if (!tellsDesktop())
            break;
        const NewsItem news = newsOf(candidate);
        const auto put = co_await m.outbox.put(kDesktop, news.key, newsBody(news));
        if (!put)
            co_return fail(put.error());
    }
    const auto place = co_await m.slack.place();
    if (!place || place->isEmpty()) // without an address nothing is kept for one
        co_return Status();
    const auto put = co_await m.radar.tellSlack(digest);
    co_return put ? Status() : Status(fail(put.error()));
}

QCoro::Task<Status> Background::tellDesktop()
{
    if (!m_notifier) // another program of this folder may have where to show it
        co_return Status();
    QList<NewsItem> items;
    for (;;) {
        const auto claimed = co_await m.outbox.claim(kDesktop);
        if (!claimed)
            co_return fail(claimed.error());
        if (!*claimed)
            break;
        const OutboxMessage message = **claimed;
        // Noted before it is shown: rather never than twice.
        const Status noted = co_await m.outbox.sent(message.id);
        if (!noted)
            co_return fail(noted.error());
        if (!message.body.isEmpty())
            items += newsOfBody(message.body);
    }
    if (items.isEmpty() || !tellsDesktop())
        co_return Status();
    const NewsItem news = folded(items);
    m_notifier->notify(news.title, news.text, news.link);
    co_return Status();
}

QCoro::Task<Status> Background::sendSlack()
{
    const qint64 steady = m.clock.steadyMs();
    if (m_isStopped || m.isOffline() || steady < m_quietUntilMs || steady < m_slackAfterMs)
        co_return Status();
    const auto due = co_await m.outbox.due(QLatin1String(SlackSender::kChannel));
    if (!due || due->isEmpty())
        co_return due ? Status() : Status(fail(due.error()));
    const auto sent = co_await m.slack.deliver();
    if (sent)
        co_return Status();
    if (sent.error().kind == ErrorKind::Usage || sent.error().kind == ErrorKind::LocalData) // no address, or no keychain
        m_slackAfterMs = steady + kNoWebhookMs;
    co_return fail(sent.error());
}

} // namespace Tidemark
