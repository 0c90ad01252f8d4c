// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/exporters/PrometheusRules.h"

#include "core/credits/Forecast.h"
#include "core/health/ErrorBudget.h"
#include "core/health/SignalCell.h"
#include "core/health/exporters/YamlWriter.h"

namespace Tidemark {

namespace {

constexpr qint64 kMinuteS = 60;
constexpr qint64 kHourS = 3'600;
constexpr qint64 kDayS = 24 * kHourS;

QString number(double value)
{
    return QString::number(value, 'g', 10);
}

// Reads back as the very same number, where that was written with at most 15 digits: so are rates and shares.
QString exact(double value)
{
    return QString::number(value, 'g', 15);
}

// "5m", "1h", "3d".
QString duration(qint64 seconds)
{
    const QList<std::pair<qint64, QChar>> units{{kDayS, u'd'}, {kHourS, u'h'}, {kMinuteS, u'm'}};
    for (const auto &[unit, letter] : units) {
        if (seconds % unit == 0)
            return QString::number(seconds / unit) + letter;
    }
    return QString::number(seconds) + u's';
}

// "Tier 1"
QString title(const QString &label)
{
    return QStringLiteral("Tier ") + label.last(1);
}

QString calls(const QString &tier)
{
    return QStringLiteral("tikliveapi_request_total{tier=\"%1\"}").arg(tier);
}

bool isOfFailures(const AlertRule &rule)
{
    return rule.counts == AlertRule::Counts::Failures;
}

// What the rule counts: see countedBy().
QString badCalls(const AlertRule &rule)
{
    return (isOfFailures(rule) ? QStringLiteral("tikliveapi_request_total{tier=\"%1\",status_class=\"5xx\"}")
                               : QStringLiteral("tikliveapi_client_error_total{tier=\"%1\"}"))
        .arg(rule.label);
}

// See stopsCalls().
QString stopped(const AlertRule &rule)
{
    QStringList outcomes;
    for (const CallOutcome outcome : kClientErrors) {
        if (stopsCalls(outcome))
            outcomes += outcomeName(outcome);
    }
    return QStringLiteral("tikliveapi_client_error_total{tier=\"%1\",outcome=~\"%2\"}")
        .arg(rule.label, outcomes.join(QLatin1Char('|')));
}

QString failedShare(const AlertRule &rule, qint64 windowS)
{
    return QStringLiteral("(\n"
                          "  sum(rate(%1[%3]))\n"
                          "  / sum(rate(%2[%3]))\n"
                          ")")
        .arg(badCalls(rule), calls(rule.label), duration(windowS));
}

// increase() stretches what it saw to the whole window, so a whole number of calls is seldom one.
QString counted(const QString &series, qint64 windowS)
{
    return QStringLiteral("round(sum(increase(%1[%2])))").arg(series, duration(windowS));
}

QString isEnough(const AlertRule &rule)
{
    const QString fewest = QStringLiteral("%1 >= %2").arg(counted(badCalls(rule), rule.longS)).arg(rule.minBad);
    if (isOfFailures(rule))
        return fewest;
    return QStringLiteral("(%1 or %2 >= 1)").arg(fewest, counted(stopped(rule), rule.longS));
}

// As AlertRule and holds() say it, with the same numbers. A division by no calls is NaN, which is neither above nor below
// anything.
QString expressionOf(const AlertRule &rule)
{
    const QString most =
        QStringLiteral("(%1 * %2 + %3)").arg(exact(rule.burn), exact(rule.budgetShare), exact(AlertRule::kShareRounding));
    QString text = QStringLiteral("%1 > %2\nand\n%3\n").arg(failedShare(rule, rule.longS), most, isEnough(rule));
    if (rule.maxCalls > 0)
        text += QStringLiteral("and\n%1 <= %2\n").arg(counted(calls(rule.label), rule.longS)).arg(rule.maxCalls);
    const QString now = failedShare(rule, rule.shortS);
    return text
           + QStringLiteral("and (\n%1 > %2\nor\n(count(ALERTS{alertname=\"%3\",alertstate=\"firing\"})\nunless\n%1 <= %2)\n)")
                 .arg(now, most, rule.name);
}

// "tidemark-cli runbook search-video; tidemark-cli runbook contract-drift"
QString commands(const QStringList &names)
{
    QStringList all;
    for (const QString &name : names)
        all += QStringLiteral("tidemark-cli runbook ") + name;
    return all.join(QStringLiteral("; "));
}

QString summaryOf(const AlertRule &rule)
{
    if (!isOfFailures(rule))
        return QStringLiteral("%1 calls refused for the key, the credits or what they asked").arg(title(rule.label));
    const QString atLowTraffic = rule.maxCalls > 0 ? QStringLiteral(" for days, at low traffic") : QString();
    return QStringLiteral("%1 burning %2x error budget%3").arg(title(rule.label), number(rule.burn), atLowTraffic);
}

QString descriptionOf(const AlertRule &rule)
{
    const QString share = number(rule.errorShare() * 100);
    if (!isOfFailures(rule))
        return QStringLiteral("More than %1 % of calls were refused (4xx but for 404 and 429) over %2 and over %3. They spend no "
                              "error budget: what was sent is at fault, not the API.")
            .arg(share, duration(rule.shortS), duration(rule.longS));
    return QStringLiteral("More than %1 % of calls failed at the API (5xx and time-outs) over %2 and over %3. At this rate "
                          "the budget of 30 days lasts %4 hours.")
        .arg(share, duration(rule.shortS), duration(rule.longS), number(hoursAtBurn(rule.burn)));
}

void writeAlert(YamlWriter &yaml, const AlertRule &rule, const QString &runbooks, const QStringList &names)
{
    yaml.beginMap();
    yaml.entry("alert", rule.name);
    yaml.block("expr", expressionOf(rule));
    yaml.entry("for", duration(rule.forS));
    yaml.key("labels").beginMap();
    yaml.entry("severity", severityName(rule.severity));
    yaml.entry("service", QStringLiteral("tikliveapi"));
    yaml.entry("tier", rule.label);
    yaml.end();
    yaml.key("annotations").beginMap();
    yaml.quoted("summary", summaryOf(rule));
    yaml.quoted("description", descriptionOf(rule));
    yaml.quoted("runbook", runbooks + QStringLiteral("/tikliveapi-") + rule.label);
    yaml.quoted("runbook_command", commands(names));
    yaml.end();
    yaml.end();
}

void writeRecord(YamlWriter &yaml, const QString &name, const QString &expression, const QString &tier = {})
{
    yaml.beginMap();
    yaml.entry("record", name);
    yaml.block("expr", expression);
    if (!tier.isEmpty()) {
        yaml.key("labels").beginMap();
        yaml.entry("tier", tier);
        yaml.end();
    }
    yaml.end();
}

void beginGroup(YamlWriter &yaml, const char *name, const char *interval)
{
    yaml.beginMap();
    yaml.entry("name", QLatin1String(name));
    yaml.entry("interval", QLatin1String(interval));
    yaml.key("rules").beginList();
}

void endGroup(YamlWriter &yaml)
{
    yaml.end();
    yaml.end();
}

// The monitoring text's quantile, of its three shares, by endpoint and by tier.
void writeLatencies(YamlWriter &yaml)
{
    beginGroup(yaml, "tikliveapi-latency", "1m");
    for (const char *by : {"endpoint", "tier"}) {
        for (const int percent : {50, 95, 99}) {
            writeRecord(yaml, QStringLiteral("%1:tikliveapi_request_duration_seconds:p%2_5m").arg(QLatin1String(by)).arg(percent),
                        QStringLiteral("histogram_quantile(%1,\n"
                                       "  sum by (%2, le)\n"
                                       "    (rate(tikliveapi_request_duration_seconds_bucket[5m])))")
                            .arg(number(percent / 100.0), QLatin1String(by)));
        }
    }
    writeRecord(yaml, QStringLiteral("tier:tikliveapi_probe_duration_seconds:p95_5m"),
                QStringLiteral("histogram_quantile(0.95,\n"
                               "  sum by (tier, le)\n"
                               "    (rate(tikliveapi_probe_duration_seconds_bucket[5m])))"));
    endGroup(yaml);
}

// Sums over 30 days of raw samples would be millions; of five-minute sums they are thousands. They are read as ranges
// alone: what is asked for as of now must be younger than Prometheus' five minutes, so the rest has a group of its own.
void writeBudgets(YamlWriter &yaml, const SloPlan &plan)
{
    beginGroup(yaml, "tikliveapi-counts", "5m");
    writeRecord(yaml, QStringLiteral("endpoint:tikliveapi_request:increase5m"),
                QStringLiteral("sum by (endpoint, tier, status_class) (increase(tikliveapi_request_total[5m]))"));
    endGroup(yaml);
    beginGroup(yaml, "tikliveapi-budget", "2m");
    for (const SloTier &tier : plan.tiers) {
        writeRecord(yaml, QStringLiteral("tier:tikliveapi_error_budget:share"),
                    QStringLiteral("vector(%1)").arg(exact(tier.budgetShare())), tier.label);
        writeRecord(yaml, QStringLiteral("tier:tikliveapi_request_duration_seconds:p95_objective"),
                    QStringLiteral("vector(%1)").arg(number(tier.p95Ms / 1000)), tier.label);
    }
    // Absent where nothing was called: no data is not a full budget.
    writeRecord(
        yaml, QStringLiteral("tier:tikliveapi_error_budget:left30d"),
        QStringLiteral("1 - (\n"
                       "  sum by (tier) (sum_over_time(endpoint:tikliveapi_request:increase5m{status_class=\"5xx\"}[30d]))\n"
                       "  / (sum by (tier) (sum_over_time(endpoint:tikliveapi_request:increase5m[30d])) > 0)\n"
                       ") / on (tier) tier:tikliveapi_error_budget:share"));
    endGroup(yaml);
}

void writeSaturation(YamlWriter &yaml, const QString &runbooks)
{
    beginGroup(yaml, "tikliveapi-saturation", "1m");
    yaml.beginMap();
    yaml.entry("alert", QStringLiteral("TikLiveAPICreditsLow"));
    yaml.block("expr", QStringLiteral("min(tikliveapi_credits_left_seconds) < %1 * 86400").arg(kCreditAlarmDays));
    yaml.entry("for", QStringLiteral("1h"));
    yaml.key("labels").beginMap();
    yaml.entry("severity", severityName(Severity::Ticket));
    yaml.entry("service", QStringLiteral("tikliveapi"));
    yaml.end();
    yaml.key("annotations").beginMap();
    yaml.quoted("summary", QStringLiteral("Credits are used up in less than 7 days"));
    yaml.quoted("runbook", runbooks + QStringLiteral("/tikliveapi-credits"));
    yaml.quoted("runbook_command", commands({QStringLiteral("out-of-credits")}));
    yaml.end();
    yaml.end();
    endGroup(yaml);
}

} // namespace

QByteArray prometheusRules(const SloPlan &plan, const QString &runbooks, const QList<Runbook> &books)
{
    YamlWriter yaml;
    yaml.comment(
        "Made by `tidemark-cli generate prometheus-rules` from slo.yaml and the catalogue; make it again after a change.\n"
        "Bad calls are 5xx and time-outs alone: a 404 is an answer, and other 4xx write a ticket and spend no budget.");
    yaml.beginMap();
    yaml.key("groups").beginList();
    const QList<AlertRule> rules = alertRules(plan);
    for (const bool isOfClient : {false, true}) {
        beginGroup(yaml, isOfClient ? "tikliveapi-client-errors" : "tikliveapi-burn-rate", "1m");
        for (const AlertRule &rule : rules) {
            if (isOfFailures(rule) != isOfClient)
                writeAlert(yaml, rule, runbooks, runbooksOfAlert(books, plan, rule.name));
        }
        endGroup(yaml);
    }
    writeLatencies(yaml);
    writeBudgets(yaml, plan);
    writeSaturation(yaml, runbooks);
    yaml.end();
    yaml.end();
    return yaml.text();
}

} // namespace Tidemark
