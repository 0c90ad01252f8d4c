// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/NotifyCommand.h"

#include "app/cli/JsonPrinter.h"
#include "app/cli/NotifyText.h"
#include "app/cli/StandardInput.h"
#include "core/base/PlainText.h"
#include "core/base/SignalWatcher.h"
#include "core/health/AlertCourier.h"
#include "core/health/HealthWatch.h"
#include "core/notify/AlertSender.h"
#include "core/settings/Settings.h"

#include <QCoroFuture>

namespace Tidemark {

namespace {

constexpr std::chrono::seconds kStep{1}; // so that an interrupt is heard while the group waits

QString channelNames()
{
    QStringList names;
    for (const AlertChannel channel : kAlertChannels)
        names += alertChannelName(channel);
    return names.join(QStringLiteral(", "));
}

Result<AlertChannel> channelOf(const Invocation &invocation)
{
    const QString name = invocation.argument(1);
    const auto channel = alertChannelNamed(name);
    if (!channel || invocation.arguments.size() != 2)
        return fail(ErrorKind::Usage, QStringLiteral("notify %1: expected one of %2, got \"%3\"")
                                          .arg(invocation.argument(0), channelNames(), plain(name, LineBreaks::Fold, 60)));
    return *channel;
}

// A window or another program may tell of it first: then there is nothing to wait for.
std::optional<qint64> soon(const CourierReport &report, const Settings &settings, qint64 now)
{
    const qint64 longest = settings.whole(Setting::AlertsGroupWaitS) + 1;
    return report.nextAt && *report.nextAt - now <= longest ? report.nextAt : std::nullopt;
}

} // namespace

CommandSpec NotifyCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("notify");
    spec.synopsis = QStringLiteral("status|test CHANNEL|set CHANNEL|remove CHANNEL|route (page|ticket) CHANNELS|run");
    spec.summary = QStringLiteral("tell alerts on the desktop, to PagerDuty, to Slack or to another webhook");
    spec.details = QStringLiteral(
        "CHANNEL is desktop, pagerduty (Events API v2), slack or webhook (any that takes JSON by POST, as Jira's automation "
        "does). set reads PagerDuty's routing key or the webhook's address from standard input into the keychain; without a "
        "keychain TIDEMARK_PAGERDUTY_KEY, TIDEMARK_ALERT_SLACK_WEBHOOK and TIDEMARK_ALERT_WEBHOOK give them. route says where "
        "pages and tickets are told, with commas between, or none. Alerts of one tier are one incident: the first word waits 10 "
        "s "
        "for others, news 5 min, what goes on is told again each hour (settings alerts.groupWaitS, alerts.groupIntervalS, "
        "alerts.repeatMinutes), its end once; `slo silence` and `slo acknowledge` hold back more. The window and "
        "`serve-metrics` tell by themselves; run, for cron, evaluates the alerts, tells what is due and ends. What cannot be "
        "told is tried again, also by the next program; a refusal (any 3xx or 4xx but 408, 425 and 429) is not, and status "
        "says so. test tells a test.\n\n"
        "The webhook's JSON: version (1), event (trigger, acknowledge, resolve), dedup_key (one an incident), service "
        "(tikliveapi), tier (tier1), tier_name (tier1_interactive), severity (page, ticket), summary, source, at and started_at "
        "(ISO 8601, UTC), repeat and test (true, false), alerts: name, fired_at, resolved_at, resolved_by (recovered, no_data; "
        "null while it fires), worst_burn (0: of client errors, which spend no budget), bad.");
    spec.required = {QStringLiteral("status, test, set, remove, route or run")};
    spec.maxArguments = 3;
    spec.examples = {QStringLiteral("notify set pagerduty < routing-key.txt"),
                     QStringLiteral("notify route ticket slack,webhook"), QStringLiteral("notify test slack"),
                     QStringLiteral("notify run"), QStringLiteral("notify status --json")};
    spec.make = makeCommand<NotifyCommand>;
    return spec;
}

QCoro::Task<Result<Output>> NotifyCommand::run(Session session)
{
    const Acts<NotifyCommand> acts{
        {QStringLiteral("status"), &NotifyCommand::status}, {QStringLiteral("test"), &NotifyCommand::test},
        {QStringLiteral("set"), &NotifyCommand::set},       {QStringLiteral("remove"), &NotifyCommand::remove},
        {QStringLiteral("route"), &NotifyCommand::route},   {QStringLiteral("run"), &NotifyCommand::runOnce},
    };
    auto output = co_await runAct(*this, session, QStringLiteral("notify"), acts);
    co_return output;
}

