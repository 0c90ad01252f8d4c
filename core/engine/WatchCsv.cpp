// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/WatchCsv.h"

#include "core/exporting/CsvWriter.h"

namespace Tidemark {

QByteArray watchCsv(const QList<WatchedItem> &items)
{
    CsvWriter csv;
    for (const char *title : {"kind", "name", "group", "tags", "note", "added_at"})
        csv.text(QLatin1String(title));
    csv.endRow();
    for (const WatchedItem &item : items) {
        csv.text(watchKindName(item.name.kind)).text(item.name.name).text(item.labels.group);
        csv.text(item.labels.tags.join(QLatin1Char(';'))).text(item.labels.note).time(item.addedAt);
        csv.endRow();
    }
    return csv.bytes();
}

QList<WatchEntry> watchEntries(const QList<WatchedItem> &items)
{
    QList<WatchEntry> entries;
    for (const WatchedItem &item : items)
        entries += WatchEntry{item.name, item.labels};
    return entries;
}

} // namespace Tidemark
