// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Insight.h"
#include "core/insight/Statistics.h"

#include <QDateTime>

#include <cmath>
#include <cstdlib>

namespace Tidemark {

namespace {

constexpr double kPeriodTolerance = 0.25; // a daily snapshot is not taken to the second

QString day(qint64 t)
{
    return QDateTime::fromSecsSinceEpoch(t, Qt::UTC).toString(Qt::ISODate);
}

// The observation nearest to the time, if one is near enough.
std::optional<Observation> nearest(const QList<Observation> &series, qint64 t, double tolerance)
{
    std::optional<Observation> best;
    for (const Observation &observation : series) {
        const auto distance = static_cast<double>(std::llabs(observation.t - t));
        if (distance <= tolerance && (!best || distance < static_cast<double>(std::llabs(best->t - t))))
            best = observation;
    }
    return best;
}

void describe(MetricResult &result, const Observation &from, const Observation &to)
{
    result.n = 2;
    result.inputs = {QString::number(from.t), QString::number(to.t)};
    result.oldestAt = from.t;
}

} // namespace

Growth growth(const QList<Observation> &series, qint64 periodS, qint64 now)
{
    Growth growth;
    growth.absolute =
        detail::metric(QStringLiteral("growth_abs"), QString(), QStringLiteral("value now - value then, as sampled"));
    growth.percent = detail::metric(QStringLiteral("growth_pct"), QStringLiteral("%"),
                                    QStringLiteral("(value now - value then) / value then, as sampled"));
    const auto give = [&growth](const QString &reason) {
        growth.absolute = detail::without(growth.absolute, reason);
        growth.percent = detail::without(growth.percent, reason);
        return growth;
    };
    const QList<Observation> held = detail::ordered(series, now);
    if (held.size() < 2)
        return give(detail::needed(2, held.size()));
    const Observation to = held.constLast();
    const auto from = nearest(held.first(held.size() - 1), to.t - periodS, static_cast<double>(periodS) * kPeriodTolerance);
    if (!from)
        return give(QStringLiteral("no snapshot from that time: the first is of %1").arg(day(held.constFirst().t)));

    growth.fromT = from->t;
    growth.toT = to.t;
    describe(growth.absolute, *from, to);
    describe(growth.percent, *from, to);
    const qint64 change = to.value - from->value;
    const qint64 step = roundingStep(held);
    growth.belowResolution = step > 0 && std::llabs(change) < step;
    growth.absolute.value = static_cast<double>(change);
    if (step > 0)
        growth.absolute.bound = static_cast<double>(step); // half a step at either end
    if (from->value <= 0) {
        growth.percent = detail::without(growth.percent, QStringLiteral("it was 0"));
        return growth;
    }
    growth.percent.value = 100.0 * static_cast<double>(change) / static_cast<double>(from->value);
    if (step > 0)
        growth.percent.bound = 100.0 * static_cast<double>(step) / static_cast<double>(from->value);
    return growth;
}

} // namespace Tidemark
