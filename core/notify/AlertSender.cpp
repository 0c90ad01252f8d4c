// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/AlertSender.h"

#include "core/net/RedactingLog.h"
#include "core/notify/AlertNotice.h"
#include "core/notify/Desktop.h"
#include "core/notify/PagerDuty.h"
#include "core/notify/Slack.h"
#include "core/settings/Settings.h"

namespace Tidemark {

struct AlertSender::Slot {
    AlertChannel channel;
    Setting isKept; // the keychain holds it
    SecretSlot secret;
};

namespace {

Error missing(AlertChannel channel)
{
    const QString name = alertChannelName(channel);
    return {ErrorKind::LocalData, QStringLiteral("no secret is set for %1").arg(name), 0, 0,
            QStringLiteral("`tidemark-cli notify set %1` reads it from standard input into the keychain").arg(name)};
}

Error noSecretNeeded()
{
    return {ErrorKind::Usage, QStringLiteral("the desktop needs no secret"), 0, 0, {}};
}

QByteArray bodyFor(AlertChannel channel, const AlertNotice &notice, const Secret &secret)
{
    if (channel == AlertChannel::PagerDuty)
        return pagerDutyEvent(notice, secret);
    if (channel == AlertChannel::Slack)
        return slackMessage(noticeSummary(notice) + QLatin1Char('\n') + noticeDetails(notice));
    return noticeBody(notice);
}

HookReply failedReply(Error error)
{
    HookReply reply;
    reply.done = fail(std::move(error));
    return reply;
}

} // namespace

AlertSender::AlertSender(Settings &settings, Keychain keychain, ProxyRoutePtr route, std::chrono::milliseconds deadline)
    : m_settings(settings)
    , m_client(std::move(route), deadline)
{
    m_slots[0] =
        std::unique_ptr<Slot>(new Slot{AlertChannel::PagerDuty, Setting::AlertsPagerDutyKey,
                                       SecretSlot("TIDEMARK_PAGERDUTY_KEY", checkedRoutingKey, std::move(keychain.pagerDuty))});
    m_slots[1] =
        std::unique_ptr<Slot>(new Slot{AlertChannel::Slack, Setting::AlertsSlackHook,
                                       SecretSlot("TIDEMARK_ALERT_SLACK_WEBHOOK", checkedWebhook, std::move(keychain.slack))});
    m_slots[2] =
        std::unique_ptr<Slot>(new Slot{AlertChannel::Webhook, Setting::AlertsWebhook,
                                       SecretSlot("TIDEMARK_ALERT_WEBHOOK", checkedWebhook, std::move(keychain.webhook))});
}

AlertSender::~AlertSender() = default;

AlertSender::Slot *AlertSender::slotOf(AlertChannel channel) const
{
    for (const auto &slot : m_slots) {
        if (slot->channel == channel)
            return slot.get();
    }
    return nullptr;
}

bool AlertSender::isSetUp(AlertChannel channel) const
{
    const Slot *slot = slotOf(channel);
    return slot ? slot->secret.isInEnvironment() || m_settings.flag(slot->isKept) : m_notifier != nullptr;
}

QCoro::Task<Result<QString>> AlertSender::place(AlertChannel channel)
{
    const TaskCount::Running running(m_tasks);
    if (!isSetUp(channel))
        co_return QString();
    Slot *slot = slotOf(channel);
    if (!slot)
        co_return QStringLiteral("desktop");
    auto place = co_await slot->secret.place();
    co_return place;
}

QCoro::Task<Status> AlertSender::setSecret(AlertChannel channel, QByteArray text)
{
    const TaskCount::Running running(m_tasks);
    Slot *slot = slotOf(channel);
    if (!slot)
        co_return fail(noSecretNeeded());
    const Status kept = co_await slot->secret.set(text);
    if (!kept)
        co_return fail(kept.error());
    co_return m_settings.set(slot->isKept, true);
}

QCoro::Task<Status> AlertSender::removeSecret(AlertChannel channel)
{
    const TaskCount::Running running(m_tasks);
    Slot *slot = slotOf(channel);
    if (!slot)
        co_return fail(noSecretNeeded());
    const Status removed = co_await slot->secret.remove();
    if (!removed)
        co_return fail(removed.error());
    co_return m_settings.set(slot->isKept, false);
}

QCoro::Task<HookReply> AlertSender::send(AlertChannel channel, AlertNotice notice)
{
    const TaskCount::Running running(m_tasks);
    if (Slot *slot = slotOf(channel)) {
        auto reply = co_await post(slot, notice);
        co_return reply;
    }
    if (!m_notifier)
        co_return failedReply({ErrorKind::LocalData, QStringLiteral("there is no desktop here"), 0, 0,
                               QStringLiteral("Test it in the window, which is what shows alerts on the desktop")});
    m_notifier->notify(noticeSummary(notice), noticeDetails(notice), QStringLiteral("tidemark://health"));
    co_return HookReply();
}

QCoro::Task<HookReply> AlertSender::post(Slot *slot, AlertNotice notice)
{
    const auto secret = co_await slot->secret.read();
    if (!secret)
        co_return failedReply(secret.error());
    if (!*secret)
        co_return failedReply(missing(slot->channel));
    RedactingLog::learn(**secret);
    const bool isPagerDuty = slot->channel == AlertChannel::PagerDuty;
    const Secret to = isPagerDuty ? Secret(m_settings.text(Setting::AlertsPagerDutyUrl).toUtf8()) : **secret;
    const QByteArray body = bodyFor(slot->channel, notice, **secret);
    auto reply = co_await m_client.post(to, body);
    co_return reply;
}

} // namespace Tidemark
