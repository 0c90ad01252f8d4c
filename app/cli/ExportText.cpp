// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ExportText.h"

#include "app/cli/JsonPrinter.h"
#include "app/cli/TextPrinter.h"
#include "app/cli/TextTable.h"

namespace Tidemark {

namespace {

QString kindName(ExportFinding::Kind kind)
{
    return kind == ExportFinding::Kind::Differs ? QStringLiteral("differs") : QStringLiteral("not_recomputed");
}

QJsonObject findingJson(const ExportFinding &finding)
{
    return {{QStringLiteral("kind"), kindName(finding.kind)},       {QStringLiteral("row"), textOrNull(finding.row)},
            {QStringLiteral("column"), textOrNull(finding.column)}, {QStringLiteral("in_file"), textOrNull(finding.inFile)},
            {QStringLiteral("now"), textOrNull(finding.now)},       {QStringLiteral("why"), textOrNull(finding.why)}};
}

QJsonObject pointJson(const ComparedPoint &point)
{
    return {{QStringLiteral("t"), point.t},
            {QStringLiteral("value"), toJson(point.value)},
            {QStringLiteral("raw"), point.raw},
            {QStringLiteral("base"), toJson(point.base)},
            {QStringLiteral("base_at"), toJson(point.baseAt)},
            {QStringLiteral("since_post_s"), toJson(point.sincePostS)}};
}

QJsonObject lineJson(const ComparedLine &line)
{
    return {{QStringLiteral("id"), line.id},
            {QStringLiteral("name"), line.name},
            {QStringLiteral("n"), line.points.size()},
            {QStringLiteral("latest"), toJson(line.latest())},
            {QStringLiteral("reason"), textOrNull(line.reason)},
            {QStringLiteral("points"), toArray(line.points, pointJson)}};
}

} // namespace

QJsonObject verdictJson(const ExportVerdict &verdict)
{
    return {{QStringLiteral("what"), verdict.head.recipe.what},
            {QStringLiteral("format"), formatName(verdict.format)},
            {QStringLiteral("as_of"), verdict.head.recipe.asOf},
            {QStringLiteral("made_at"), verdict.head.madeAt},
            {QStringLiteral("equal"), verdict.isEqual()},
            {QStringLiteral("rows"), verdict.rows},
            {QStringLiteral("cells"), verdict.cells},
            {QStringLiteral("differing"), verdict.differing},
            {QStringLiteral("not_recomputed"), verdict.notRecomputed},
            {QStringLiteral("not_compared"), QJsonArray::fromStringList(verdict.notCompared)},
            {QStringLiteral("findings"), toArray(verdict.findings, findingJson)}};
}

QString verdictText(const ExportVerdict &verdict)
{
    const QString head = QStringLiteral("%1 of %2, as of %3: %4 rows, %5 cells computed again\n")
                             .arg(formatName(verdict.format), verdict.head.recipe.what, minuteText(verdict.head.recipe.asOf),
                                  countText(verdict.rows), countText(verdict.cells));
    TextTable table({{QStringLiteral("WHAT")},
                     {QStringLiteral("ROW")},
                     {QStringLiteral("COLUMN")},
                     {QStringLiteral("IN THE FILE")},
                     {QStringLiteral("BY HISTORY")},
                     {QStringLiteral("WHY"), TextTable::Align::Left, 90}});
    for (const ExportFinding &finding : verdict.findings)
        table.addRow(
            {kindName(finding.kind).replace(u'_', u' '), finding.row, finding.column, finding.inFile, finding.now, finding.why});
    QString text = head + table.text();
    if (!verdict.notCompared.isEmpty())
        text += QStringLiteral("Not compared, since history does not keep it: %1.\n")
                    .arg(verdict.notCompared.join(QStringLiteral(", ")));
    return verdict.isEqual() ? text + QStringLiteral("The file holds what history says.\n") : text;
}

std::optional<Error> verdictError(const ExportVerdict &verdict)
{
    if (verdict.isEqual())
        return std::nullopt;
    return Error{ErrorKind::LocalData,
                 QStringLiteral("the file differs from history: %1 differ, %2 can no longer be computed")
                     .arg(countText(verdict.differing), countText(verdict.notRecomputed)),
                 0,
                 0,
                 {}};
}

QJsonObject comparisonJson(const Comparison &comparison, const ExportRecipe &recipe)
{
    return {{QStringLiteral("kind"), entityKindName(recipe.kind)},
            {QStringLiteral("metric"), comparison.metric},
            {QStringLiteral("align"), alignmentName(comparison.alignment)},
            {QStringLiteral("definition"), comparison.definition},
            {QStringLiteral("version"), comparison.version},
            {QStringLiteral("unit"), comparison.unit},
            {QStringLiteral("since"), toJson(recipe.since)},
            {QStringLiteral("as_of"), recipe.asOf},
            {QStringLiteral("indexed_from"), toJson(comparison.indexedFrom)},
            {QStringLiteral("lines"), toArray(comparison.lines, lineJson)}};
}

QString comparisonText(const Comparison &comparison)
{
    TextTable table({{QStringLiteral("NAME")},
                     {QStringLiteral("SAMPLES"), TextTable::Align::Right},
                     {QStringLiteral("FIRST")},
                     {QStringLiteral("LAST")},
                     {QStringLiteral("COUNT"), TextTable::Align::Right},
                     {comparison.unit.toUpper(), TextTable::Align::Right},
                     {QStringLiteral("NOTE"), TextTable::Align::Left, 80}});
    for (const ComparedLine &line : comparison.lines) {
        const bool isSampled = !line.points.isEmpty();
        table.addRow({line.name, countText(line.points.size()), isSampled ? minuteText(line.points.constFirst().t) : QString(),
                      isSampled ? minuteText(line.points.constLast().t) : QString(),
                      countText(isSampled ? Count(line.points.constLast().raw) : Count()), numberText(line.latest()),
                      line.reason});
    }
    return comparison.definition + QLatin1Char('\n') + table.text();
}

} // namespace Tidemark
