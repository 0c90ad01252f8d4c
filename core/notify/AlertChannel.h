// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace Tidemark {

// Where alerts are told. The names are those of the settings, of the command line and of the database.
enum class AlertChannel {
    Desktop,   // "desktop"
    PagerDuty, // "pagerduty": Events API v2
    Slack,     // "slack": an incoming webhook
    Webhook,   // "webhook": anything that takes the JSON of noticeBody(), as Jira's automation does
};

inline constexpr std::array kAlertChannels{AlertChannel::Desktop, AlertChannel::PagerDuty, AlertChannel::Slack,
                                           AlertChannel::Webhook};

[[nodiscard]] QString alertChannelName(AlertChannel channel);
[[nodiscard]] std::optional<AlertChannel> alertChannelNamed(const QString &name);
// "desktop,pagerduty": as a setting holds them. What is no channel's name is left out.
[[nodiscard]] QList<AlertChannel> alertChannelsIn(const QString &list);

} // namespace Tidemark
