// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Page.h"

#include "core/engine/Engine.h"
#include "ui/widgets/ResultsTable.h"

#include <QEvent>

namespace Tidemark {

bool Page::event(QEvent *event)
{
    if (event->type() == QEvent::Polish) {
        for (ResultsTable *table : findChildren<ResultsTable *>())
            remember(*table);
    }
    return QWidget::event(event);
}

void Page::remember(ResultsTable &table)
{
    table.remember(m_engine.settings(), QStringLiteral("columns.%1.%2").arg(objectName(), table.objectName()));
}

} // namespace Tidemark
