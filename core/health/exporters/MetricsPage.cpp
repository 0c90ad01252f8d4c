// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/exporters/MetricsPage.h"

#include "core/catalogue/Catalogue.h"
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

struct CallFamilies {
    MetricFamily total{"tikliveapi_request_total", "Real user request outcomes", MetricType::Counter, {}};
    MetricFamily duration{"tikliveapi_request_duration_seconds",
                          "Real user request latency, with all tries; the sum is within 1 %",
                          MetricType::Histogram,
                          {}};
    MetricFamily retries{"tikliveapi_retry_total", "Requests sent again after the first", MetricType::Counter, {}};

    void add(const Endpoint &endpoint, const SloPlan &plan, const CallTotals &totals)
    {
        ClientMetric metric = labelled(endpoint, plan);
        metric.counter.value = double(totals.retries);
        retries.metric.push_back(metric);
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

MetricFamily gauge(const char *name, const char *help, double value)
{
    MetricFamily family{name, help, MetricType::Gauge, std::vector<ClientMetric>(1)};
    family.metric.front().gauge.value = value;
    return family;
}

} // namespace

QByteArray metricsPage(const Catalogue &catalogue, const SloPlan &plan, const MetricsFigures &figures)
{
    CallFamilies calls;
    for (const Endpoint &endpoint : catalogue.endpoints())
        calls.add(endpoint, plan, figures.calls.value(endpoint.name));
    std::vector<MetricFamily> families{std::move(calls.total), std::move(calls.duration), std::move(calls.retries)};
    if (figures.creditsLeft)
        families.push_back(gauge("tikliveapi_credits_balance", "Credits left", double(*figures.creditsLeft)));
    if (figures.creditsLeftS)
        families.push_back(gauge("tikliveapi_credits_left_seconds",
                                 "Time until the credits are used up, at the burn of the last 7 days", *figures.creditsLeftS));
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(families));
}

} // namespace Tidemark
