// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/HeatmapWidget.h"

#include "ui/render/NumberFormat.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/ChartLook.h"
#include "ui/widgets/ToolTipText.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace Tidemark {

namespace {

constexpr int kDays = 7;
constexpr int kHours = 24;
constexpr int kRowHeight7 = 11;

} // namespace

HeatmapWidget::HeatmapWidget(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HeatmapWidget::setContent(const HeatmapContent &content)
{
    m_content = content;
    m_current = {-1, -1};
    updateGeometry();
    update();
}

void HeatmapWidget::setWeek(const QList<double> &values)
{
    HeatmapContent week;
    week.columns = kHours;
    week.values = values;
    for (int day = 1; day <= kDays; ++day)
        week.rowLabels << displayLocale().dayName(day, QLocale::ShortFormat);
    setContent(week);
}

void HeatmapWidget::setCellText(CellText text)
{
    m_cellText = std::move(text);
}

QSize HeatmapWidget::sizeHint() const
{
    const int rows = int(m_content.rowLabels.size());
    const int perRow = rows > 0 && m_content.columns == kHours ? kRowHeight7 : kRowHeight7 * 2 + 1;
    return {280, rows * perRow + (m_content.columnLabels.isEmpty() ? 0 : 18)};
}

QSize HeatmapWidget::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

QString HeatmapWidget::textOf(QPoint cell) const
{
    if (cell.x() < 0 || cell.y() < 0)
        return {};
    return m_cellText ? m_cellText(cell.y(), cell.x()) : QString();
}

void HeatmapWidget::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    const HeatmapPainter heatmap(chartStyleFrom(tokens));
    QPainter painter(this);
    heatmap.paint(painter, m_content, rect());
    if (!hasFocus() || m_content.rowLabels.isEmpty())
        return;
    const QPoint cell(qMax(0, m_current.x()), qMax(0, m_current.y()));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.text, 1.5));
    painter.drawRoundedRect(heatmap.cellRect(m_content, rect(), cell).adjusted(-1, -1, 1, 1), 2, 2);
}

bool HeatmapWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const HeatmapPainter heatmap(chartStyleFrom(Tokens::of(palette())));
    const QString text = textOf(heatmap.cellAt(m_content, rect(), help->pos()));
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), toolTipText(text), this);
    return true;
}

void HeatmapWidget::keyPressEvent(QKeyEvent *event)
{
    QPoint step;
    switch (event->key()) {
    case Qt::Key_Left: step = {-1, 0}; break;
    case Qt::Key_Right: step = {1, 0}; break;
    case Qt::Key_Up: step = {0, -1}; break;
    case Qt::Key_Down: step = {0, 1}; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current.x() >= 0)
            emit cellChosen(m_current.y(), m_current.x());
        return;
    default: QWidget::keyPressEvent(event); return;
    }
    const int lastRow = int(m_content.rowLabels.size()) - 1;
    m_current = {qBound(0, m_current.x() + step.x(), qMax(0, m_content.columns - 1)),
                 qBound(0, m_current.y() + step.y(), qMax(0, lastRow))};
    const QString text = textOf(m_current);
    setAccessibleDescription(text);
    QToolTip::showText(mapToGlobal(QPoint(0, height())), toolTipText(text), this);
    update();
}

void HeatmapWidget::mouseReleaseEvent(QMouseEvent *event)
{
    const HeatmapPainter heatmap(chartStyleFrom(Tokens::of(palette())));
    const QPoint cell = heatmap.cellAt(m_content, rect(), event->position());
    if (cell.x() >= 0 && event->button() == Qt::LeftButton)
        emit cellChosen(cell.y(), cell.x());
}

} // namespace Tidemark
