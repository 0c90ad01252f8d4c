// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/Axis.h"

#include "ui/render/NumberFormat.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace Tidemark {

namespace {

constexpr int kWantedTicks = 5;
constexpr int kMostTicks = 50;
constexpr double kZeroNear = 0.25; // a lowest value below this share of the highest: start at 0

double niceStep(double range)
{
    const double raw = range / kWantedTicks;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (raw <= factor * power * (1 + 1e-9))
            return factor * power;
    }
    return 10.0 * power;
}

ValueAxis linearAxis(double low, double high, AxisStart start)
{
    if (start == AxisStart::Zero || (low >= 0 && low <= kZeroNear * high))
        low = std::min(0.0, low);
    if (high - low < 1e-12 * std::max(1.0, std::abs(high))) {
        const double room = std::max(std::abs(high) * 0.01, 1.0);
        high += room;
        low = low == 0.0 ? 0.0 : low - room;
    }
    const double step = niceStep(high - low);
    ValueAxis axis;
    axis.low = std::floor(low / step + 1e-9) * step;
    axis.high = std::ceil(high / step - 1e-9) * step;
    const int count = std::min(kMostTicks, int(std::lround((axis.high - axis.low) / step)));
    for (int i = 0; i <= count; ++i) {
        const double tick = axis.low + i * step;
        axis.ticks.append(std::abs(tick) < step * 1e-9 ? 0.0 : tick);
    }
    return axis;
}

ValueAxis logAxis(double low, double high)
{
    const double from = std::max(1.0, low);
    const double to = std::max(from * 1.01, high);
    QList<double> candidates;
    const bool fine = std::log10(to / from) < 2.5;
    for (double decade = std::pow(10.0, std::floor(std::log10(from))); decade <= to * 10; decade *= 10) {
        candidates.append(decade);
        if (fine)
            candidates << 2 * decade << 5 * decade;
    }
    ValueAxis axis;
    axis.scale = Scale::Log;
    axis.low = candidates.first();
    for (const double candidate : std::as_const(candidates)) {
        if (candidate <= from * (1 + 1e-9))
            axis.low = candidate;
    }
    for (const double candidate : std::as_const(candidates)) {
        if (candidate < axis.low)
            continue;
        axis.ticks.append(candidate);
        if (candidate >= to * (1 - 1e-9))
            break;
    }
    axis.high = axis.ticks.last();
    return axis;
}

enum class Unit { Hour, Day, Month };

struct Step {
    Unit unit;
    int count;
    double seconds;
};

constexpr double kHour = 3600.0;
constexpr double kDay = 24 * kHour;
constexpr double kMonth = 30.4 * kDay;
constexpr std::array kSteps = {
    Step{Unit::Hour, 1, kHour},         Step{Unit::Hour, 3, 3 * kHour},     Step{Unit::Hour, 6, 6 * kHour},
    Step{Unit::Hour, 12, 12 * kHour},   Step{Unit::Day, 1, kDay},           Step{Unit::Day, 2, 2 * kDay},
    Step{Unit::Day, 4, 4 * kDay},       Step{Unit::Day, 7, 7 * kDay},       Step{Unit::Day, 14, 14 * kDay},
    Step{Unit::Month, 1, kMonth},       Step{Unit::Month, 3, 3 * kMonth},   Step{Unit::Month, 6, 6 * kMonth},
    Step{Unit::Month, 12, 12 * kMonth}, Step{Unit::Month, 24, 24 * kMonth}, Step{Unit::Month, 60, 60 * kMonth}};

QDateTime firstTick(qint64 from, const Step &step)
{
    const QDateTime start = QDateTime::fromSecsSinceEpoch(from);
    QDate date = start.date();
    if (step.unit == Unit::Hour)
        return QDateTime(date, QTime(start.time().hour() / step.count * step.count, 0));
    if (step.unit == Unit::Day)
        date = date.addDays(-(date.toJulianDay() % step.count)); // weeks begin on Monday
    else
        date = QDate(date.year() - (step.count > 12 ? date.year() % (step.count / 12) : 0),
                     step.count >= 12 ? 1 : (date.month() - 1) / step.count * step.count + 1, 1);
    return date.startOfDay();
}

QDateTime nextTick(const QDateTime &tick, const Step &step)
{
    if (step.unit == Unit::Hour)
        return tick.addSecs(qint64(step.count) * 3600);
    return (step.unit == Unit::Day ? tick.date().addDays(step.count) : tick.date().addMonths(step.count)).startOfDay();
}

QString tickText(const QDateTime &tick, const Step &step)
{
    if (step.unit == Unit::Hour && tick.time() != QTime(0, 0))
        return timeText(tick.toSecsSinceEpoch());
    if (step.unit != Unit::Month)
        return shortDate(tick.toSecsSinceEpoch());
    return displayLocale().toString(tick.date(), step.count >= 12 ? QStringLiteral("yyyy") : QStringLiteral("MMM yyyy"));
}

} // namespace

double ValueAxis::position(double value) const
{
    if (high <= low)
        return 0;
    if (scale == Scale::Linear)
        return (value - low) / (high - low);
    return std::max(0.0, std::log(std::max(value, low) / low) / std::log(high / low));
}

ValueAxis valueAxis(double low, double high, Scale scale, AxisStart start)
{
    if (!std::isfinite(low) || !std::isfinite(high) || high < low)
        return linearAxis(0, 1, AxisStart::Zero);
    return scale == Scale::Log ? logAxis(low, high) : linearAxis(low, high, start);
}

QList<TimeTick> timeTicks(TimeSpan span, int most)
{
    QList<TimeTick> ticks;
    if (span.length() <= 0 || most < 1)
        return ticks;
    const auto fits = [&](const Step &step) { return double(span.length()) / step.seconds <= most; };
    const auto found = std::find_if(kSteps.begin(), kSteps.end(), fits);
    const Step step = found == kSteps.end() ? kSteps.back() : *found;
    for (QDateTime tick = firstTick(span.from, step); tick.toSecsSinceEpoch() <= span.to; tick = nextTick(tick, step)) {
        const qint64 t = tick.toSecsSinceEpoch();
        if (t >= span.from && ticks.size() <= most)
            ticks.append({t, tickText(tick, step)});
    }
    return ticks;
}

} // namespace Tidemark
