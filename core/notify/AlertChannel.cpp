// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/AlertChannel.h"

namespace Tidemark {

QString alertChannelName(AlertChannel channel)
{
    switch (channel) {
    case AlertChannel::Desktop: return QStringLiteral("desktop");
    case AlertChannel::PagerDuty: return QStringLiteral("pagerduty");
    case AlertChannel::Slack: return QStringLiteral("slack");
    case AlertChannel::Webhook: return QStringLiteral("webhook");
    }
    Q_UNREACHABLE();
}

std::optional<AlertChannel> alertChannelNamed(const QString &name)
{
    for (const AlertChannel channel : kAlertChannels) {
        if (alertChannelName(channel) == name)
            return channel;
    }
    return std::nullopt;
}

QList<AlertChannel> alertChannelsIn(const QString &list)
{
    QList<AlertChannel> channels;
    for (const QString &name : list.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (const auto channel = alertChannelNamed(name))
            channels += *channel;
    }
    return channels;
}

} // namespace Tidemark
