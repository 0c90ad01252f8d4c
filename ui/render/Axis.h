// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/Decimator.h"

#include <functional>

namespace Tidemark {

enum class Scale { Linear, Log };

using ValueText = std::function<QString(double)>;

// The value axis: bounds and ticks at round figures. fromZero says whether the picture starts at 0;
// where it does not, the chart says so.
struct ValueAxis {
    double low = 0;
    double high = 1;
    QList<double> ticks;
    Scale scale = Scale::Linear;

    [[nodiscard]] bool startsAtZero() const { return scale == Scale::Linear && low == 0.0; }
    [[nodiscard]] double position(double value) const; // 0 bottom, 1 top; log: values below 1 lie at the bottom
};

enum class AxisStart { WhereDataAre, Zero };

[[nodiscard]] ValueAxis valueAxis(double low, double high, Scale scale, AxisStart start = AxisStart::WhereDataAre);

struct TimeTick {
    qint64 t = 0;
    QString text;
};

// At most `most` ticks at local midnights, hours or months, as the span asks.
[[nodiscard]] QList<TimeTick> timeTicks(TimeSpan span, int most);

} // namespace Tidemark