QCoro::Task<Result<Output>> NotifyCommand::status(Session session)
{
    Engine &engine = *session.engine;
    const auto states = co_await engine.healthWatch().courier().deliveries().states();
    if (!states)
        co_return fail(states.error());
    QList<ChannelRow> rows;
    for (const ChannelState &state : *states) {
        ChannelRow row;
        row.state = state;
        const auto place = co_await engine.healthWatch().courier().sender().place(state.channel);
        if (!place && place.error().kind == ErrorKind::Cancelled)
            co_return fail(place.error());
        row.place = place.value_or(QString());
        row.problem = place ? QString() : place.error().detail;
        row.isForPages = alertChannelsIn(engine.settings().text(Setting::AlertsPageTo)).contains(state.channel);
        row.isForTickets = alertChannelsIn(engine.settings().text(Setting::AlertsTicketTo)).contains(state.channel);
        rows += row;
    }
    Output output;
    output.document = channelsJson(rows, engine.settings());
    output.text = channelsText(rows, engine.settings());
    co_return output;
}

QCoro::Task<Result<Output>> NotifyCommand::test(Session session)
{
    const auto channel = channelOf(*session.invocation);
    if (!channel)
        co_return fail(channel.error());
    const Status told = co_await session.engine->healthWatch().courier().test(*channel);
    if (!told)
        co_return fail(told.error());
    const QString name = alertChannelName(*channel);
    Output output;
    output.document = {{QStringLiteral("channel"), name}, {QStringLiteral("told"), true}};
    output.text = QStringLiteral("A test was told on %1.\n").arg(name);
    co_return output;
}

QCoro::Task<Result<Output>> NotifyCommand::set(Session session)
{
    const auto channel = channelOf(*session.invocation);
    if (!channel)
        co_return fail(channel.error());
    if (*channel == AlertChannel::Desktop)
        co_return fail(ErrorKind::Usage, QStringLiteral("notify set: the desktop needs no secret"));
    const QString what =
        *channel == AlertChannel::PagerDuty ? QStringLiteral("routing key") : QStringLiteral("webhook's address");
    const auto text = readSecret(*session.console, QStringLiteral("Paste the %1, then Enter (it is not shown):").arg(what));
    if (!text)
        co_return fail(text.error());
    const Status kept = co_await session.engine->healthWatch().courier().sender().setSecret(*channel, *text);
    if (!kept)
        co_return fail(kept.error());
    auto output = co_await status(session);
    co_return output;
}

QCoro::Task<Result<Output>> NotifyCommand::remove(Session session)
{
    const auto channel = channelOf(*session.invocation);
    if (!channel)
        co_return fail(channel.error());
    const Status removed = co_await session.engine->healthWatch().courier().sender().removeSecret(*channel);
    if (!removed)
        co_return fail(removed.error());
    auto output = co_await status(session);
    co_return output;
}

QCoro::Task<Result<Output>> NotifyCommand::route(Session session)
{
    const Invocation &invocation = *session.invocation;
    const QString severity = invocation.argument(1);
    const bool isPage = severity == QLatin1String("page");
    if (invocation.arguments.size() != 3 || (!isPage && severity != QLatin1String("ticket")))
        co_return fail(ErrorKind::Usage,
                       QStringLiteral("expected `notify route (page|ticket) CHANNELS`, CHANNELS being none or some of "
                                      "%1 with commas between")
                           .arg(channelNames()));
    const QString list = invocation.argument(2);
    const Status set = session.engine->settings().set(isPage ? Setting::AlertsPageTo : Setting::AlertsTicketTo,
                                                      list == QLatin1String("none") ? QString(QLatin1String("")) : list);
    if (!set)
        co_return fail(set.error());
    auto output = co_await status(session);
    co_return output;
}

QCoro::Task<Result<Output>> NotifyCommand::runOnce(Session session)
{
    Engine &engine = *session.engine;
    const auto evaluated = co_await engine.healthWatch().refresh();
    if (!evaluated)
        co_return fail(evaluated.error());
    CourierReport total;
    for (;;) {
        const auto report = co_await engine.healthWatch().courier().turn();
        if (!report)
            co_return fail(report.error());
        total.told += report->told;
        total.failed += report->failed;
        total.waiting = report->waiting;
        const auto nextAt = soon(*report, engine.settings(), engine.clock().now());
        if (!nextAt || report->failed > 0 || session.signalWatcher->isInterrupted())
            break;
        while (engine.clock().now() < *nextAt && !session.signalWatcher->isInterrupted())
            co_await engine.clock().sleep(kStep);
    }
    Output output;
    output.document = {{QStringLiteral("told"), total.told},
                       {QStringLiteral("failed"), total.failed},
                       {QStringLiteral("waiting"), total.waiting}};
    output.text = QStringLiteral("%1 told, %2 not, %3 yet to be told\n").arg(total.told).arg(total.failed).arg(total.waiting);
    if (total.failed > 0)
        output.error = Error{ErrorKind::Upstream, QStringLiteral("not all could be told"), 0, 0,
                             QStringLiteral("`tidemark-cli notify status` says why")};
    co_return output;
}

} // namespace Tidemark
