// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/TrafficDrop.h"

#include <algorithm>

namespace Tidemark {

namespace {
constexpr qsizetype kFewestHours = 24;
constexpr double kFewestUsual = 5;
constexpr double kRare = 0.02;
} // namespace

std::optional<TrafficDrop> trafficDrop(const QString &endpoint, qint64 lastHour, QList<qint64> usual)
{
    if (usual.size() < kFewestHours)
        return std::nullopt;
    std::sort(usual.begin(), usual.end());
    const qsizetype half = usual.size() / 2;
    const double median = usual.size() % 2 ? double(usual.at(half)) : double(usual.at(half - 1) + usual.at(half)) / 2;
    const auto asFew = std::upper_bound(usual.cbegin(), usual.cend(), lastHour) - usual.cbegin();
    if (median < kFewestUsual || double(lastHour) >= median / 2 || double(asFew) >= kRare * double(usual.size()))
        return std::nullopt;
    return TrafficDrop{endpoint, lastHour, median};
}

} // namespace Tidemark
