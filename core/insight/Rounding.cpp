// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Rounding.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Tidemark {

namespace {

constexpr qint64 kLeastRounded = 10'000; // smaller counts are shown exactly
constexpr qint64 kLeastStep = 100;

// The largest of 1, 2, 5 times a power of ten that divides g and is at most the limit.
qint64 niceStep(qint64 g, qint64 limit)
{
    qint64 best = 0;
    for (qint64 power = kLeastStep; power <= limit; power *= 10) {
        for (const qint64 factor : {1, 2, 5}) {
            const qint64 step = power * factor;
            if (step <= limit && g % step == 0)
                best = step;
        }
        if (power > limit / 10)
            break;
    }
    return best;
}

} // namespace

// Rounded values are all multiples of their step. Two or more different ones show it by what
// divides them all; one alone could be round by chance, so no more than its hundredth is believed. Every step is a multiple
// of the least one: the first value that is none shows that nothing was rounded.
qint64 roundingStep(const QList<Observation> &series)
{
    qint64 divisor = 0;
    qint64 largest = 0;
    bool varied = false;
    for (const Observation &observation : series) {
        if (observation.value < kLeastRounded)
            continue;
        if (observation.value % kLeastStep != 0)
            return 0;
        varied = varied || (largest != 0 && observation.value != largest);
        if (divisor == 0 || observation.value % divisor != 0)
            divisor = std::gcd(divisor, observation.value);
        largest = std::max(largest, observation.value);
    }
    return largest == 0 ? 0 : niceStep(divisor, largest / (varied ? 10 : 100));
}

namespace detail {

double relativeRounding(Count count)
{
    if (!count || *count <= 0)
        return 0;
    return static_cast<double>(roundingStep({{0, *count, {}}})) / 2 / static_cast<double>(*count);
}

double relativeRounding(const PostSample &post)
{
    const Count views = post.post.views;
    if (!views || *views <= 0 || post.views.isEmpty())
        return 0;
    return static_cast<double>(roundingStep(post.views)) / 2 / static_cast<double>(*views);
}

void carryRounding(MetricResult &result, double relative)
{
    if (result.value && relative > 0)
        result.bound = std::abs(*result.value) * relative;
}

} // namespace detail

} // namespace Tidemark
