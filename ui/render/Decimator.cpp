// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/Decimator.h"

#include <algorithm>
#include <array>

namespace Tidemark {

namespace {

SeriesPoint gapBetween(const SeriesPoint &a, const SeriesPoint &b)
{
    return {a.t + (b.t - a.t) / 2, kGap};
}

bool isSilent(const SeriesPoint &a, const SeriesPoint &b, qint64 gapAfterS)
{
    return gapAfterS > 0 && b.t - a.t > gapAfterS && !a.isGap() && !b.isGap();
}

// What one look at all points of a pixel column tells. Nothing in it depends on what a point before was, so a counter that
// rises all the time takes no longer than one that stands still.
struct Column {
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -std::numeric_limits<double>::infinity();
    qint64 longestS = 0; // between two points
    qsizetype known = 0;
};

void take(Column &column, double value, qint64 sinceS)
{
    column.lowest = value < column.lowest ? value : column.lowest; // a gap is neither
    column.highest = value > column.highest ? value : column.highest;
    column.longestS = std::max(column.longestS, sinceS);
    column.known += std::isnan(value) ? 0 : 1;
}

// Every other point into another column, so that no minimum waits for the one before.
Column lookAt(const SeriesPoint *points, qsizetype from, qsizetype to)
{
    Column even;
    Column odd;
    take(even, points[from].value, 0);
    qsizetype i = from + 1;
    for (; i + 1 < to; i += 2) {
        take(odd, points[i].value, points[i].t - points[i - 1].t);
        take(even, points[i + 1].value, points[i + 1].t - points[i].t);
    }
    if (i < to)
        take(odd, points[i].value, points[i].t - points[i - 1].t);
    return {std::min(even.lowest, odd.lowest), std::max(even.highest, odd.highest), std::max(even.longestS, odd.longestS),
            even.known + odd.known};
}

// The points of one pixel column that must stay: first, lowest, highest, last, and one gap.
void keepColumn(const SeriesPoint *points, qsizetype from, qsizetype to, qint64 gapAfterS, QList<SeriesPoint> &out)
{
    const Column column = lookAt(points, from, to);
    const SeriesPoint *begin = points + from;
    const SeriesPoint *end = points + to;
    const auto firstOf = [begin, end, points](double value) {
        return std::find_if(begin, end, [value](const SeriesPoint &point) { return point.value == value; }) - points;
    };
    std::array<qsizetype, 5> kept = {from, to - 1, to, to, to};
    if (column.known > 0) {
        kept[2] = firstOf(column.lowest);
        kept[3] = firstOf(column.highest);
    }
    if (column.known < to - from)
        kept[4] = std::find_if(begin, end, [](const SeriesPoint &point) { return point.isGap(); }) - points;
    qsizetype silence = to; // the first point behind one
    if (gapAfterS > 0 && column.longestS > gapAfterS)
        silence =
            std::adjacent_find(begin, end, [gapAfterS](auto &a, auto &b) { return isSilent(a, b, gapAfterS); }) + 1 - points;
    std::sort(kept.begin(), kept.end());
    const auto last = std::unique(kept.begin(), kept.end());
    for (auto it = kept.begin(); it != last && *it < to; ++it) {
        if (silence < to && *it >= silence) {
            out.append(gapBetween(points[silence - 1], points[silence]));
            silence = to;
        }
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

QList<SeriesPoint> decimated(const QList<SeriesPoint> &points, TimeSpan span, int columns, qint64 gapAfterS)
{
    const auto [first, end] = pointsAround(points, span);
    if (columns <= 0 || end - first <= 2 * qsizetype(columns) || span.length() <= 0)
        return withGaps(points.mid(first, end - first), gapAfterS);
    QList<SeriesPoint> out;
    out.reserve(6 * qsizetype(columns));
    const SeriesPoint *all = points.constData();
    for (qsizetype from = first; from < end;) {
        const double share = double(all[from].t - span.from) / double(span.length());
        const double column = std::floor(share * columns);
        const auto next = span.from + qint64(std::ceil((column + 1) * double(span.length()) / columns));
        const qsizetype to = columnEnd(all, from, end, std::max(next, all[from].t + 1));
        if (from > first && isSilent(all[from - 1], all[from], gapAfterS))
            out.append(gapBetween(all[from - 1], all[from]));
        keepColumn(all, from, to, gapAfterS, out);
        from = to;
    }
    return out;
}

QList<SeriesPoint> withGaps(const QList<SeriesPoint> &points, qint64 gapAfterS)
{
    const auto isSilence = [gapAfterS](const SeriesPoint &a, const SeriesPoint &b) { return isSilent(a, b, gapAfterS); };
    if (std::adjacent_find(points.cbegin(), points.cend(), isSilence) == points.cend())
        return points;
    QList<SeriesPoint> out;
    out.reserve(points.size());
    for (const SeriesPoint &point : points) {
        if (!out.isEmpty() && isSilent(out.last(), point, gapAfterS))
            out.append(gapBetween(out.last(), point));
        out.append(point);
    }
    return out;
}

} // namespace Tidemark
