// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/HiddenWidgets.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace Tidemark {

namespace {

void tell(QObject *widget, QEvent::Type type)
{
    QEvent event(type);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace

HiddenWidgets::HiddenWidgets(QObject *parent)
    : QObject(parent)
{
}

void HiddenWidgets::beginChange()
{
    m_isChanging = true;
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->isVisible() || !widget->testAttribute(Qt::WA_WState_Polished))
            continue;
        m_spared.insert(widget);
        widget->setAttribute(Qt::WA_WState_Polished, false); // as before it was shown first
    }
    qApp->installEventFilter(this);
}

void HiddenWidgets::endChange()
{
    m_isChanging = false;
    if (m_spared.isEmpty())
        qApp->removeEventFilter(this);
}

bool HiddenWidgets::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::StyleChange:
    case QEvent::PaletteChange: return m_isChanging && m_spared.contains(watched);
    case QEvent::Show:
        if (m_isChanging || !m_spared.remove(watched))
            return false;
        tell(watched, QEvent::Polish); // which Qt sends once in a widget's life
        tell(watched, QEvent::StyleChange);
        tell(watched, QEvent::PaletteChange);
        if (m_spared.isEmpty())
            qApp->removeEventFilter(this);
        return false;
    default: return false;
    }
}

} // namespace Tidemark
