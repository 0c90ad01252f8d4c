// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableMemory.h"

#include "core/settings/Settings.h"
#include "ui/widgets/ResultsTable.h"

#include <QGuiApplication>

#include <tuple>

namespace Tidemark {

namespace {

constexpr int kAfterDragMs = 250; // a section that is being dragged tells each pixel

} // namespace

TableMemory::TableMemory(ResultsTable &table, Settings &settings, const QString &name)
    : QObject(&table)
    , m_table(table)
    , m_settings(settings)
    , m_name(name)
    , m_built(table.columnState())
{
    m_later.setSingleShot(true);
    m_later.setInterval(kAfterDragMs);
    connect(&m_later, &QTimer::timeout, this, &TableMemory::save);
    connect(&table, &ResultsTable::columnsChanged, this, &TableMemory::changed);
    recall();
}

void TableMemory::recall()
{
    m_built = m_table.columnState();
    const QByteArray kept = m_settings.windowState(m_name);
    m_isRecalling = true;
    if (!kept.isEmpty())
        m_table.restoreColumnState(kept);
    m_isRecalling = false;
}

void TableMemory::reset()
{
    m_table.restoreColumnState(m_built);
    save();
}

void TableMemory::changed()
{
    if (m_isRecalling)
        return;
    if (QGuiApplication::mouseButtons() == Qt::NoButton)
        save();
    else
        m_later.start();
}

void TableMemory::save()
{
    m_later.stop();
    if (m_table.model() && m_table.model()->columnCount() > 0)
        std::ignore = m_settings.setWindowState(m_name, m_table.columnState());
}

} // namespace Tidemark
