// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace Tidemark {

class ChartWidget;

// Chips with the names of a chart's series, each with a sample of its line; pressed, the series goes
// or comes back.
class ChartLegend : public QWidget
{
    Q_OBJECT
public:
    ChartLegend(ChartWidget &chart, QWidget *parent = nullptr);
    void refresh(); // after ChartWidget::setSeries

private:
    void stand();

    ChartWidget &m_chart;
    QHBoxLayout *m_layout = nullptr;
};

} // namespace Tidemark
