// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Tidemark {

// Secrets stay in files of their own, which whoever runs Alertmanager writes: its check refuses ${VAR} in an address,
// and this program never sees them.
struct AlertmanagerOptions {
    QString pagerDutyKeyFile; // absolute; holds the integration's routing key
    QString slackWebhookFile; // absolute; holds the webhook's address
    QString slackChannel = QStringLiteral("#sre-tikliveapi");
};

// alertmanager.yml: pages go to PagerDuty (Events API v2), the rest to Slack, with the monitoring text's grouping,
// waits and names. Pure.
[[nodiscard]] QByteArray alertRoutes(const AlertmanagerOptions &options);

} // namespace Tidemark
