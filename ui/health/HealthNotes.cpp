// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/HealthNotes.h"

#include "core/base/PlainText.h"
#include "ui/render/CoreWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"

namespace Tidemark {

namespace {

constexpr double kWhole = 0.995; // of the time: what rounds to 100 %

QString loadNote(const CallLoad &load)
{
    if (load.queued > 0 && load.retries > 0)
        return tr("In the last 24 hours up to %1 requests at once waited for a connection, and up to %2 to be sent again.")
            .arg(exactCount(load.queued), exactCount(load.retries));
    if (load.queued > 0)
        return tr("In the last 24 hours up to %Ln requests at once waited for a connection.", nullptr, pluralOf(load.queued));
    return tr("In the last 24 hours up to %Ln requests at once waited to be sent again.", nullptr, pluralOf(load.retries));
}

QString channelTitle(AlertChannel channel)
{
    switch (channel) {
    case AlertChannel::Desktop: return tr("The desktop");
    case AlertChannel::PagerDuty: return tr("PagerDuty");
    case AlertChannel::Slack: return tr("Slack");
    case AlertChannel::Webhook: return tr("The webhook");
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList healthNotes(const HealthOverview &overview)
{
    QStringList notes;
    for (const TrafficDrop &drop : overview.drops)
        notes += tr("%1 is hardly asked: %Ln calls in the last hour, where %2 are usual.", nullptr, pluralOf(drop.calls))
                     .arg(drop.endpoint, decimalNumber(drop.usual, 0));
    const Saturation &saturation = overview.saturation;
    if (saturation.outOfCredits > 0)
        notes += tr("%Ln calls of the last 24 hours found no credits.", nullptr, pluralOf(saturation.outOfCredits));
    if (saturation.rateLimited > 0)
        notes += tr("%Ln calls of the last 24 hours came too fast for the API.", nullptr, pluralOf(saturation.rateLimited));
    if (saturation.dayLoad.queued > 0 || saturation.dayLoad.retries > 0)
        notes += loadNote(saturation.dayLoad);
    if (overview.firstAt && overview.coverage < kWhole)
        notes += tr("A program ran %1 of the time since %2; nothing is known of the rest.")
                     .arg(percent(overview.coverage * 100, 0), shortDate(*overview.firstAt));
    return notes;
}

QStringList unheardWords(const QList<ChannelState> &states)
{
    QStringList lines;
    for (const ChannelState &state : states) {
        if (state.isFailing())
            lines += tr("%1 was not told of the last alert: %2.").arg(channelTitle(state.channel), coreWords(plain(state.why)));
    }
    return lines;
}

} // namespace Tidemark
