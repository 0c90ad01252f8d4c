// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/exporters/AlertRoutes.h"

#include "core/health/exporters/YamlWriter.h"

#include <QStringList>

namespace Tidemark {

namespace {

void writeRoute(YamlWriter &yaml)
{
    yaml.key("route").beginMap();
    yaml.entry("receiver", QStringLiteral("slack-tickets"));
    yaml.words("group_by", {QStringLiteral("service"), QStringLiteral("tier")});
    yaml.key("routes").beginList();
    yaml.beginMap();
    yaml.words("matchers", {QStringLiteral("severity=\"page\"")});
    yaml.entry("receiver", QStringLiteral("pagerduty-oncall"));
    yaml.entry("group_wait", QStringLiteral("10s"));
    yaml.entry("repeat_interval", QStringLiteral("1h"));
    yaml.end();
    yaml.end();
    yaml.end();
}

void writePagerDuty(YamlWriter &yaml, const QString &keyFile)
{
    yaml.beginMap();
    yaml.entry("name", QStringLiteral("pagerduty-oncall"));
    yaml.key("pagerduty_configs").beginList();
    yaml.beginMap();
    yaml.quoted("routing_key_file", keyFile);
    yaml.entry("severity", QStringLiteral("critical"));
    yaml.quoted("description", QStringLiteral("{{ .CommonAnnotations.summary }}"));
    yaml.end();
    yaml.end();
    yaml.end();
}

void writeSlack(YamlWriter &yaml, const AlertmanagerOptions &options)
{
    yaml.beginMap();
    yaml.entry("name", QStringLiteral("slack-tickets"));
    yaml.key("slack_configs").beginList();
    yaml.beginMap();
    yaml.quoted("api_url_file", options.slackWebhookFile);
    yaml.quoted("channel", options.slackChannel);
    yaml.flag("send_resolved", true);
    yaml.quoted("text", QStringLiteral("{{ range .Alerts }}{{ .Annotations.summary }} {{ .Annotations.runbook }}\n{{ end }}"));
    yaml.end();
    yaml.end();
    yaml.end();
}

} // namespace

QByteArray alertRoutes(const AlertmanagerOptions &options)
{
    YamlWriter yaml;
    yaml.comment(
        "Made by `tidemark-cli generate alertmanager`. Secrets stand in the files that are named here, not in this one.");
    yaml.beginMap();
    writeRoute(yaml);
    yaml.key("receivers").beginList();
    writePagerDuty(yaml, options.pagerDutyKeyFile);
    writeSlack(yaml, options);
    yaml.end();
    yaml.end();
    return yaml.text();
}

} // namespace Tidemark
