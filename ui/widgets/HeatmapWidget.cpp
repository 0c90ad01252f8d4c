// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/HeatmapWidget.h"

#include "core/base/PlainText.h"
#include "core/exporting/CsvWriter.h"
#include "ui/render/NumberFormat.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/ChartDragOut.h"
#include "ui/widgets/ChartLook.h"
#include "ui/widgets/SpokenRole.h"
#include "ui/widgets/ToolTipText.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
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
    speakAs(*this, QAccessible::Chart, [this] { openTableTwin(twin(), this); });
    new ChartDragOut(this, actions());
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HeatmapWidget::setContent(const HeatmapContent &content)
{
    m_content = content;
    m_current = {-1, -1};
    describe();
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
    describe();
}

// Of the whole, before a cell is chosen: how much is known, and where the most is.
void HeatmapWidget::describe()
{
    int known = 0;
    int highest = -1;
    for (int i = 0; i < m_content.values.size(); ++i) {
        const double value = m_content.values.at(i);
        if (std::isnan(value))
            continue;
        ++known;
        if (highest < 0 || value > m_content.values.at(highest))
            highest = i;
    }
    const QString most =
        highest < 0 || m_content.columns <= 0
            ? QString()
            : textOf({highest % m_content.columns, highest / m_content.columns}).replace(QLatin1Char('\n'), QLatin1Char(' '));
    setAccessibleDescription(known == 0 ? tr("nothing is known yet")
                                        : tr("%Ln cells are known; the highest: %1", nullptr, known).arg(most));
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
    painter.setLayoutDirection(Qt::LeftToRight); // hours run so in every language
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

ChartPicture HeatmapWidget::picture() const
{
    const Tokens &tokens = Tokens::of(palette());
    ChartPicture picture;
    picture.title = accessibleName();
    picture.words = accessibleDescription();
    picture.size = size();
    picture.ground = tokens.surface;
    picture.paint = [content = m_content, style = chartStyleFrom(tokens)](QPainter &painter, const QRectF &bounds) {
        HeatmapPainter(style).paint(painter, content, bounds);
    };
    return picture;
}

QString HeatmapWidget::dataAsText() const
{
    QStringList head{QString()};
    for (int column = 0; column < m_content.columns; ++column) {
        const QString label = m_content.columnLabels.value(column);
        head += csvSafe(label.isEmpty() ? QString::number(column) : plain(label));
    }
    QStringList lines{head.join(QLatin1Char('\t'))};
    for (int row = 0; row < m_content.rowLabels.size(); ++row) {
        QStringList cells{csvSafe(plain(m_content.rowLabels.at(row)))};
        for (int column = 0; column < m_content.columns; ++column) {
            const double value = m_content.values.value(row * m_content.columns + column, qQNaN());
            cells += qIsNaN(value) ? QString() : QString::number(value, 'g', 15);
        }
        lines += cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

TableTwin HeatmapWidget::twin() const
{
    QList<int> known;
    for (int i = 0; i < m_content.values.size(); ++i) {
        if (!std::isnan(m_content.values.at(i)))
            known << i;
    }
    TableTwin twin;
    twin.title = accessibleName();
    twin.head = {tr("Row"), tr("What is known")};
    twin.rows = m_cellText ? int(known.size()) : 0;
    twin.cell = [known, columns = m_content.columns, labels = m_content.rowLabels, text = m_cellText](int row, int column) {
        const int line = known.at(row) / columns;
        return column == 0 ? labels.value(line) : text(line, known.at(row) % columns);
    };
    return twin;
}

ChartActions HeatmapWidget::actions() const
{
    return {[this] { return picture(); }, [this] { return dataAsText(); }, [this] { return twin(); }};
}

void HeatmapWidget::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_content.values.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("chartMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addChartActions(*menu, this, actions());
    menu->popup(event->globalPos());
}

void HeatmapWidget::keyPressEvent(QKeyEvent *event)
{
    if (!m_content.values.isEmpty() && chartKey(event->key(), event->modifiers(), this, actions()))
        return;
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
