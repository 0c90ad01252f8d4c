// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/Decimator.h"

#include <algorithm>
#include <array>

namespace Tidemark {

namespace {

// The points of one pixel column that must stay: first, lowest, highest, last, and one gap.
void keepColumn(const SeriesPoint *points, qsizetype from, qsizetype to, QList<SeriesPoint> &out)
{
    qsizetype low = -1;
    qsizetype high = -1;
    qsizetype gap = -1;
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -lowest;
    for (qsizetype i = from; i < to; ++i) {
        const double value = points[i].value;
        if (value < lowest) {
            lowest = value;
            low = i;
        }
        if (value > highest) {
            highest = value;
            high = i;
        }
        if (std::isnan(value))
            gap = i;
    }
    std::array<qsizetype, 5> kept = {from, low, gap, high, to - 1};
    std::sort(kept.begin(), kept.end());
    const auto end = std::unique(kept.begin(), kept.end());
    for (auto it = kept.begin(); it != end; ++it) {
        if (*it >= 0)
            out.append(points[*it]);
    }
}

bool isEarlier(const SeriesPoint &point, qint64 t)
{
    return point.t < t;
}

// Where the points end that belong to the same column as the one at `from`. Columns are as wide as the data are
// dense, so the end is near: steps that double, and a search between the last two.
qsizetype columnEnd(const SeriesPoint *points, qsizetype from, qsizetype to, qint64 columnEndT)
{
    qsizetype step = 1;
    while (from + step < to && points[from + step].t < columnEndT)
        step *= 2;
    return std::lower_bound(points + from + step / 2, points + std::min(from + step, to), columnEndT, isEarlier) - points;
}

} // namespace

PointRange pointsAround(const QList<SeriesPoint> &points, TimeSpan span)
{
    const auto begin = std::lower_bound(points.cbegin(), points.cend(), span.from, isEarlier);
    const auto end = std::lower_bound(begin, points.cend(), span.to + 1, isEarlier);
    return {std::max<qsizetype>(0, begin - points.cbegin() - 1), std::min(points.size(), end - points.cbegin() + 1)};
}

QList<SeriesPoint> decimated(const QList<SeriesPoint> &points, TimeSpan span, int columns)
{
    const auto [first, end] = pointsAround(points, span);
    if (columns <= 0 || end - first <= 2 * qsizetype(columns) || span.length() <= 0)
        return points.mid(first, end - first);
    QList<SeriesPoint> out;
    out.reserve(5 * qsizetype(columns));
    const SeriesPoint *all = points.constData();
    for (qsizetype from = first; from < end;) {
        const double share = double(all[from].t - span.from) / double(span.length());
        const double column = std::floor(share * columns);
        const auto next = span.from + qint64(std::ceil((column + 1) * double(span.length()) / columns));
        const qsizetype to = columnEnd(all, from, end, std::max(next, all[from].t + 1));
        keepColumn(all, from, to, out);
        from = to;
    }
    return out;
}

QList<SeriesPoint> withGaps(const QList<SeriesPoint> &points, qint64 gapAfterS)
{
    const auto isSilence = [gapAfterS](const SeriesPoint &a, const SeriesPoint &b) { return b.t - a.t > gapAfterS; };
    if (gapAfterS <= 0 || std::adjacent_find(points.cbegin(), points.cend(), isSilence) == points.cend())
        return points;
    QList<SeriesPoint> out;
    out.reserve(points.size());
    for (const SeriesPoint &point : points) {
        if (!out.isEmpty() && point.t - out.last().t > gapAfterS && !point.isGap() && !out.last().isGap())
            out.append({out.last().t + (point.t - out.last().t) / 2, kGap});
        out.append(point);
    }
    return out;
}

} // namespace Tidemark
