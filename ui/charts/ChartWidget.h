// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/ChartPainter.h"
#include "ui/widgets/ChartMenu.h"

#include <QWidget>

#include <optional>

namespace Tidemark {

enum class ChartState { Ready, Loading, Empty };

// A line chart over time: crosshair with value, time and whether it was measured, zoom by drag, pan by
// wheel and keys, double click for all, markers that open, copy as image or data, a table twin. Everything the mouse
// does the keyboard does: Left/Right move the crosshair, + and - zoom, Shift+arrows pan, Home or 0 all,
// Enter opens the marker at the crosshair; Ctrl+C copies data, Ctrl+Shift+C an image, Ctrl+S saves,
// T shows the figures as a table.
class ChartWidget : public QWidget
{
    Q_OBJECT
public:
    explicit ChartWidget(const QString &accessibleName, QWidget *parent = nullptr);

    void setSeries(const QList<Series> &series); // keeps the span in sight where it still holds data
    void setMarkers(const QList<Marker> &markers);
    void setScale(Scale scale);
    void setAxisStart(AxisStart start);
    void setValueText(ValueText text); // exact words of the crosshair too, unless setExactText
    void setExactText(ValueText text); // "112.24 M ±0.05 M"
    void setSpan(TimeSpan span);       // what is in sight; empty: all
    void showLast(qint64 seconds);     // the last stretch before the newest point; 0: all
    void setSeriesVisible(int series, bool visible);
    void setState(ChartState state, const QString &words = {}); // words of Empty: why there is nothing

    [[nodiscard]] const ChartContent &content() const { return m_content; }
    [[nodiscard]] TimeSpan span() const;
    [[nodiscard]] std::optional<qint64> crosshair() const { return m_crosshair; }
    [[nodiscard]] QString summary() const;      // "followers, 30 days, 111.5 M to 112.4 M, up 0.8 %"
    [[nodiscard]] TableTwin twin() const;       // the figures in sight, newest first
    [[nodiscard]] QString dataAsText() const;   // tab-separated: time and one column a series, in sight
    [[nodiscard]] ChartPicture picture() const; // as it stands, without the cross-hair

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public slots:
    void copyImage();
    void copyData();
    void save();
    void resetSpan();

signals:
    void spanChanged(qint64 from, qint64 to); // by the person
    void markerOpened(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] ChartActions actions() const;
    [[nodiscard]] ChartLayout layoutNow() const;
    [[nodiscard]] QString markerAt(QPointF position) const; // its id, or empty
    [[nodiscard]] int mainSeries() const;                   // first visible one, -1: none
    void paintWords(QPainter &painter) const;
    void paintDrag(QPainter &painter) const;
    void moveCrosshair(int points);
    void zoom(double factor, qint64 around);
    void pan(double share);
    void changeSpan(TimeSpan span);
    void describe();
    void tellCrosshair();
    [[nodiscard]] const ValueText &exactText() const;

    ChartContent m_content;
    ValueText m_exactText;
    ChartState m_state = ChartState::Empty;
    QString m_words;
    std::optional<qint64> m_crosshair;
    std::optional<QPointF> m_dragFrom;
    QPointF m_dragTo;
};

} // namespace Tidemark
