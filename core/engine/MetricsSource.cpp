// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/MetricsSource.h"

#include "core/base/Log.h"
#include "core/credits/Forecast.h"
#include "core/db/Database.h"
#include "core/fetch/KeyRing.h"
#include "core/health/SignalTable.h"

#include <QCoroFuture>

namespace Tidemark {

namespace {

constexpr int kForecastDays = 8; // seven whole ones and today
constexpr qint64 kCreditsHoldMs = 60'000;
constexpr double kDayS = 86'400;

void setCredits(MetricsFigures &figures, const Balance &balance, const Forecast &ahead, qint64 now)
{
    const auto until = [now](std::optional<qint64> at) { return at ? std::optional(double(*at - now)) : std::nullopt; };
    figures.creditsLeft = balance.credits;
    figures.creditsLeftS = ahead.daysLeft ? std::optional(*ahead.daysLeft * kDayS) : std::nullopt;
    figures.creditsLeftLeastS = until(ahead.exhaustedEarliest);
    figures.creditsLeftMostS = until(ahead.exhaustedLatest);
    figures.creditsDrift = balance.drift;
}

} // namespace

MetricsSource::MetricsSource(Services services)
    : m_services(services)
    , m_counters(services.health, services.clock)
    , m_probes(services.health)
{
}

QCoro::Task<Result<QByteArray>> MetricsSource::page()
{
    const TaskCount::Running running(m_tasks);
    // All asked at once: the database goes through them without a turn of the event loop between.
    const qint64 now = m_services.clock.now();
    auto readingCalls = m_counters.read();
    auto readingProbes = m_probes.read();
    const QFuture<Result<CallLoad>> readingLoad = m_services.health.run(
        [now](Connection &connection) { return SignalTable::mostLoad(connection, now - now % 60 - 60, now + 1); });
    auto calls = co_await readingCalls;
    auto probes = co_await readingProbes;
    const auto load = co_await readingLoad;
    if (!calls || !probes || !load)
        co_return fail(!calls ? calls.error() : !probes ? probes.error() : load.error());
    m_figures.calls = std::move(*calls);
    m_figures.probes = std::move(*probes);
    m_figures.load = *load;
    co_await readCredits();
    co_return metricsPage(m_services.catalogue, m_services.plan, m_figures);
}

QCoro::Task<void> MetricsSource::readCredits()
{
    const qint64 now = m_services.clock.steadyMs();
    if (m_creditsUntilMs >= 0 && now < m_creditsUntilMs)
        co_return;
    m_creditsUntilMs = now + kCreditsHoldMs;
    const auto summary = co_await m_services.ledger.summary(kForecastDays, m_services.keys.fingerprint());
    if (!summary) {
        qCWarning(lcHealth) << "credits are left out of the metrics:" << summary.error().detail;
        setCredits(m_figures, Balance(), Forecast(), 0);
        co_return;
    }
    const qint64 at = m_services.clock.now();
    setCredits(m_figures, summary->balance, forecast(summary->days, summary->balance.credits, at), at);
}

} // namespace Tidemark
