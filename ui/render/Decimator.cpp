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

bool isEarlier(const SeriesPoint &point, qint64 t)
{
    return point.t < t;
}

// Points are looked at by the kilobyte: it is read from memory once, and all that is asked of single points is asked while
// it is near.
constexpr qsizetype kBlock = 64;

// What one look at all points of a pixel column tells: where the blocks begin that hold the first of each kind.
struct Column {
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -std::numeric_limits<double>::infinity();
    qsizetype from = 0;
    qsizetype to = 0;
    qsizetype lowestIn = 0;
    qsizetype highestIn = 0;
    qsizetype gapIn = -1;   // none
    qsizetype silence = -1; // the first point behind one; none
};

struct Extremes {
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -std::numeric_limits<double>::infinity();
    bool hasGap = false;
};

void take(Extremes &extremes, double value)
{
    extremes.lowest = value < extremes.lowest ? value : extremes.lowest; // a gap is neither
    extremes.highest = value > extremes.highest ? value : extremes.highest;
}

// Nothing depends on what a point before was, so a counter that rises all the time takes no longer than one that stands
// still; and every other point goes to other extremes, so that no minimum waits for the one before.
Extremes extremesOf(const SeriesPoint *points, qsizetype count)
{
    Extremes even;
    Extremes odd;
    int gaps = 0;
    qsizetype i = 0;
    for (; i + 1 < count; i += 2) {
        take(even, points[i].value);
        take(odd, points[i + 1].value);
        gaps |= std::isunordered(points[i].value, points[i + 1].value) ? 1 : 0;
    }
    if (i < count) {
        take(even, points[i].value);
        gaps |= points[i].isGap() ? 1 : 0;
    }
    return {std::min(even.lowest, odd.lowest), std::max(even.highest, odd.highest), gaps != 0};
}

// The first point behind a silence, among those after the first.
qsizetype silenceIn(const SeriesPoint *points, qsizetype from, qsizetype to, qint64 gapAfterS)
{
    if (points[to - 1].t - points[from].t <= gapAfterS)
        return -1;
    const auto isLong = [gapAfterS](const SeriesPoint &a, const SeriesPoint &b) { return isSilent(a, b, gapAfterS); };
    const SeriesPoint *found = std::adjacent_find(points + from, points + to, isLong);
    return found == points + to ? -1 : found + 1 - points;
}

// The column that begins with the point at `from` and ends before endT.
Column lookAt(const SeriesPoint *points, qsizetype from, qsizetype end, qint64 endT, qint64 gapAfterS)
{
    Column column;
    column.from = column.lowestIn = column.highestIn = column.to = from;
    for (bool isLast = false; !isLast && column.to < end;) {
        const qsizetype block = column.to;
        column.to = std::min(block + kBlock, end);
        isLast = points[column.to - 1].t >= endT;
        if (isLast)
            column.to = std::lower_bound(points + block, points + column.to, endT, isEarlier) - points;
        const Extremes extremes = extremesOf(points + block, column.to - block);
        if (extremes.lowest < column.lowest) {
            column.lowest = extremes.lowest;
            column.lowestIn = block;
        }
        if (extremes.highest > column.highest) {
            column.highest = extremes.highest;
            column.highestIn = block;
        }
        if (extremes.hasGap && column.gapIn < 0)
            column.gapIn = block;
        if (gapAfterS > 0 && column.silence < 0 && column.to > block)
            column.silence = silenceIn(points, std::max(from, block - 1), column.to, gapAfterS);
    }
    return column;
}

// The points of one pixel column that must stay: first, lowest, highest, last, and one gap.
void keepColumn(const SeriesPoint *points, const Column &column, QList<SeriesPoint> &out)
{
    const SeriesPoint *end = points + column.to;
    const auto firstOf = [points, end](qsizetype from, double value) {
        return std::find_if(points + from, end, [value](const SeriesPoint &point) { return point.value == value; }) - points;
    };
    std::array<qsizetype, 5> kept = {column.from, column.to - 1, firstOf(column.lowestIn, column.lowest),
                                     firstOf(column.highestIn, column.highest), column.to};
    if (column.gapIn >= 0)
        kept[4] = std::find_if(points + column.gapIn, end, [](const SeriesPoint &point) { return point.isGap(); }) - points;
    std::sort(kept.begin(), kept.end());
    const auto last = std::unique(kept.begin(), kept.end());
    bool isBroken = column.silence >= 0; // by a silence, which is still to come
    for (auto it = kept.begin(); it != last && *it < column.to; ++it) {
        if (isBroken && *it >= column.silence)
            out.append(gapBetween(points[column.silence - 1], points[column.silence]));
        isBroken = isBroken && *it < column.silence;
        out.append(points[*it]);
    }
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
        const Column seen = lookAt(all, from, end, std::max(next, all[from].t + 1), gapAfterS);
        if (from > first && isSilent(all[from - 1], all[from], gapAfterS))
            out.append(gapBetween(all[from - 1], all[from]));
        keepColumn(all, seen, out);
        from = seen.to;
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
