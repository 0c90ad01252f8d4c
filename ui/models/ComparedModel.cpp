// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ComparedModel.h"

#include "ui/render/CoreWords.h"
#include "ui/render/FigureTitles.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"

#include <cmath>

namespace Tidemark {

namespace {

QString toolTipOf(const MetricResult &figure)
{
    QStringList lines{coreWords(figure.definition)};
    if (!figure.value)
        lines += coreWords(figure.reason);
    if (figure.bound)
        lines += plusMinus(decimalNumber(*figure.bound, 2));
    if (figure.n > 0)
        lines += tr("of %1 inputs").arg(exactCount(figure.n));
    if (figure.oldestAt)
        lines += tr("the oldest of them is of %1").arg(dateTimeText(*figure.oldestAt));
    return lines.join(QLatin1Char('\n'));
}

Column<ComparedRow> titleColumn()
{
    Column<ComparedRow> column;
    column.title = tr("Figure");
    column.display = [](const ComparedRow &row) { return row.title; };
    column.extra = [](const ComparedRow &row, int role) {
        return role == Qt::ToolTipRole ? QVariant(coreWords(row.first().definition)) : QVariant();
    };
    return column;
}

Column<ComparedRow> entityColumn(const QString &name, qsizetype place)
{
    Column<ComparedRow> column;
    column.title = name;
    column.align = Qt::AlignRight;
    column.display = [place](const ComparedRow &row) { return figureText(row.figures.value(place)); };
    column.sortKey = [place](const ComparedRow &row) {
        const auto value = row.figures.value(place).value;
        return value ? QVariant(*value) : QVariant();
    };
    column.copied = column.sortKey;
    column.extra = [place](const ComparedRow &row, int role) {
        return role == Qt::ToolTipRole ? QVariant(toolTipOf(row.figures.value(place))) : QVariant();
    };
    return column;
}

QList<Column<ComparedRow>> columnsFor(const QStringList &names)
{
    QList<Column<ComparedRow>> columns{titleColumn()};
    for (qsizetype i = 0; i < names.size(); ++i)
        columns += entityColumn(names.at(i), i);
    return columns;
}

} // namespace

QString figureText(const MetricResult &figure)
{
    if (!figure.value)
        return unknownText();
    const double size = std::abs(*figure.value);
    if (figure.unit == QLatin1String("%"))
        return percent(figure.value, size < 1 ? 2 : 1);
    if (figure.unit == QLatin1String("x"))
        return figure.hourOfWeek ? QStringLiteral("%1 · %2").arg(times(figure.value), hourOfWeekText(*figure.hourOfWeek))
                                 : times(figure.value);
    const QString number = size < 100 && size != std::floor(size) ? decimalNumber(figure.value, 1) : shortNumber(figure.value);
    return figure.unit.isEmpty() ? number : QStringLiteral("%1 %2").arg(number, figure.unit);
}

QList<ComparedRow> comparedRows(const QList<QList<MetricResult>> &figures, EntityKind kind)
{
    QList<ComparedRow> rows;
    if (figures.isEmpty())
        return rows;
    for (qsizetype i = 0; i < figures.first().size(); ++i) {
        ComparedRow row;
        for (const QList<MetricResult> &entity : figures)
            row.figures += entity.value(i);
        row.title = figureTitle(row.first().id, kind);
        rows += row;
    }
    return rows;
}

ComparedModel::ComparedModel(const QStringList &names, QObject *parent)
    : ColumnModel<ComparedRow>(columnsFor(names), parent)
{
}

} // namespace Tidemark
