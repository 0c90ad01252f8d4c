// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What hands do on a ChartWidget: mouse, wheel, keys, menu.
#include "ui/charts/ChartWidget.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr double kZoomStep = 0.8;
constexpr double kPanStep = 0.15;
constexpr double kLeastDrag = 6; // pixels; less is a click
constexpr double kMarkerReach = 9;
constexpr qint64 kShortestSpanS = 60;
constexpr double kWheelNotch = 120;

} // namespace

QString ChartWidget::markerAt(QPointF position) const
{
    const int main = mainSeries();
    if (main < 0)
        return {};
    const ChartLayout layout = layoutNow();
    for (const Marker &marker : m_content.markers) {
        const std::optional<double> value = ChartPainter::valueAt(m_content.series.at(main), marker.t);
        if (!value)
            continue;
        const QPointF away = layout.toPixel(marker.t, *value) - position;
        if (QPointF::dotProduct(away, away) <= kMarkerReach * kMarkerReach)
            return marker.id;
    }
    return {};
}

void ChartWidget::mousePressEvent(QMouseEvent *event)
{
    if (m_state != ChartState::Ready || event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_dragFrom = event->position();
    m_dragTo = event->position();
}

void ChartWidget::mouseMoveEvent(QMouseEvent *event)
{
    if (m_state != ChartState::Ready)
        return;
    m_dragTo = event->position();
    const ChartLayout layout = layoutNow();
    const int main = mainSeries();
    m_crosshair.reset();
    if (main >= 0 && layout.plot.adjusted(-2, 0, 2, 0).contains(event->position())) {
        const qint64 t = layout.toTime(event->position().x());
        const std::optional<SeriesPoint> near = ChartPainter::nearest(m_content.series.at(main), t);
        const double reach = near ? std::abs(layout.toPixel(near->t, near->value).x() - event->position().x()) : kMarkerReach + 1;
        m_crosshair = reach <= kMarkerReach ? near->t : t;
    }
    setCursor(markerAt(event->position()).isEmpty() ? Qt::CrossCursor : Qt::PointingHandCursor);
    update();
}

void ChartWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragFrom || event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    const QPointF from = *m_dragFrom;
    m_dragFrom.reset();
    update();
    if (std::abs(event->position().x() - from.x()) < kLeastDrag) {
        const QString marker = markerAt(event->position());
        if (!marker.isEmpty())
            emit markerOpened(marker);
        return;
    }
    const ChartLayout layout = layoutNow();
    const double left = std::max(layout.plot.left(), std::min(from.x(), event->position().x()));
    const double right = std::min(layout.plot.right(), std::max(from.x(), event->position().x()));
    const TimeSpan chosen{layout.toTime(left), layout.toTime(right)};
    if (chosen.length() >= kShortestSpanS)
        changeSpan(chosen);
}

void ChartWidget::mouseDoubleClickEvent(QMouseEvent *)
{
    m_dragFrom.reset();
    resetSpan();
}

void ChartWidget::wheelEvent(QWheelEvent *event)
{
    if (m_state != ChartState::Ready)
        return QWidget::wheelEvent(event);
    const QPoint turn = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier) && turn.y() != 0) {
        zoom(turn.y() > 0 ? kZoomStep : 1 / kZoomStep, layoutNow().toTime(event->position().x()));
    } else if (std::abs(turn.x()) > std::abs(turn.y()) || event->modifiers().testFlag(Qt::ShiftModifier)) {
        const int along = turn.x() != 0 ? turn.x() : turn.y();
        pan(-kPanStep * along / kWheelNotch);
    } else {
        event->ignore(); // the page scrolls
        return;
    }
    event->accept();
}

void ChartWidget::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (m_state == ChartState::Ready && chartKey(event->key(), event->modifiers(), this, actions()))
        return;
    const TimeSpan now = span();
    const qint64 around = m_crosshair.value_or(now.from + now.length() / 2);
    switch (event->key()) {
    case Qt::Key_Left: shift ? pan(-kPanStep) : moveCrosshair(-1); return;
    case Qt::Key_Right: shift ? pan(kPanStep) : moveCrosshair(1); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(kZoomStep, around); return;
    case Qt::Key_Minus: zoom(1 / kZoomStep, around); return;
    case Qt::Key_Home:
    case Qt::Key_0: resetSpan(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        for (const Marker &marker : std::as_const(m_content.markers)) {
            if (m_crosshair && marker.t == *m_crosshair)
                return emit markerOpened(marker.id);
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void ChartWidget::leaveEvent(QEvent *event)
{
    m_crosshair.reset();
    update();
    QWidget::leaveEvent(event);
}

void ChartWidget::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_state != ChartState::Ready)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("chartMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addChartActions(*menu, this, actions());
    menu->addSeparator();
    QAction *all = menu->addAction(tr("Show all"), this, &ChartWidget::resetSpan);
    all->setObjectName(QStringLiteral("showAll"));
    all->setShortcut(QKeySequence(Qt::Key_Home));
    menu->popup(event->globalPos());
}

void ChartWidget::moveCrosshair(int points)
{
    const int main = mainSeries();
    if (main < 0)
        return;
    // Known points and markers, in order: what the crosshair can stand on.
    QList<qint64> stops;
    const TimeSpan now = span();
    for (const SeriesPoint &point : m_content.series.at(main).points) {
        if (!point.isGap() && point.t >= now.from && point.t <= now.to)
            stops << point.t;
    }
    for (const Marker &marker : std::as_const(m_content.markers)) {
        if (marker.t >= now.from && marker.t <= now.to)
            stops << marker.t;
    }
    if (stops.isEmpty())
        return;
    std::sort(stops.begin(), stops.end());
    stops.erase(std::unique(stops.begin(), stops.end()), stops.end());
    const qint64 current = m_crosshair.value_or(points > 0 ? stops.first() - 1 : stops.last() + 1);
    const auto at = points > 0 ? std::upper_bound(stops.cbegin(), stops.cend(), current)
                               : std::lower_bound(stops.cbegin(), stops.cend(), current);
    const qsizetype next = points > 0 ? at - stops.cbegin() : at - stops.cbegin() - 1;
    m_crosshair = stops.at(std::clamp<qsizetype>(next, 0, stops.size() - 1));
    tellCrosshair();
    update();
}

void ChartWidget::zoom(double factor, qint64 around)
{
    const TimeSpan now = span();
    const TimeSpan full = ChartPainter::fullSpan(m_content.series);
    TimeSpan next{around - qint64(double(around - now.from) * factor), around + qint64(double(now.to - around) * factor)};
    next.from = std::max(next.from, full.from);
    next.to = std::min(next.to, full.to);
    if (next.length() >= kShortestSpanS)
        changeSpan(next);
}

void ChartWidget::pan(double share)
{
    const TimeSpan now = span();
    const TimeSpan full = ChartPainter::fullSpan(m_content.series);
    qint64 shift = qint64(double(now.length()) * share);
    shift = std::min(shift, std::max<qint64>(0, full.to - now.to));
    shift = std::max(shift, std::min<qint64>(0, full.from - now.from));
    if (shift != 0)
        changeSpan({now.from + shift, now.to + shift});
}

} // namespace Tidemark
