// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/NotifyText.h"

#include "app/cli/JsonPrinter.h"
#include "app/cli/TextPrinter.h"
#include "app/cli/TextTable.h"
#include "core/settings/Settings.h"

namespace Tidemark {

namespace {

QJsonValue timeJson(const std::optional<qint64> &at)
{
    return at ? QJsonValue(*at) : QJsonValue();
}

QJsonObject channelJson(const ChannelRow &row)
{
    const ChannelState &state = row.state;
    return {
        {QStringLiteral("channel"), alertChannelName(state.channel)},
        {QStringLiteral("place"), textOrNull(row.place)},
        {QStringLiteral("problem"), textOrNull(row.problem)},
        {QStringLiteral("pages"), row.isForPages},
        {QStringLiteral("tickets"), row.isForTickets},
        {QStringLiteral("told_at"), timeJson(state.toldAt)},
        {QStringLiteral("failed_at"), timeJson(state.failedAt)},
        {QStringLiteral("why"), state.isFailing() ? QJsonValue(state.why) : QJsonValue()},
        {QStringLiteral("refused"), state.isFailing() && state.isFinal},
        {QStringLiteral("failures"), state.failures},
        {QStringLiteral("waiting"), state.waiting},
    };
}

QString lastText(const ChannelRow &row)
{
    const ChannelState &state = row.state;
    if (!row.problem.isEmpty())
        return row.problem;
    if (state.isFailing() && state.failedAt)
        return QStringLiteral("%1 %2: %3")
            .arg(minuteText(*state.failedAt), state.isFinal ? QStringLiteral("refused") : QStringLiteral("not told"), state.why);
    return state.toldAt ? QStringLiteral("%1 told").arg(minuteText(*state.toldAt)) : QStringLiteral("-");
}

QString tells(const ChannelRow &row)
{
    if (row.isForPages && row.isForTickets)
        return QStringLiteral("pages, tickets");
    return row.isForPages ? QStringLiteral("pages") : row.isForTickets ? QStringLiteral("tickets") : QStringLiteral("-");
}

} // namespace

QJsonObject channelsJson(const QList<ChannelRow> &rows, const Settings &settings)
{
    return {{QStringLiteral("channels"), toArray(rows, channelJson)},
            {QStringLiteral("group_wait_s"), settings.whole(Setting::AlertsGroupWaitS)},
            {QStringLiteral("group_interval_s"), settings.whole(Setting::AlertsGroupIntervalS)},
            {QStringLiteral("repeat_s"), settings.whole(Setting::AlertsRepeatMinutes) * 60},
            {QStringLiteral("pagerduty_url"), settings.text(Setting::AlertsPagerDutyUrl)}};
}

QString channelsText(const QList<ChannelRow> &rows, const Settings &settings)
{
    TextTable table({{QStringLiteral("channel")},
                     {QStringLiteral("tells")},
                     {QStringLiteral("set up by")},
                     {QStringLiteral("waiting"), TextTable::Align::Right},
                     {QStringLiteral("last")}});
    for (const ChannelRow &row : rows) {
        const bool isDesktop = row.state.channel == AlertChannel::Desktop;
        const QString place = isDesktop ? QStringLiteral("the window") : row.place.isEmpty() ? QStringLiteral("-") : row.place;
        table.addRow({alertChannelName(row.state.channel), tells(row), place, QString::number(row.state.waiting), lastText(row)});
    }
    return table.text()
           + QStringLiteral("first word after %1 s, news after %2 s, again after %3 min\n")
                 .arg(settings.whole(Setting::AlertsGroupWaitS))
                 .arg(settings.whole(Setting::AlertsGroupIntervalS))
                 .arg(settings.whole(Setting::AlertsRepeatMinutes));
}

} // namespace Tidemark
