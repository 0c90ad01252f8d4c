// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KeptFocus.h"

#include <QAccessible>
#include <QApplication>

#include <algorithm>
#include <iterator>

namespace Tidemark {

KeptFocus::KeptFocus(QWidget &list)
    : m_list(&list)
{
    const QList<QWidget *> all = controls();
    m_place = all.indexOf(QApplication::focusWidget());
    if (m_place < 0)
        return;
    m_before = {all.begin(), all.end()};
    m_name = nameOf(all.at(m_place));
    m_namesake = std::count_if(all.begin(), all.begin() + m_place, [this](QWidget *one) { return nameOf(one) == m_name; });
}

KeptFocus::~KeptFocus()
{
    if (!m_list || m_place < 0)
        return;
    QWidget *const next = successor();
    if (!next || next == QApplication::focusWidget())
        return;
    if (m_list->isVisible())
        next->show(); // the layout shows what is new later
    next->setFocus(Qt::OtherFocusReason);
}

// What Tab would come by, in the order in which it was made; not what was hidden on purpose, as what is about to go.
QList<QWidget *> KeptFocus::controls() const
{
    QList<QWidget *> found;
    for (QWidget *widget : m_list->findChildren<QWidget *>()) {
        const bool isHidden = widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide);
        if ((widget->focusPolicy() & Qt::TabFocus) && !isHidden && widget->isEnabledTo(m_list) && !m_before.contains(widget))
            found += widget;
    }
    return found;
}

QWidget *KeptFocus::successor() const
{
    const QWidget *before = m_before.at(m_place);
    if (before && before->isVisible() && before == QApplication::focusWidget())
        return nullptr; // it was not made anew
    const QList<QWidget *> now = controls();
    if (now.isEmpty())
        return nullptr;
    QList<QWidget *> named;
    std::copy_if(now.begin(), now.end(), std::back_inserter(named), [this](QWidget *one) { return nameOf(one) == m_name; });
    return named.isEmpty() ? now.at(std::min(m_place, now.size() - 1)) : named.at(std::min(m_namesake, named.size() - 1));
}

QString KeptFocus::nameOf(QWidget *widget)
{
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return widget->objectName() + QLatin1Char('\n') + (spoken ? spoken->text(QAccessible::Name) : QString());
}

} // namespace Tidemark
