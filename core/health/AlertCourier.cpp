// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/AlertCourier.h"

#include "core/base/Log.h"
#include "core/db/Database.h"
#include "core/fetch/RetryPolicy.h"
#include "core/health/NoticePlanner.h"
#include "core/notify/AlertSender.h"
#include "core/notify/Desktop.h"
#include "core/settings/Settings.h"

#include <QCoroFuture>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr qint64 kLookS = 15;
constexpr qint64 kFirstLookS = 5;
constexpr qint64 kStaleS = 600; // what the desktop did not show by then is shown no more

NoticeTiming timingOf(const Settings &settings)
{
    return {settings.whole(Setting::AlertsGroupWaitS), settings.whole(Setting::AlertsGroupIntervalS),
            settings.whole(Setting::AlertsRepeatMinutes) * 60};
}

// Nothing that a second try would change. A redirect is one: it is not followed.
bool isFinal(const HookReply &reply)
{
    constexpr int kTimeout = 408;
    constexpr int kTooEarly = 425;
    constexpr int kTooMany = 429;
    if (reply.status == 0)
        return reply.done.error().kind == ErrorKind::Usage;
    return reply.status < 500 && reply.status != kTimeout && reply.status != kTooEarly && reply.status != kTooMany;
}

std::optional<qint64> waitOf(const HookReply &reply, qint64 now)
{
    const auto wait = RetryPolicy::retryAfter(reply.retryAfter, now);
    return wait ? std::optional<qint64>(wait->count() / 1000) : std::nullopt;
}

// A hook is not the API, whose hints would mislead here.
Error testError(AlertChannel channel, const HookReply &reply)
{
    Error error = reply.done.error();
    if (!error.hint.isEmpty())
        return error;
    error.hint = isFinal(reply)
                     ? QStringLiteral("Alerts would be refused too: give the right address or key with `tidemark-cli notify set "
                                      "%1`, or in Settings")
                           .arg(alertChannelName(channel))
                     : QStringLiteral("An alert is tried again by itself until it arrives; a test is not: test again later");
    return error;
}

AlertNotice testNotice(const QString &source, qint64 now)
{
    AlertNotice notice;
    notice.isTest = true;
    notice.dedupKey = QStringLiteral("tidemark-test-%1").arg(now);
    notice.tier = QStringLiteral("tier1_interactive");
    notice.tierLabel = QStringLiteral("tier1");
    notice.severity = QStringLiteral("ticket");
    notice.source = source;
    notice.at = now;
    notice.startedAt = now;
    return notice;
}

} // namespace

AlertCourier::AlertCourier(Services services)
    : m(std::move(services))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AlertCourier::turnBehind);
}

void AlertCourier::start()
{
    if (m.isDemo)
        return;
    m_isStarted = true;
    m_timer.start(std::chrono::seconds(kFirstLookS));
}

void AlertCourier::stop()
{
    m_isStarted = false;
    m_timer.stop();
}

int AlertCourier::running() const
{
    return m_tasks.running() + m.sender.running();
}

void AlertCourier::hurry()
{
    if (m_isStarted && !m_isBusy)
        m_timer.start(0);
}

QCoro::Task<void> AlertCourier::turnBehind()
{
    const TaskCount::Running running(m_tasks);
    if (m_isBusy)
        co_return;
    const auto report = co_await turn();
    if (!report)
        qCWarning(lcHealth) << "alerts could not be told:" << report.error().detail;
    if (!m_isStarted)
        co_return;
    const qint64 now = m.clock.now();
    const qint64 nextAt = report ? report->nextAt.value_or(now + kLookS) : now + kLookS;
    m_timer.start(std::chrono::seconds(std::clamp<qint64>(nextAt - now, 1, kLookS)));
}

QList<AlertChannel> AlertCourier::served() const
{
    QList<AlertChannel> channels;
    for (const AlertChannel channel : kAlertChannels) {
        if (!m.isDemo && m.sender.isSetUp(channel))
            channels += channel;
    }
    return channels;
}

