// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/exporters/MetricsPage.h"

#include "core/catalogue/Catalogue.h"
#include "core/health/ProbePlan.h"
#include "core/health/SloPlan.h"

#include <prometheus/text_serializer.h>

#include <limits>

namespace Tidemark {

namespace {

using prometheus::ClientMetric;
using prometheus::MetricFamily;
using prometheus::MetricType;

constexpr std::array kClasses{StatusClass::Ok, StatusClass::Client, StatusClass::Upstream};

ClientMetric labelled(const Endpoint &endpoint, const SloPlan &plan)
{
    ClientMetric metric;
    metric.label = {{"endpoint", endpoint.path.toStdString()}, {"tier", plan.tierOf(endpoint.path).label.toStdString()}};
    return metric;
}

ClientMetric::Histogram histogramOf(const CallTotals::OfClass &totals)
{
    ClientMetric::Histogram histogram;
    histogram.sample_count = quint64(totals.calls);
    histogram.sample_sum = totals.sumMs / 1000;
    for (size_t i = 0; i < kTextBoundsMs.size(); ++i)
        histogram.bucket.push_back({quint64(totals.atMost.at(i)), kTextBoundsMs.at(i) / 1000.0});
    histogram.bucket.push_back({quint64(totals.calls), std::numeric_limits<double>::infinity()});
    return histogram;
}

void count(MetricFamily &family, ClientMetric metric, const QString &outcome, qint64 value)
{
    metric.label.push_back({"outcome", outcome.toStdString()});
    metric.counter.value = double(value);
    family.metric.push_back(std::move(metric));
}

struct CallFamilies {
    MetricFamily total{"tikliveapi_request_total", "Real user request outcomes", MetricType::Counter, {}};
    MetricFamily duration{"tikliveapi_request_duration_seconds",
                          "Real user request latency, with all tries; the sum is within 1 %",
                          MetricType::Histogram,
                          {}};
    MetricFamily retries{"tikliveapi_retry_total", "Requests sent again after the first", MetricType::Counter, {}};
    MetricFamily clientErrors{"tikliveapi_client_error_total",
                              "Of the 4xx those that are ours to mend: not a 404, which is an answer, nor a 429",
                              MetricType::Counter,
                              {}};

    void add(const Endpoint &endpoint, const SloPlan &plan, const CallTotals &totals)
    {
        ClientMetric metric = labelled(endpoint, plan);
        metric.counter.value = double(totals.retries);
        retries.metric.push_back(metric);
        for (size_t i = 0; i < kClientErrors.size(); ++i)
            count(clientErrors, labelled(endpoint, plan), outcomeName(kClientErrors.at(i)), totals.clientErrors.at(i));
        for (const StatusClass statusClass : kClasses) {
            const CallTotals::OfClass &own = totals.byClass.at(size_t(statusClass));
            ClientMetric classed = labelled(endpoint, plan);
            classed.label.push_back({"status_class", statusClassName(statusClass).toStdString()});
            classed.counter.value = double(own.calls);
            classed.histogram = histogramOf(own);
            total.metric.push_back(classed);
            duration.metric.push_back(std::move(classed));
        }
    }
};

ClientMetric::Histogram histogramOf(const ProbeTotals &totals)
{
    ClientMetric::Histogram histogram;
    histogram.sample_count = quint64(totals.sent);
    histogram.sample_sum = double(totals.sumMs) / 1000;
    for (size_t i = 0; i < kProbeBounds; ++i)
        histogram.bucket.push_back({quint64(totals.atMost.at(i)), kTextBoundsMs.at(i) / 1000.0});
    histogram.bucket.push_back({quint64(totals.sent), std::numeric_limits<double>::infinity()});
    return histogram;
}

struct ProbeFamilies {
    MetricFamily total{"tikliveapi_probe_total", "Synthetic probe outcomes", MetricType::Counter, {}};
    MetricFamily duration{"tikliveapi_probe_duration_seconds", "Synthetic probe latency", MetricType::Histogram, {}};
    MetricFamily skipped{"tikliveapi_probe_skipped_total",
                         "Probes that were due and not sent: a real call told the same, or a cap, a stop or the breaker forbade",
                         MetricType::Counter,
                         {}};

    void add(const Endpoint &endpoint, const SloPlan &plan, const ProbeTotals &totals)
    {
        ClientMetric metric = labelled(endpoint, plan);
        metric.histogram = histogramOf(totals);
        duration.metric.push_back(std::move(metric));
        for (int i = 0; i < kCallOutcomes; ++i)
            count(total, labelled(endpoint, plan), outcomeName(CallOutcome(i)), totals.byOutcome.at(size_t(i)));
        count(skipped, labelled(endpoint, plan), QStringLiteral("spared"), totals.spared);
        count(skipped, labelled(endpoint, plan), QStringLiteral("not_sent"), totals.notSent);
    }
};

MetricFamily gauge(const char *name, const char *help, double value)
{
    MetricFamily family{name, help, MetricType::Gauge, std::vector<ClientMetric>(1)};
    family.metric.front().gauge.value = value;
    return family;
}

void addCredits(std::vector<MetricFamily> &families, const MetricsFigures &figures)
{
    const auto add = [&families](const char *name, const char *help, std::optional<double> value) {
        if (value)
            families.push_back(gauge(name, help, *value));
    };
    add("tikliveapi_credits_balance", "Credits left",
        figures.creditsLeft ? std::optional(double(*figures.creditsLeft)) : std::nullopt);
    add("tikliveapi_credits_left_seconds", "Time until the credits are used up, at the burn of the last 7 days",
        figures.creditsLeftS);
    add("tikliveapi_credits_left_least_seconds", "The same at that burn plus one standard error", figures.creditsLeftLeastS);
    add("tikliveapi_credits_left_most_seconds", "The same at that burn less one standard error", figures.creditsLeftMostS);
    add("tikliveapi_credits_drift_ratio",
        "Share by which the last balance from the API differed from what the ledger had counted", figures.creditsDrift);
}

} // namespace

QByteArray metricsPage(const Catalogue &catalogue, const SloPlan &plan, const MetricsFigures &figures)
{
    CallFamilies calls;
    for (const Endpoint &endpoint : catalogue.endpoints())
        calls.add(endpoint, plan, figures.calls.value(endpoint.name));
    std::vector<MetricFamily> families{std::move(calls.total), std::move(calls.duration), std::move(calls.retries),
                                       std::move(calls.clientErrors)};
    ProbeFamilies probes;
    for (const Query &query : probeQueries(catalogue))
        probes.add(query.endpoint(), plan, figures.probes.value(query.endpoint().name));
    for (MetricFamily *family : {&probes.total, &probes.duration, &probes.skipped})
        families.push_back(std::move(*family));
    families.push_back(gauge("tikliveapi_connections_in_use",
                             "Connections to the API in use, of 6 a program: the most at once in the last two minutes",
                             figures.load.connections));
    families.push_back(
        gauge("tikliveapi_connection_queue", "Requests that waited for a connection, likewise", figures.load.queued));
    families.push_back(gauge("tikliveapi_retry_queue", "Questions that waited to be sent again, likewise", figures.load.retries));
    addCredits(families, figures);
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(families));
}

} // namespace Tidemark
