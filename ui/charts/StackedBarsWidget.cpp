// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/StackedBarsWidget.h"

#include "core/base/PlainText.h"
#include "core/exporting/CsvWriter.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/PlainSentence.h"
#include "ui/theme/Measures.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/ChartDragOut.h"
#include "ui/widgets/ChartLook.h"
#include "ui/widgets/FocusFrame.h"
#include "ui/widgets/SpokenRole.h"
#include "ui/widgets/ToolTipText.h"

#include <QContextMenuEvent>
#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace Tidemark {

namespace {

QString valueOf(const ValueText &text, double value)
{
    return text ? text(value) : decimalNumber(value, 0);
}

} // namespace

StackedBarsWidget::StackedBarsWidget(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("stackedBars"));
    speakAs(*this, QAccessible::Chart, [this] { openTableTwin(twin(), this); });
    new ChartDragOut(this, actions());
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void StackedBarsWidget::setContent(const BarContent &content)
{
    m_content = content;
    setCurrent(-1);
}

void StackedBarsWidget::setEmptyWords(const QString &words)
{
    m_emptyWords = words;
    setCurrent(-1);
}

QSize StackedBarsWidget::sizeHint() const
{
    return {520, 170};
}

QSize StackedBarsWidget::minimumSizeHint() const
{
    return {200, 110};
}

QString StackedBarsWidget::wordsOf(int bar) const
{
    if (bar < 0 || bar >= m_content.bars.size())
        return {};
    const StackedBar &one = m_content.bars.at(bar);
    QStringList lines = {dateText(one.t)};
    for (int part = 0; part < one.parts.size(); ++part) {
        lines << tr("%1 %2").arg(plainSentence(m_content.names.value(part)), valueOf(m_content.valueText, one.parts.at(part)));
    }
    return lines.join(QLatin1Char('\n'));
}

// Of the whole, while no bar is chosen: the span, the sums, and what is newest.
QString StackedBarsWidget::summary() const
{
    const QList<StackedBar> &bars = m_content.bars;
    if (bars.isEmpty())
        return m_emptyWords;
    QStringList sums;
    for (qsizetype part = 0; part < m_content.names.size(); ++part) {
        double sum = 0;
        for (const StackedBar &bar : bars) {
            const double value = bar.parts.value(part);
            sum += std::isnan(value) ? 0 : value;
        }
        sums += tr("%1 %2").arg(plainSentence(m_content.names.at(part)), valueOf(m_content.valueText, sum));
    }
    return tr("%Ln days from %1 to %2; in all: %3; the last: %4", nullptr, int(bars.size()))
        .arg(dateText(bars.first().t), dateText(bars.last().t), sums.join(QLatin1String(", ")), wordsOf(int(bars.size()) - 1));
}

void StackedBarsWidget::setCurrent(int bar)
{
    m_current = bar;
    setAccessibleDescription((bar >= 0 ? wordsOf(bar) : summary()).replace(QLatin1Char('\n'), QLatin1String(", ")));
    update();
}

void StackedBarsWidget::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // days run so in every language
    if (m_content.bars.isEmpty()) {
        painter.setFont(fontFor(TextRole::Body));
        painter.setPen(tokens.secondary);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyWords);
        return;
    }
    const BarPainter bars(chartStyleFrom(tokens));
    if (m_current >= 0 && m_current < m_content.bars.size()) {
        const QRectF bar = bars.barRect(m_content, rect(), m_current);
        painter.fillRect(QRectF(bar.left() - kSpaceChip / 2.0, 0, bar.width() + kSpaceChip, bar.bottom()), tokens.hover);
    }
    bars.paint(painter, m_content, rect());
    paintFocusFrame(painter, *this, rect(), kSpaceChip);
}

bool StackedBarsWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const BarPainter bars(chartStyleFrom(Tokens::of(palette())));
    QToolTip::showText(help->globalPos(), toolTipText(wordsOf(bars.barAt(m_content, rect(), help->pos()))), this);
    return true;
}

void StackedBarsWidget::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(BarPainter(chartStyleFrom(Tokens::of(palette()))).barAt(m_content, rect(), event->position()));
}

void StackedBarsWidget::leaveEvent(QEvent *event)
{
    setCurrent(-1);
    QWidget::leaveEvent(event);
}

ChartPicture StackedBarsWidget::picture() const
{
    const Tokens &tokens = Tokens::of(palette());
    ChartPicture picture;
    picture.title = accessibleName();
    picture.words = accessibleDescription();
    picture.size = size();
    picture.ground = tokens.surface;
    picture.paint = [content = m_content, style = chartStyleFrom(tokens)](QPainter &painter, const QRectF &bounds) {
        BarPainter(style).paint(painter, content, bounds);
    };
    return picture;
}

TableTwin StackedBarsWidget::twin() const
{
    TableTwin twin;
    twin.title = accessibleName();
    twin.head = QStringList{tr("Day")} + m_content.names;
    twin.rows = int(m_content.bars.size());
    twin.cell = [bars = m_content.bars, text = m_content.valueText](int row, int column) {
        const StackedBar &bar = bars.at(bars.size() - 1 - row);
        return column == 0 ? dateText(bar.t) : valueOf(text, bar.parts.value(column - 1));
    };
    return twin;
}

QString StackedBarsWidget::dataAsText() const
{
    QStringList names{tr("day")};
    for (const QString &name : m_content.names)
        names += csvSafe(plain(name));
    QStringList lines{names.join(QLatin1Char('\t'))};
    for (const StackedBar &bar : m_content.bars) {
        QStringList cells{QDateTime::fromSecsSinceEpoch(bar.t, Qt::UTC).toString(Qt::ISODate)};
        for (const double part : bar.parts)
            cells += QString::number(part, 'g', 15);
        lines += cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

ChartActions StackedBarsWidget::actions() const
{
    return {[this] { return picture(); }, [this] { return dataAsText(); }, [this] { return twin(); }};
}

void StackedBarsWidget::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_content.bars.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("chartMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addChartActions(*menu, this, actions());
    menu->popup(event->globalPos());
}

void StackedBarsWidget::keyPressEvent(QKeyEvent *event)
{
    if (!m_content.bars.isEmpty() && chartKey(event->key(), event->modifiers(), this, actions()))
        return;
    const int last = int(m_content.bars.size()) - 1;
    const bool known = last >= 0 && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right);
    if (!known)
        return QWidget::keyPressEvent(event);
    const int step = event->key() == Qt::Key_Left ? -1 : 1;
    setCurrent(m_current < 0 ? last : qBound(0, m_current + step, last));
    QToolTip::showText(mapToGlobal(QPoint(0, height())), toolTipText(wordsOf(m_current)), this);
}

} // namespace Tidemark
