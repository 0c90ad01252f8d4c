// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/SegmentedControl.h"

namespace Tidemark {

class ChartWidget;

enum class Ranges { WeekToAll, WeekToQuarter };

// 7d 30d 90d 1y all, wired to a chart: the last stretch before the newest point. Falls back to none
// chosen when the person zooms.
class RangeControl : public SegmentedControl
{
    Q_OBJECT
public:
    explicit RangeControl(Ranges ranges, QWidget *parent = nullptr);
    RangeControl(ChartWidget &chart, Ranges ranges, QWidget *parent = nullptr);

    [[nodiscard]] qint64 seconds() const; // 0: all
    [[nodiscard]] static qint64 secondsOf(const QString &id);
};

} // namespace Tidemark
