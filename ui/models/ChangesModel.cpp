// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ChangesModel.h"

#include "ui/render/CoreWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"

namespace Tidemark {

namespace {

constexpr qint64 kDayS = 86'400;

QString counterTitle(const QString &counter)
{
    if (counter == QLatin1String("followers"))
        return tr("Followers");
    if (counter == QLatin1String("following"))
        return tr("Following");
    if (counter == QLatin1String("likes"))
        return tr("Likes");
    return tr("Videos");
}

QString changeWords(const Growth &change)
{
    if (change.belowResolution)
        return tr("below its rounding");
    if (!change.absolute.value)
        return unknownText();
    const QString count = countChange(change.absolute.value, {}).text.trimmed();
    return change.percent.value && *change.absolute.value != 0
               ? count + QStringLiteral(" · ") + percentChange(change.percent.value, {}).text.trimmed()
               : count;
}

Column<ChangesRow> changeColumn(std::size_t place)
{
    Column<ChangesRow> column;
    column.title = tr("%1 d").arg(ChangesRow::kDays.at(place));
    column.align = Qt::AlignRight;
    column.display = [place](const ChangesRow &row) { return changeWords(row.changes.at(place)); };
    column.sortKey = [place](const ChangesRow &row) {
        const auto &percent = row.changes.at(place).percent.value;
        return percent ? QVariant(*percent) : QVariant();
    };
    column.copied = [place](const ChangesRow &row) {
        const auto &absolute = row.changes.at(place).absolute.value;
        return absolute ? QVariant(*absolute) : QVariant();
    };
    column.extra = [place](const ChangesRow &row, int role) {
        const MetricResult &absolute = row.changes.at(place).absolute;
        return role == Qt::ToolTipRole ? QVariant(coreWords(absolute.value ? absolute.definition : absolute.reason)) : QVariant();
    };
    return column;
}

} // namespace

ChangesRow changesRow(const QString &counter, Count value, const QList<Observation> &series, qint64 at)
{
    ChangesRow row;
    row.counter = counter;
    row.value = value;
    for (std::size_t i = 0; i < row.changes.size(); ++i)
        row.changes.at(i) = growth(series, ChangesRow::kDays.at(i) * kDayS, at);
    return row;
}

QList<Column<ChangesRow>> changesColumns()
{
    Column<ChangesRow> name;
    name.title = tr("Counter");
    name.display = [](const ChangesRow &row) { return counterTitle(row.counter); };
    Column<ChangesRow> now;
    now.title = tr("Now");
    now.align = Qt::AlignRight;
    now.display = [](const ChangesRow &row) { return exactCount(row.value); };
    now.sortKey = [](const ChangesRow &row) { return row.value ? QVariant(*row.value) : QVariant(); };
    now.copied = now.sortKey;
    QList<Column<ChangesRow>> columns{name, now};
    for (std::size_t i = 0; i < ChangesRow::kDays.size(); ++i)
        columns += changeColumn(i);
    return columns;
}

ChangesModel::ChangesModel(QObject *parent)
    : ColumnModel<ChangesRow>(changesColumns(), parent)
{
}

} // namespace Tidemark
