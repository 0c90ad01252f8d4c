// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/ChangeOutlook.h"

#include "core/insight/Insight.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace Tidemark {

namespace {

constexpr qsizetype kMostObservations = 9;
constexpr double kFade = 0.6;            // weight of an interval by that of the next younger one
constexpr double kPriorS = 12 * 3'600;   // as long as the prior counts for having been seen
constexpr double kPriorLogAge = 0.15;    // the same for posts
constexpr double kLeastPostAgeS = 1'800; // at their creation the logarithm has no bottom

struct Interval {
    double change = 0; // as a part of the newest value
    double seconds = 0;
    double logAge = 0;
    double weight = 1;
};

std::vector<Interval> intervalsOf(const QList<Observation> &series, std::optional<qint64> bornAt)
{
    std::vector<Interval> intervals;
    const double value = double(series.last().value);
    for (qsizetype i = series.size() - 1; i > 0; --i) {
        const Observation &before = series.at(i - 1);
        const Observation &after = series.at(i);
        if (after.t <= before.t)
            continue;
        Interval interval{double(after.value - before.value) / value, double(after.t - before.t), 0,
                          std::pow(kFade, double(intervals.size()))};
        if (bornAt) {
            const double younger = std::max(kLeastPostAgeS, double(before.t - *bornAt));
            const double older = std::max(younger, double(after.t - *bornAt));
            interval.logAge = std::log(older / younger);
            interval.change = before.value > 0 ? std::log(double(after.value) / double(before.value)) : 1;
        }
        intervals.push_back(interval);
    }
    return intervals;
}

double drawnTo(double prior, double priorSpan, const std::vector<Interval> &intervals, double Interval::*span)
{
    double change = prior * priorSpan;
    double spans = priorSpan;
    for (const Interval &interval : intervals) {
        change += interval.weight * interval.change;
        spans += interval.weight * interval.*span;
    }
    return std::abs(change) / spans;
}

double noiseOf(const std::vector<Interval> &intervals, double drift, double step)
{
    if (intervals.size() < 2)
        return 0;
    double squares = 0;
    double weights = 0;
    for (const Interval &interval : intervals) {
        const double off = std::abs(interval.change) - drift * interval.seconds;
        const double ofRounding = step * step / 6; // the variance of a difference of two rounded values
        squares += interval.weight * std::max(0.0, off * off - ofRounding) / interval.seconds;
        weights += interval.weight;
    }
    return std::sqrt(squares / weights);
}

} // namespace

double ChangeOutlook::errorAfter(double seconds) const
{
    const double time = std::max(0.0, seconds);
    if (perLogAge > 0)
        return perLogAge * std::log1p(time / std::max(kLeastPostAgeS, ageS));
    return std::hypot(driftPerS * time, noise * std::sqrt(time * 2 / std::numbers::pi));
}

double ChangeOutlook::exponentAt(double seconds) const
{
    const double time = std::max(1.0, seconds);
    if (perLogAge > 0) {
        const double ratio = time / std::max(kLeastPostAgeS, ageS);
        return ratio / (1 + ratio) / std::log1p(ratio);
    }
    const double drift = driftPerS * driftPerS * time;
    const double spread = noise * noise * 2 / std::numbers::pi;
    return drift + spread > 0 ? (drift + spread / 2) / (drift + spread) : 1;
}

ChangeOutlook changeOutlook(const QList<Observation> &all, const OutlookPrior &prior, std::optional<qint64> bornAt)
{
    const QList<Observation> series = all.mid(std::max<qsizetype>(0, all.size() - kMostObservations));
    ChangeOutlook outlook;
    outlook.driftPerS = prior.driftPerS;
    outlook.noise = prior.noise;
    outlook.perLogAge = bornAt ? prior.perLogAge : 0;
    if (series.isEmpty() || series.last().value <= 0)
        return outlook;
    if (bornAt)
        outlook.ageS = std::max(kLeastPostAgeS, double(series.last().t - *bornAt));
    const std::vector<Interval> intervals = intervalsOf(series, bornAt);
    if (intervals.empty())
        return outlook;
    const double step = double(std::max<qint64>(1, roundingStep(series))) / double(series.last().value);
    outlook.intervals = int(intervals.size());
    outlook.resolution = step / 2;
    if (bornAt) {
        outlook.perLogAge = std::max(1e-6, drawnTo(prior.perLogAge, kPriorLogAge, intervals, &Interval::logAge));
        return outlook;
    }
    outlook.driftPerS = drawnTo(prior.driftPerS, kPriorS, intervals, &Interval::seconds);
    outlook.noise = noiseOf(intervals, outlook.driftPerS, step);
    return outlook;
}

} // namespace Tidemark
