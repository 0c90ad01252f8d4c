// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/CreatorReport.h"

#include "core/exporting/CellText.h"
#include "ui/render/CoreWords.h"
#include "ui/render/FigureTitles.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/report/ReportWords.h"

#include <QRegularExpression>

#include <algorithm>

namespace Tidemark {

namespace {

const ExportColumn *columnNamed(const ExportHead &head, const char *name)
{
    for (const ExportColumn &column : head.columns) {
        if (column.name == QLatin1String(name))
            return &column;
    }
    return nullptr;
}

struct Line {
    Series series;
    std::optional<double> newest;
    std::optional<qint64> raw;
    std::optional<qint64> at;
};

// In the order in which they were given. Since posting is a span: it is laid out as a time from the first second on.
QList<Line> linesOf(const TableRows &rows)
{
    QList<Line> lines;
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString id = rows.text(i, "id");
        if (!places.contains(id)) {
            places.insert(id, lines.size());
            Line line;
            line.series.name = rows.text(i, "name");
            line.series.colour = static_cast<int>(lines.size());
            line.series.gapAfterS = kReportGapS;
            lines.append(line);
        }
        Line &line = lines[places.value(id)];
        const auto value = rows.number(i, "value");
        const auto at = rows.whole(i, "at");
        const auto t = rows.whole(i, "since_post_s");
        if (at)
            line.series.points.append({t.value_or(*at), value.value_or(kGap)});
        if (value) {
            line.newest = value;
            line.raw = rows.whole(i, "raw");
            line.at = at;
        }
    }
    return lines;
}

// A note as files keep it has times as machines read them; in print they stand as all others do.
QString withReadTimes(QString note)
{
    static const QRegularExpression time(QStringLiteral("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
    for (auto match = time.match(note); match.hasMatch(); match = time.match(note)) {
        const auto t = timeOfIso(match.captured());
        note.replace(match.capturedStart(), match.capturedLength(), t ? dateTimeText(*t) : unknownText());
    }
    return note;
}

ReportTable newestOf(const QList<Line> &lines, const ExportHead &head, const QString &unit)
{
    ReportTable table;
    table.title = tr("Newest");
    table.caption = tr("The newest sample of each as of the report's time.");
    table.columns = {{tr("Name"), 2, ReportAlign::Start},
                     {figureTitle(head.recipe.metric, head.recipe.kind), 1.4, ReportAlign::End},
                     {tr("Samples"), 0.8, ReportAlign::End},
                     {tr("Observed"), 1.6, ReportAlign::Start}};
    for (const Line &line : lines)
        table.rows.append({line.series.name, exactCount(line.raw), exactCount(line.series.points.size()),
                           line.at ? dateTimeText(*line.at) : unknownText()});
    const bool isTheCountItself = std::all_of(lines.begin(), lines.end(), [](const Line &line) {
        return !line.newest || !line.raw || qFuzzyCompare(*line.newest, double(*line.raw));
    });
    if (isTheCountItself) // no index, and over nothing: it stands there already
        return table;
    table.columns.insert(1, {tr("Value"), 1.4, ReportAlign::End});
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        table.rows[i].insert(1, figureText(lines.at(i).newest, unit));
    return table;
}

} // namespace

Report comparisonReport(const ExportTable &comparison)
{
    const ExportHead &head = comparison.head;
    const ExportColumn *const value = columnNamed(head, "value");
    const QString unit = value ? value->unit : QString();
    const QList<Line> lines = linesOf(TableRows(comparison));
    Report report;
    report.kind = tr("Comparison");
    report.title = figureTitle(head.recipe.metric, head.recipe.kind);
    QStringList names;
    ReportChart chart;
    for (const Line &line : lines) {
        names.append(line.series.name);
        chart.content.series.append(line.series);
    }
    report.subtitle = names.join(QStringLiteral(", "));
    report.text = value ? coreWords(value->definition) : QString();
    report.asOf = asOfWords(head);
    report.origin = originWords(head);
    for (const Line &line : lines)
        report.figures.append({line.series.name, shortNumber(line.newest), unitText(unit)});
    chart.title = tr("%1 over time").arg(figureTitle(head.recipe.metric, head.recipe.kind));
    chart.caption = seriesCaption(chart.content.series);
    for (const QString &note : head.notes)
        chart.caption += QLatin1Char(' ') + withReadTimes(coreWords(note));
    report.charts = {chart};
    report.tables = {newestOf(lines, head, unit)};
    if (value) {
        ExportColumn figure = *value;
        figure.name = head.recipe.metric; // not what the column is called
        report.tables.append(definitionsTable({figure}, head.recipe.kind));
    }
    return report;
}

} // namespace Tidemark