QCoro::Task<Result<CourierReport>> AlertCourier::turn()
{
    const TaskCount::Running running(m_tasks);
    CourierReport report;
    NoticeRound round;
    round.channels = served();
    const auto looking = m.health.run([](Connection &connection) { return hasNotices(connection); });
    const auto isAny = co_await looking;
    if (!isAny)
        co_return fail(isAny.error());
    if (round.channels.isEmpty() || !*isAny)
        co_return report;
    round.pageTo = alertChannelsIn(m.settings.text(Setting::AlertsPageTo));
    round.ticketTo = alertChannelsIn(m.settings.text(Setting::AlertsTicketTo));
    round.timing = timingOf(m.settings);
    round.plan = m.plan;
    round.source = m.source;
    round.now = m.clock.now();
    const auto planning = m.health.write([round](Connection &connection) { return planNotices(connection, round); });
    const auto planned = co_await planning;
    if (!planned)
        co_return fail(planned.error());
    report.nextAt = *planned;
    m_isBusy = true;
    const Status delivered = co_await deliver(&report);
    m_isBusy = false;
    if (!delivered)
        co_return fail(delivered.error());
    co_return report;
}

QCoro::Task<Status> AlertCourier::deliver(CourierReport *report)
{
    for (;;) {
        QList<AlertChannel> channels = served();
        if (m.isOffline())
            channels.removeIf([](AlertChannel channel) { return channel != AlertChannel::Desktop; });
        const auto claimed = co_await m.book.claim(channels);
        if (!claimed)
            co_return fail(claimed.error());
        if (!*claimed)
            break;
        const AlertDelivery delivery = **claimed;
        const Status told = co_await tell(delivery, report);
        if (!told)
            co_return fail(told.error());
    }
    const auto states = co_await m.book.states();
    if (!states)
        co_return fail(states.error());
    for (const ChannelState &state : *states) {
        report->waiting += state.waiting;
        if (state.waiting > 0 && state.quietUntil > 0)
            report->nextAt = std::min(report->nextAt.value_or(state.quietUntil), state.quietUntil);
    }
    co_return Status();
}

QCoro::Task<Status> AlertCourier::tell(AlertDelivery delivery, CourierReport *report)
{
    HookReply reply;
    const bool isStale = delivery.channel == AlertChannel::Desktop && m.clock.now() - delivery.notice.at > kStaleS;
    if (!isStale)
        reply = co_await m.sender.send(delivery.channel, delivery.notice);
    report->told += reply.done ? 1 : 0;
    report->failed += reply.done ? 0 : 1;
    const Status noted = co_await note(delivery, reply);
    Q_EMIT tried();
    co_return noted;
}

QCoro::Task<Status> AlertCourier::note(AlertDelivery delivery, HookReply reply)
{
    if (reply.done) {
        const Status told = co_await m.book.told(delivery);
        co_return told;
    }
    const QString why = reply.done.error().detail;
    qCWarning(lcHealth) << "an alert was not told on" << alertChannelName(delivery.channel) << ':' << why;
    if (isFinal(reply)) {
        const Status refused = co_await m.book.refused(delivery, why);
        sayRefused(delivery.channel, why);
        co_return refused;
    }
    const std::optional<qint64> wait = waitOf(reply, m.clock.now());
    const Status failed = co_await m.book.failed(delivery, why, wait);
    co_return failed;
}

// Nobody else learns that nobody learned of it.
void AlertCourier::sayRefused(AlertChannel channel, const QString &why)
{
    if (m.sender.notifier() && channel != AlertChannel::Desktop)
        m.sender.notifier()->notify(QStringLiteral("An alert was not told on %1").arg(alertChannelName(channel)), why,
                                    QStringLiteral("tidemark://health"));
}

QCoro::Task<Status> AlertCourier::test(AlertChannel channel)
{
    const TaskCount::Running running(m_tasks);
    const QString name = alertChannelName(channel);
    if (m.isDemo)
        co_return fail(Error{ErrorKind::Usage, QStringLiteral("demo data: nothing leaves this machine"), 0, 0,
                             QStringLiteral("Test it with your own data")});
    if (channel != AlertChannel::Desktop && m.isOffline())
        co_return fail(Error{ErrorKind::Upstream, QStringLiteral("offline: nothing is sent"), 0, 0,
                             QStringLiteral("Alerts wait until you are online; test it then")});
    AlertDelivery delivery;
    delivery.channel = channel;
    delivery.notice = testNotice(m.source, m.clock.now());
    HookReply reply = co_await m.sender.send(channel, delivery.notice);
    if (reply.done && channel == AlertChannel::PagerDuty) { // what the test opened it closes
        delivery.notice.action = NoticeAction::Resolve;
        reply = co_await m.sender.send(channel, delivery.notice);
    }
    const auto noting = reply.done ? m.book.told(delivery) : m.book.refused(delivery, reply.done.error().detail);
    const Status noted = co_await noting;
    Q_EMIT tried();
    if (!reply.done)
        co_return fail(testError(channel, reply));
    co_return noted;
}

} // namespace Tidemark
