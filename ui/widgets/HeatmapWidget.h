// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/HeatmapPainter.h"
#include "ui/widgets/ChartMenu.h"

#include <QWidget>

#include <functional>

namespace Tidemark {

// A heat map (7 x 24 for the best time, endpoints by time for health) with a tooltip a cell and
// arrow keys that move over the cells.
class HeatmapWidget : public QWidget
{
    Q_OBJECT
public:
    using CellText = std::function<QString(int row, int column)>;

    explicit HeatmapWidget(const QString &accessibleName, QWidget *parent = nullptr);

    void setContent(const HeatmapContent &content);
    void setWeek(const QList<double> &values); // 168 from Monday 00:00; labels by the locale
    void setCellText(CellText text);
    [[nodiscard]] QString dataAsText() const; // tab-separated, a line a row; unknown is empty
    [[nodiscard]] ChartPicture picture() const;
    [[nodiscard]] TableTwin twin() const; // a row a known cell, with the words of its tooltip
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void cellChosen(int row, int column);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void describe();
    [[nodiscard]] ChartActions actions() const;
    [[nodiscard]] QString textOf(QPoint cell) const;

    HeatmapContent m_content;
    CellText m_cellText;
    QPoint m_current{-1, -1};
};

} // namespace Tidemark
