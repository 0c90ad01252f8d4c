// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/MonitoringKinds.h"

#include "app/cli/MonitoringArguments.h"
#include "core/engine/RunbookDesk.h"
#include "core/health/SloFile.h"
#include "core/health/exporters/GrafanaDashboard.h"
#include "core/health/exporters/PrometheusRules.h"

#include <QJsonArray>

namespace Tidemark {

namespace {

QJsonArray targetArray(const QList<ScrapeTarget> &targets)
{
    QJsonArray array;
    for (const ScrapeTarget &target : targets)
        array += QJsonObject{{QStringLiteral("location"), target.location}, {QStringLiteral("address"), target.address}};
    return array;
}

Result<Generated> rules(const Session &session, const QString &)
{
    const auto runbooks = runbooksOf(*session.invocation);
    if (!runbooks)
        return fail(runbooks.error());
    const LoadedSlo &slo = session.engine->slo();
    Generated generated;
    generated.files = {
        {QStringLiteral("tikliveapi-rules.yml"), prometheusRules(slo.plan, *runbooks, session.engine->runbooks().all())}};
    generated.document = {{QStringLiteral("slo_source"), sloSourceName(slo.source)}, {QStringLiteral("runbooks"), *runbooks}};
    generated.next = *runbooks == kRunbooksOfTheText
                         ? QStringLiteral("Its links to runbooks lead nowhere: say --runbooks URL where yours are.\n")
                         : QString();
    generated.next += QStringLiteral("Next: promtool check rules tikliveapi-rules.yml\n");
    return generated;
}

Result<Generated> scrape(const Session &session, const QString &)
{
    const auto options = scrapeOptions(*session.invocation);
    if (!options)
        return fail(options.error());
    Generated generated;
    generated.files = {{QStringLiteral("prometheus.yml"), prometheusScrape(*options)}};
    generated.document = {{QStringLiteral("synthetic"), targetArray(options->synthetic)},
                          {QStringLiteral("rum"), targetArray(options->rum)},
                          {QStringLiteral("alertmanager"), options->alertmanager}};
    generated.next = options->synthetic.size() > 1
                         ? QString()
                         : QStringLiteral("Probes from one place lie when its own network fails: name two with --synthetic.\n");
    generated.next += QStringLiteral("It reads tikliveapi-rules.yml beside it (generate prometheus-rules).\n"
                                     "Next: promtool check config prometheus.yml\n");
    return generated;
}

Result<Generated> alertmanager(const Session &session, const QString &folder)
{
    const auto options = alertmanagerOptions(*session.invocation, folder);
    if (!options)
        return fail(options.error());
    Generated generated;
    generated.files = {{QStringLiteral("alertmanager.yml"), alertRoutes(*options)}};
    generated.document = {{QStringLiteral("pagerduty_key_file"), options->pagerDutyKeyFile},
                          {QStringLiteral("slack_webhook_file"), options->slackWebhookFile},
                          {QStringLiteral("slack_channel"), options->slackChannel}};
    generated.next = QStringLiteral("Next: put the secrets, readable by Alertmanager alone, into\n"
                                    "      %1 and\n      %2, then\n"
                                    "      amtool check-config alertmanager.yml\n")
                         .arg(options->pagerDutyKeyFile, options->slackWebhookFile);
    return generated;
}

Result<Generated> grafana(const Session &session, const QString &)
{
    const LoadedSlo &slo = session.engine->slo();
    Generated generated;
    generated.files = {{QStringLiteral("tikliveapi-dashboard.json"), grafanaDashboard(slo.plan)}};
    generated.document = {{QStringLiteral("slo_source"), sloSourceName(slo.source)}};
    generated.next = QStringLiteral("Next: in Grafana, Dashboards > New > Import; it shows records of tikliveapi-rules.yml.\n");
    return generated;
}

} // namespace

QList<GenerateKind> monitoringKinds()
{
    return {{QStringLiteral("prometheus-rules"), rulesOptionList(), rules},
            {QStringLiteral("prometheus-scrape"), scrapeOptionList(), scrape},
            {QStringLiteral("alertmanager"), alertmanagerOptionList(), alertmanager},
            {QStringLiteral("grafana"), {}, grafana}};
}

} // namespace Tidemark
