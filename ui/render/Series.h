// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <cmath>
#include <limits>

namespace Tidemark {

inline constexpr double kGap = std::numeric_limits<double>::quiet_NaN();

struct SeriesPoint {
    qint64 t = 0;     // UTC seconds
    double value = 0; // NaN: nothing was known here, the line breaks

    [[nodiscard]] bool isGap() const { return std::isnan(value); }
};

enum class LineStyle { Solid, Dashed };
enum class Fill { None, Area };

struct Series {
    QString name;              // shown through plain()
    QList<SeriesPoint> points; // rising in t
    int colour = 0;            // index of the chart series; above 5 the same again, dashed
    LineStyle line = LineStyle::Solid;
    Fill fill = Fill::None;
    qint64 gapAfterS = 0; // a silence longer than this is a gap; 0: only NaN is
    bool visible = true;
};

struct Marker {
    qint64 t = 0;
    QString label; // shown through plain()
    QString id;    // given back when the marker is opened
};

} // namespace Tidemark
