// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/CalmStyle.h"

#include "ui/theme/Measures.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/Tokens.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QScrollArea>
#include <QStyleOption>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kScrollBar = 10; // of which the handle leaves kHandleEdge on all sides
constexpr int kHandleEdge = 2;
constexpr int kHandleRadius = 3;
constexpr int kLeastHandle = 32;
constexpr int kTipEdge = kSpaceChip;

const Tokens &tokens()
{
    return Tokens::of(QGuiApplication::palette());
}

bool isTip(const QWidget &widget)
{
    return widget.inherits("QTipLabel"); // which no header of Qt's names
}

// The list of a choice, the tree of a dialog for files.
bool isWithinSheet(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (!parent->styleSheet().isEmpty())
            return true;
    }
    return false;
}

void strip(QAbstractScrollArea &area)
{
    area.setFrameShape(QFrame::NoFrame);
    area.viewport()->setAutoFillBackground(false);
}

QRect handleOf(const QStyleOptionSlider &bar)
{
    const bool isWide = bar.orientation == Qt::Horizontal;
    const int room = isWide ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int length = room;
    if (range > 0) {
        const qint64 share = qint64(bar.pageStep) * room / (range + bar.pageStep);
        length = int(std::clamp<qint64>(share, std::min(kLeastHandle, room), room));
    }
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, room - length, bar.upsideDown);
    const QRect handle = isWide ? QRect(start, 0, length, bar.rect.height()) : QRect(0, start, bar.rect.width(), length);
    return handle.translated(bar.rect.topLeft());
}

void paintHandle(const QStyleOptionSlider &bar, const QRect &handle, QPainter &painter)
{
    const bool isHot = (bar.activeSubControls & QStyle::SC_ScrollBarSlider) && (bar.state & QStyle::State_MouseOver);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isHot ? tokens().disabled : tokens().border);
    painter.drawRoundedRect(handle.adjusted(kHandleEdge, kHandleEdge, -kHandleEdge, -kHandleEdge), kHandleRadius, kHandleRadius);
    painter.restore();
}

} // namespace

CalmStyle::CalmStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                                      Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QApplication::setEffectEnabled(effect, false);
}

// Called again for a widget whose sheet is set here, and once more when the palette has changed.
void CalmStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const bool isView = qobject_cast<QAbstractItemView *>(widget) && !isWithinSheet(*widget);
    if (isView || qobject_cast<QScrollArea *>(widget))
        strip(*static_cast<QAbstractScrollArea *>(widget));
    if (isTip(*widget)) {
        widget->setPalette(QGuiApplication::palette());
        widget->setContentsMargins(kSpaceControl - kTipEdge, 0, kSpaceControl - kTipEdge, 0);
    }
    const QString sheet = styleSheetFor(*widget, tokens());
    if (!sheet.isEmpty() && widget->styleSheet() != sheet)
        widget->setStyleSheet(sheet);
}

void CalmStyle::changeSheets()
{
    for (QWidget *widget : QApplication::allWidgets()) {
        if (!widget->styleSheet().isEmpty() && widget->testAttribute(Qt::WA_WState_Polished))
            widget->setStyleSheet(styleSheetFor(*widget, tokens()));
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    if (hint == SH_Widget_Animation_Duration)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return kScrollBar;
    case PM_ScrollBarSliderMin: return kLeastHandle;
    case PM_ToolTipLabelFrameWidth: return kTipEdge;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect handle = handleOf(*bar);
    const bool isWide = bar->orientation == Qt::Horizontal;
    QRect rect;
    switch (part) {
    case SC_ScrollBarSlider: rect = handle; break;
    case SC_ScrollBarGroove: rect = bar->rect; break;
    case SC_ScrollBarSubPage:
        rect = bar->rect;
        if (isWide)
            rect.setRight(handle.left() - 1);
        else
            rect.setBottom(handle.top() - 1);
        break;
    case SC_ScrollBarAddPage:
        rect = bar->rect;
        if (isWide)
            rect.setLeft(handle.right() + 1);
        else
            rect.setTop(handle.bottom() + 1);
        break;
    default: break; // no buttons
    }
    return visualRect(bar->direction, bar->rect, rect);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (bar)
        paintHandle(*bar, subControlRect(control, option, SC_ScrollBarSlider, widget), *painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element != CE_Splitter) // is where one takes it, without a mark
        QProxyStyle::drawControl(element, option, painter, widget);
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_PanelScrollAreaCorner: return;
    case PE_PanelItemViewRow: // Fusion works out colours for each cell that a delegate then paints over
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget))
            return; // whose rows show it themselves
        break;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, tokens().raised);
        painter->setPen(tokens().border);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace Tidemark
