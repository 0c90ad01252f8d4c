// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChoiceButton.h"

#include <QScopedValueRollback>

namespace Tidemark {

ChoiceButton::ChoiceButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true); // one of several, for who listens
}

void ChoiceButton::mark(bool holds)
{
    const QScopedValueRollback marked(m_isMarked, true);
    setChecked(holds);
}

// Called for setChecked() alone, never for a click. Later, for the others of the group are still to be told.
void ChoiceButton::checkStateSet()
{
    if (isChecked() && !m_isMarked)
        QMetaObject::invokeMethod(this, &QAbstractButton::click, Qt::QueuedConnection);
}

} // namespace Tidemark
