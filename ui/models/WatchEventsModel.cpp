// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/WatchEventsModel.h"

#include "ui/models/CounterWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/theme/Tokens.h"

namespace Tidemark {

namespace {

bool isBreakout(const WatchEventRow &row)
{
    return row.event.kind == QLatin1String("breakout");
}

} // namespace

QList<Column<WatchEventRow>> watchEventColumns()
{
    Column<WatchEventRow> when;
    when.title = tr("When");
    when.display = [](const WatchEventRow &row) { return dateTimeText(row.event.t); };
    when.sortKey = [](const WatchEventRow &row) { return QVariant(row.event.t); };
    when.copied = [](const WatchEventRow &row) { return copiedTime(row.event.t); };
    Column<WatchEventRow> what;
    what.title = tr("What");
    what.display = [](const WatchEventRow &row) {
        return isBreakout(row) ? tr("%1 breakout").arg(arrow(Direction::Up)) : tr("milestone");
    };
    what.extra = [](const WatchEventRow &row, int role) {
        return role == ToneRole ? QVariant(int(isBreakout(row) ? Tone::Good : Tone::Accent)) : QVariant();
    };
    Column<WatchEventRow> name;
    name.title = tr("Name");
    name.display = [](const WatchEventRow &row) { return row.name.words(); };
    name.extra = [](const WatchEventRow &row, int role) { return role == LinkRole ? QVariant(row.name.words()) : QVariant(); };
    Column<WatchEventRow> words;
    words.title = tr("In words");
    words.display = [](const WatchEventRow &row) { return eventDetail(row.event); };
    words.extra = [](const WatchEventRow &row, int role) {
        return role == Qt::ToolTipRole ? QVariant(eventWords(row.event)) : QVariant();
    };
    return {when, what, name, words};
}

WatchEventsModel::WatchEventsModel(QObject *parent)
    : ColumnModel<WatchEventRow>(watchEventColumns(), parent)
{
}

} // namespace Tidemark
