// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/DayTrace.h"

#include "core/sandbox/Dice.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace Tidemark {

namespace {

constexpr int kVisits = 2; // of a user, a day
constexpr double kPauseS = 90;
constexpr double kSwing = 0.75; // of the arrivals over the day
constexpr double kQuietHour = 8.5;
constexpr int kSteps = 288; // five minutes each
constexpr double kDayMs = 86'400'000;

using Cumulative = std::array<double, kSteps + 1>;

// How many of the day's arrivals have come by the end of each step.
Cumulative arrivals()
{
    Cumulative sum{};
    for (int i = 0; i < kSteps; ++i) {
        const double hour = (i + 0.5) * 24.0 / kSteps;
        const double busy = 1 - kSwing * std::cos((hour - kQuietHour) / 24 * 2 * std::numbers::pi);
        sum[size_t(i) + 1] = sum[size_t(i)] + busy;
    }
    for (double &part : sum)
        part /= sum.back();
    return sum;
}

qint64 arrivalAt(double part, const Cumulative &sum)
{
    const auto above = std::upper_bound(sum.begin(), sum.end(), part);
    const auto step = std::min<std::ptrdiff_t>(above - sum.begin() - 1, kSteps - 1);
    const double within = (part - sum[size_t(step)]) / (sum[size_t(step) + 1] - sum[size_t(step)]);
    return qint64((double(step) + within) * kDayMs / kSteps);
}

std::vector<double> zipf(int creators, double exponent)
{
    std::vector<double> sum;
    double total = 0;
    for (int i = 0; i < creators; ++i) {
        total += std::pow(i + 1, -exponent);
        sum.push_back(total);
    }
    for (double &part : sum)
        part /= total;
    return sum;
}

} // namespace

std::vector<ViewDraw> drawDay(const DayShape &shape)
{
    const Cumulative sum = arrivals();
    std::vector<ViewDraw> draws;
    draws.reserve(size_t(shape.views()));
    for (int user = 0; user < shape.users; ++user) {
        Dice dice(diceSeed(shape.seed, quint64(user)));
        const std::array<qint64, kVisits> visits{arrivalAt(dice.unit(), sum), arrivalAt(dice.unit(), sum)};
        std::array<double, kVisits> passed{};
        for (int view = 0; view < shape.viewsPerUser; ++view) {
            const size_t visit = size_t(view * kVisits / shape.viewsPerUser);
            const qint64 at = visits[visit] + qint64(passed[visit]);
            passed[visit] -= kPauseS * 1000 * std::log(1 - dice.unit());
            const double creator = dice.unit();
            draws.push_back({std::min(at, qint64(kDayMs) - 1), user, creator, dice.unit()});
        }
    }
    std::stable_sort(draws.begin(), draws.end(), [](const ViewDraw &a, const ViewDraw &b) { return a.atMs < b.atMs; });
    return draws;
}

std::vector<ProfileView> viewsOf(const std::vector<ViewDraw> &draws, const DayShape &shape)
{
    const std::vector<double> sum = zipf(shape.creators, shape.exponent);
    std::vector<ProfileView> views;
    views.reserve(draws.size());
    for (const ViewDraw &draw : draws) {
        const auto rank = std::upper_bound(sum.begin(), sum.end(), draw.creator) - sum.begin();
        const int creator = int(std::min<std::ptrdiff_t>(rank, shape.creators - 1));
        views.push_back({draw.atMs, draw.user, creator, draw.page < shape.secondPageShare});
    }
    return views;
}

} // namespace Tidemark
