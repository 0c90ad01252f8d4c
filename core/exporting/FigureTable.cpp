// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of one entity: its figures, its counters over time, and several of them aligned.
#include "core/exporting/CellText.h"
#include "core/exporting/ExportTables.h"

#include <algorithm>

namespace Tidemark {

namespace {

ExportColumn column(const char *name, CellKind kind, const char *unit, const char *definition)
{
    return {QString::fromLatin1(name), kind, QString::fromUtf8(unit), 0, QString::fromUtf8(definition), false};
}

ExportCell ageCell(std::optional<qint64> at, qint64 asOf)
{
    return at ? ExportCell(std::max<qint64>(0, asOf - *at)) : ExportCell();
}

QList<ExportColumn> figureColumns()
{
    return {column("figure", CellKind::Text, "", "the counter, metric or text; metrics and counters are defined as figures"),
            column("value", CellKind::Decimal, "", "the figure, in its unit; blank where there is none"),
            column("text", CellKind::Text, "", "of what is no number"),
            column("unit", CellKind::Text, "", "of the value"),
            column("bound", CellKind::Decimal, "", "plus or minus, in the value's unit: what rounding of counters may hide"),
            column("n", CellKind::Integer, "", "inputs that the figure is made of"),
            column("oldest_at", CellKind::Time, "UTC", "when the oldest input was observed"),
            column("age_s", CellKind::Integer, "s", "age of the oldest input at as_of"),
            column("reason", CellKind::Text, "", "why there is no value"),
            column("version", CellKind::Integer, "", "of the definition"),
            column("inputs", CellKind::Text, "", "ids of posts, or times of snapshots (Unix seconds), with a blank between")};
}

ExportRow textRow(const NamedText &text, std::optional<qint64> observedAt, qint64 asOf)
{
    const bool isKnown = !text.text.isEmpty();
    const std::optional<qint64> at = isKnown ? observedAt : std::nullopt;
    return {text.name,
            {},
            textCell(text.text),
            {},
            {},
            {},
            numberCell(at),
            ageCell(at, asOf),
            isKnown ? ExportCell() : ExportCell(QStringLiteral("no answer carried it")),
            {},
            {}};
}

ExportRow figureRow(const MetricResult &figure, qint64 asOf)
{
    return {figure.id,
            decimalCell(figure.value),
            {},
            textCell(figure.unit),
            decimalCell(figure.bound),
            qint64(figure.n),
            numberCell(figure.oldestAt),
            ageCell(figure.oldestAt, asOf),
            figure.value ? ExportCell() : textCell(figure.reason),
            qint64(figure.version),
            textCell(figure.inputs.join(u' '))};
}

ExportColumn definitionOf(const MetricResult &figure)
{
    return {figure.id, CellKind::Decimal, figure.unit, figure.version, figure.definition, false};
}

ExportColumn defined(const QString &name, const QString &unit, const QString &definition)
{
    return {name, CellKind::Decimal, unit, 1, definition, false};
}

} // namespace

ExportTable figureTable(ExportHead head, const EntityFigures &entity)
{
    head.columns = figureColumns();
    QList<ExportRow> rows;
    for (const NamedText &text : entity.texts)
        rows.append(textRow(text, entity.textsObservedAt, head.recipe.asOf));
    for (const MetricResult &figure : entity.figures) {
        rows.append(figureRow(figure, head.recipe.asOf));
        head.figures.append(definitionOf(figure));
    }
    ExportTable table;
    table.head = std::move(head);
    setRows(table, rows);
    return table;
}

ExportTable seriesTable(ExportHead head, const QList<CounterHistory> &counters)
{
    head.columns = {
        column("counter", CellKind::Text, "", "which count; counters are defined as figures"),
        column("at", CellKind::Time, "UTC", "when the upstream said it; there is no row for a time that was not sampled"),
        column("value", CellKind::Integer, "", "the count as the answer carried it; it may fall"),
        column("bound", CellKind::Decimal, "", "plus or minus, where the counter moves in steps of rounding"),
        column("source", CellKind::Text, "", "the endpoint whose answer carried it")};
    QList<ExportRow> rows;
    for (const CounterHistory &counter : counters) {
        const MetricResult newest = counterFigure(counter.counter, counter.series, head.recipe.asOf);
        head.figures.append(defined(counter.counter, counter.counter, newest.definition));
        for (const Observation &sample : counter.series)
            rows.append({counter.counter, sample.t, sample.value, decimalCell(newest.bound), textCell(sample.source)});
    }
    ExportTable table;
    table.head = std::move(head);
    table.keyColumns = 2;
    setRows(table, rows);
    return table;
}

ExportTable comparisonTable(ExportHead head, const Comparison &comparison)
{
    ExportColumn value = column("value", CellKind::Decimal, "", "");
    value.unit = comparison.unit;
    value.version = comparison.version;
    value.definition = comparison.definition;
    head.columns = {column("id", CellKind::Id, "", "of the entity"),
                    column("at", CellKind::Time, "UTC", "when the upstream said it; nothing is interpolated in between"),
                    column("name", CellKind::Text, "", "of the entity, as it was asked for"),
                    column("since_post_s", CellKind::Integer, "s", "since the post was made; of the alignment since-posting"),
                    value,
                    column("raw", CellKind::Integer, "", "the count as the answer carried it"),
                    column("base", CellKind::Integer, "", "what the count was divided by: the count of 100, or the followers"),
                    column("base_at", CellKind::Time, "UTC", "when the base was observed"),
                    column("reason", CellKind::Text, "", "why there is no value")};
    if (comparison.indexedFrom)
        head.notes.append(
            QStringLiteral("100 is at or after %1, from when on all are sampled").arg(isoTime(*comparison.indexedFrom)));
    QList<ExportRow> rows;
    for (const ComparedLine &line : comparison.lines) {
        if (line.points.isEmpty())
            head.notes.append(QStringLiteral("%1: %2").arg(line.name, line.reason));
        for (const ComparedPoint &point : line.points)
            rows.append({line.id, point.t, textCell(line.name), numberCell(point.sincePostS), decimalCell(point.value), point.raw,
                         numberCell(point.base), numberCell(point.baseAt), point.value ? ExportCell() : textCell(line.reason)});
    }
    ExportTable table;
    table.head = std::move(head);
    table.keyColumns = 2;
    setRows(table, rows);
    return table;
}

} // namespace Tidemark
