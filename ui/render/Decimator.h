// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/Series.h"

namespace Tidemark {

struct TimeSpan {
    qint64 from = 0;
    qint64 to = 0;

    [[nodiscard]] qint64 length() const { return to - from; }
    bool operator==(const TimeSpan &) const = default;
};

// Rows of a list of points, the last one not included.
struct PointRange {
    qsizetype from = 0;
    qsizetype to = 0;
};

// The points in the span, and one neighbour on either side where there is one.
[[nodiscard]] PointRange pointsAround(const QList<SeriesPoint> &points, TimeSpan span);

// At most four points a pixel column (first, lowest, highest, last), so no extreme is lost, and a
// column that holds a gap, or a silence longer than gapAfterS, keeps one. The neighbours just outside the span are kept: the line
// runs out of the picture instead of ending in it. Fewer points than 2 * columns are given back as they are.
[[nodiscard]] QList<SeriesPoint> decimated(const QList<SeriesPoint> &points, TimeSpan span, int columns, qint64 gapAfterS = 0);

// The same points with a NaN put into every silence longer than gapAfterS.
[[nodiscard]] QList<SeriesPoint> withGaps(const QList<SeriesPoint> &points, qint64 gapAfterS);

} // namespace Tidemark
