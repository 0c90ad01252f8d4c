// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/Decimator.h"

#include <algorithm>
#include <array>

namespace Tidemark {

namespace {

// The points of one pixel column that must stay: first, lowest, highest, last, and one gap.
class ColumnKeep
{
public:
    void add(const QList<SeriesPoint> &points, qsizetype index)
    {
        if (m_first < 0)
            m_first = index;
        m_last = index;
        if (points.at(index).isGap()) {
            m_gap = index;
            return;
        }
        if (m_low < 0 || points.at(index).value < points.at(m_low).value)
            m_low = index;
        if (m_high < 0 || points.at(index).value > points.at(m_high).value)
            m_high = index;
    }

    void flush(const QList<SeriesPoint> &points, QList<SeriesPoint> &out)
    {
        std::array<qsizetype, 5> kept = {m_first, m_low, m_gap, m_high, m_last};
        std::sort(kept.begin(), kept.end());
        const auto end = std::unique(kept.begin(), kept.end());
        for (auto it = kept.begin(); it != end; ++it) {
            if (*it >= 0)
                out.append(points.at(*it));
        }
        *this = ColumnKeep();
    }

private:
    qsizetype m_first = -1;
    qsizetype m_low = -1;
    qsizetype m_gap = -1;
    qsizetype m_high = -1;
    qsizetype m_last = -1;
};

} // namespace

QList<SeriesPoint> decimated(const QList<SeriesPoint> &points, TimeSpan span, int columns)
{
    const auto before = [](const SeriesPoint &point, qint64 t) { return point.t < t; };
    auto begin = std::lower_bound(points.cbegin(), points.cend(), span.from, before);
    auto end = std::lower_bound(begin, points.cend(), span.to + 1, before);
    if (begin != points.cbegin())
        --begin;
    if (end != points.cend())
        ++end;
    const qsizetype from = begin - points.cbegin();
    const qsizetype count = end - begin;
    if (columns <= 0 || count <= 2 * qsizetype(columns) || span.length() <= 0)
        return points.mid(from, count);
    QList<SeriesPoint> out;
    out.reserve(5 * qsizetype(columns));
    ColumnKeep keep;
    qint64 current = -1;
    for (qsizetype i = from; i < from + count; ++i) {
        const double share = double(points.at(i).t - span.from) / double(span.length());
        const qint64 column = qint64(std::floor(share * columns)) + 1;
        if (column != current && i != from)
            keep.flush(points, out);
        current = column;
        keep.add(points, i);
    }
    keep.flush(points, out);
    return out;
}

QList<SeriesPoint> withGaps(const QList<SeriesPoint> &points, qint64 gapAfterS)
{
    if (gapAfterS <= 0)
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
