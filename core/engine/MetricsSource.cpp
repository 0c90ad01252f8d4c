// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/MetricsSource.h"

#include "core/base/Log.h"
#include "core/credits/Forecast.h"
#include "core/fetch/KeyRing.h"

#include <QCoroFuture>

namespace Tidemark {

namespace {

constexpr int kForecastDays = 8; // seven whole ones and today
constexpr qint64 kCreditsHoldMs = 60'000;
constexpr double kDayS = 86'400;

} // namespace

MetricsSource::MetricsSource(Services services)
    : m_services(services)
    , m_counters(services.health, services.clock)
{
}

QCoro::Task<Result<QByteArray>> MetricsSource::page()
{
    const TaskCount::Running running(m_tasks);
    auto calls = co_await m_counters.read();
    if (!calls)
        co_return fail(calls.error());
    m_figures.calls = std::move(*calls);
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
        m_figures.creditsLeft.reset();
        m_figures.creditsLeftS.reset();
        co_return;
    }
    const Forecast ahead = forecast(summary->days, summary->balance.credits, m_services.clock.now());
    m_figures.creditsLeft = summary->balance.credits;
    m_figures.creditsLeftS = ahead.daysLeft ? std::optional(*ahead.daysLeft * kDayS) : std::nullopt;
}

} // namespace Tidemark
