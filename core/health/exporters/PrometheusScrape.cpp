// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/exporters/PrometheusScrape.h"

#include "core/health/exporters/YamlWriter.h"

#include <QStringList>

namespace Tidemark {

namespace {

const QString kProbeSeries = QStringLiteral("tikliveapi_probe_.+");

struct Job {
    const char *name;
    const char *interval;
    QList<ScrapeTarget> targets;
    const char *probeSeries; // "keep" or "drop"
};

// One program shows both kinds of series. Each job takes its own kind, so that no call is counted twice where both
// scrape the same one.
void writeJob(YamlWriter &yaml, const Job &job)
{
    yaml.beginMap();
    yaml.entry("job_name", QLatin1String(job.name));
    yaml.entry("scrape_interval", QLatin1String(job.interval));
    yaml.key("static_configs").beginList();
    for (const ScrapeTarget &target : job.targets) {
        yaml.beginMap();
        yaml.words("targets", {target.address});
        yaml.key("labels").beginMap();
        yaml.entry("location", target.location);
        yaml.end();
        yaml.end();
    }
    yaml.end();
    yaml.key("metric_relabel_configs").beginList();
    yaml.beginMap();
    yaml.words("source_labels", {QStringLiteral("__name__")});
    yaml.quoted("regex", kProbeSeries);
    yaml.entry("action", QLatin1String(job.probeSeries));
    yaml.end();
    yaml.end();
    yaml.end();
}

} // namespace

QByteArray prometheusScrape(const ScrapeOptions &options)
{
    YamlWriter yaml;
    yaml.comment(
        "Made by `tidemark-cli generate prometheus-scrape`. serve-metrics answers on loopback alone, and only to its own\n"
        "port: reach one on another machine through a tunnel that keeps the port, as in\n"
        "ssh -L 127.0.0.1:9111:127.0.0.1:9111 probe-us, with serve-metrics --port 9111 over there.");
    yaml.beginMap();
    yaml.words("rule_files", {QStringLiteral("tikliveapi-rules.yml")});
    yaml.key("scrape_configs").beginList();
    writeJob(yaml, {"tikliveapi-synthetic", "30s", options.synthetic, "keep"});
    writeJob(yaml, {"tikliveapi-rum", "15s", options.rum, "drop"});
    yaml.end();
    yaml.key("alerting").beginMap();
    yaml.key("alertmanagers").beginList();
    yaml.beginMap();
    yaml.key("static_configs").beginList();
    yaml.beginMap();
    yaml.words("targets", {options.alertmanager});
    yaml.end();
    yaml.end();
    yaml.end();
    yaml.end();
    yaml.end();
    yaml.end();
    return yaml.text();
}

} // namespace Tidemark
