// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/ChartMenu.h"

#include <QObject>
#include <QPointF>

#include <memory>
#include <optional>

class QMimeData;

namespace Tidemark {

// Ctrl and the left button carry a chart out of the window: its picture, and its figures as text. Without Ctrl a drag is the
// chart's own (it zooms). Belongs to the chart.
class ChartDragOut : public QObject
{
    Q_OBJECT

public:
    ChartDragOut(QWidget *chart, ChartActions actions);

    [[nodiscard]] std::unique_ptr<QMimeData> carried() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool moved(QPointF to);

    QWidget *m_chart;
    ChartActions m_actions;
    std::optional<QPointF> m_from;
};

} // namespace Tidemark
