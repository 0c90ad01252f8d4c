// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/RadarModel.h"

#include "ui/models/EntityLink.h"
#include "ui/render/CoreWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/theme/Tokens.h"

namespace Tidemark {

namespace {

QString rateText(std::optional<double> perHour)
{
    return perHour ? tr("%1 %/h").arg(decimalNumber(perHour, 2)) : unknownText();
}

Column<RadarRow> rateColumn(const QString &title, const QString &toolTip, std::optional<double> Breakout::*rate)
{
    Column<RadarRow> column;
    column.title = title;
    column.align = Qt::AlignRight;
    column.toolTip = toolTip;
    column.display = [rate](const RadarRow &row) { return rateText(row.candidate.breakout.*rate); };
    column.sortKey = [rate](const RadarRow &row) {
        const auto value = row.candidate.breakout.*rate;
        return value ? QVariant(*value) : QVariant();
    };
    column.copied = column.sortKey;
    column.extra = [](const RadarRow &row, int role) {
        return role == Qt::ToolTipRole ? QVariant(coreWords(row.candidate.breakout.reason)) : QVariant();
    };
    return column;
}

Column<RadarRow> stateColumn()
{
    Column<RadarRow> column;
    column.title = tr("State");
    column.display = [](const RadarRow &row) {
        return row.candidate.breakout.isBreakout ? tr("%1 breakout").arg(arrow(Direction::Up)) : tr("rising");
    };
    column.sortKey = [](const RadarRow &row) { return QVariant(row.candidate.breakout.times.value_or(0)); };
    column.extra = [](const RadarRow &row, int role) {
        return role == ToneRole ? QVariant(int(row.candidate.breakout.isBreakout ? Tone::Good : Tone::Neutral)) : QVariant();
    };
    return column;
}

Column<RadarRow> valueColumn()
{
    Column<RadarRow> column;
    column.title = tr("Figure");
    column.align = Qt::AlignRight;
    column.display = [](const RadarRow &row) { return shortCount(row.candidate.value); };
    column.sortKey = [](const RadarRow &row) { return QVariant(row.candidate.value); };
    column.copied = column.sortKey;
    column.extra = [](const RadarRow &row, int role) {
        return role == Qt::ToolTipRole
                   ? QVariant(QStringLiteral("%1 %2").arg(exactCount(row.candidate.value), row.candidate.counter))
                   : QVariant();
    };
    return column;
}

} // namespace

QList<Column<RadarRow>> radarColumns()
{
    Column<RadarRow> name;
    name.title = tr("Found");
    name.display = [](const RadarRow &row) { return row.candidate.name; };
    name.extra = [](const RadarRow &row, int role) {
        return role == IdRole            ? QVariant(row.candidate.entity.id)
               : role == LinkRole        ? QVariant(entityLink(row.candidate.entity, row.candidate.name))
               : role == Qt::ToolTipRole ? QVariant(row.candidate.name)
                                         : QVariant();
    };
    Column<RadarRow> words;
    words.title = tr("By the words");
    words.display = [](const RadarRow &row) { return row.candidate.words.join(QStringLiteral(", ")); };
    Column<RadarRow> seen;
    seen.title = tr("Seen");
    seen.align = Qt::AlignRight;
    seen.display = [](const RadarRow &row) { return ageWords(std::max<qint64>(0, row.at - row.candidate.observedAt)); };
    seen.sortKey = [](const RadarRow &row) { return QVariant(row.candidate.observedAt); };
    seen.copied = [](const RadarRow &row) { return copiedTime(row.candidate.observedAt); };
    return {name,
            stateColumn(),
            valueColumn(),
            rateColumn(tr("Now"), tr("Growth in % an hour between the last two snapshots"), &Breakout::ratePerHour),
            rateColumn(tr("Usual"), tr("The median of its own steps before"), &Breakout::usualPerHour),
            words,
            seen};
}

RadarModel::RadarModel(QObject *parent)
    : ColumnModel<RadarRow>(radarColumns(), parent)
{
}

void RadarModel::setDigest(const RadarDigest &digest)
{
    QList<RadarRow> rows;
    for (const auto *part : {&digest.breakouts, &digest.rising}) {
        for (const RadarCandidate &candidate : *part)
            rows += {candidate, digest.at};
    }
    setRows(rows);
}

} // namespace Tidemark
