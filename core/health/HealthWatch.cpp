// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/HealthWatch.h"

#include "core/base/Log.h"
#include "core/health/AlertBook.h"
#include "core/health/AlertCourier.h"
#include "core/health/SignalBook.h"

#include <QCoroFuture>

namespace Tidemark {

namespace {
constexpr std::chrono::minutes kEvery{1};
}

HealthWatch::HealthWatch(SignalBook &signalBook, AlertBook &alerts, AlertCourier &courier, Prober &prober)
    : m_signalBook(signalBook)
    , m_alerts(alerts)
    , m_courier(courier)
    , m_prober(prober)
{
    m_timer.setInterval(kEvery);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_tasks.running() == 0)
            refreshBehind();
    });
    connect(this, &HealthWatch::evaluated, &m_courier, &AlertCourier::hurry);
}

void HealthWatch::stop()
{
    m_timer.stop();
    m_courier.stop();
}

int HealthWatch::running() const
{
    return m_tasks.running() + m_courier.running();
}

QCoro::Task<Result<QList<AlertRecord>>> HealthWatch::refresh()
{
    const TaskCount::Running running(m_tasks);
    const Status flushed = co_await m_signalBook.flush();
    if (!flushed)
        co_return fail(flushed.error());
    auto records = co_await m_alerts.advance();
    if (records && !records->isEmpty())
        Q_EMIT evaluated(*records);
    co_return records;
}

QCoro::Task<void> HealthWatch::refreshBehind()
{
    const TaskCount::Running running(m_tasks);
    const auto records = co_await refresh();
    if (!records)
        qCWarning(lcHealth) << "alerts could not be evaluated:" << records.error().detail;
}

} // namespace Tidemark
