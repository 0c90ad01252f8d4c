// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entity.h"
#include "ui/render/Series.h"
#include "ui/widgets/Card.h"

namespace Tidemark {

class ChartWidget;
class Chip;
class RangeControl;
class SegmentedControl;

// One counter of something over time, as history has it.
struct CounterSeries {
    QString id;    // "followers"
    QString words; // "followers", translated
    QList<Observation> observations;
    qint64 roundingStep = 0; // 0: exact
};

// Counters over time, one at a time: the chip beside the title chooses which. Range, scale, marks.
class CounterCard : public Card
{
    Q_OBJECT

public:
    explicit CounterCard(const QString &title, QWidget *parent = nullptr);

    void setLoading();
    void setRange(const QString &id); // "7d" ... "all"; 30 days at first
    void setCounters(const QList<CounterSeries> &counters);
    void setMarkers(const QList<Marker> &markers); // those outside the series are left out
    [[nodiscard]] ChartWidget &chart() const { return *m_chart; }

signals:
    void markerOpened(const QString &id);

private:
    void buildControls();
    void offerCounters();
    void showCounter(int index);
    void refreshChart();

    QList<CounterSeries> m_counters;
    QList<Marker> m_markers;
    int m_current = 0;
    Chip *m_which = nullptr;
    ChartWidget *m_chart = nullptr;
    RangeControl *m_range = nullptr;
    SegmentedControl *m_scale = nullptr;
};

} // namespace Tidemark
