// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/CreatorReport.h"

#include "ui/render/CoreWords.h"
#include "ui/render/FigureTitles.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/report/ReportWords.h"

#include <algorithm>
#include <numeric>

namespace Tidemark {

namespace {

constexpr qsizetype kMostPosts = 30;
constexpr int kLongestCaption = 120;

const char *const kOnCover[] = {"followers", "likes", "videos", "er_view_typical", "views_typical", "cadence"};
const char *const kCharts[] = {"followers", "likes", "videos"};

// The rows of a table of figures, by the figure's name.
class Figures
{
public:
    explicit Figures(const ExportTable &table)
        : m_rows(table)
    {
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            m_places.insert(m_rows.text(i, "figure"), i);
    }

    [[nodiscard]] const TableRows &rows() const { return m_rows; }
    [[nodiscard]] QString text(const char *figure) const
    {
        const auto place = m_places.constFind(QLatin1String(figure));
        return place == m_places.cend() ? QString() : m_rows.text(*place, "text");
    }
    [[nodiscard]] std::optional<qsizetype> row(const char *figure) const
    {
        const auto place = m_places.constFind(QLatin1String(figure));
        return place == m_places.cend() ? std::nullopt : std::optional(*place);
    }

private:
    TableRows m_rows;
    QHash<QString, qsizetype> m_places;
};

// How old it is and what of, or why there is none.
QString noteOf(const TableRows &rows, qsizetype row)
{
    if (!rows.number(row, "value"))
        return coreWords(rows.text(row, "reason"));
    const auto age = rows.whole(row, "age_s");
    const auto n = rows.whole(row, "n");
    QStringList words;
    if (n.value_or(0) > 1)
        words.append(tr("of %1").arg(exactCount(n)));
    if (age)
        words.append(tr("oldest %1").arg(ageWords(*age)));
    return words.join(QStringLiteral(" \u00b7 "));
}

QList<ReportFigure> coverFigures(const Figures &figures)
{
    QList<ReportFigure> list;
    for (const char *const id : kOnCover) {
        const auto row = figures.row(id);
        if (!row)
            continue;
        const auto value = figures.rows().number(*row, "value");
        const QString unit = figures.rows().text(*row, "unit");
        const QString shown = unit == QLatin1String("%") ? percent(value) : shortNumber(value);
        list.append({figureTitle(QLatin1String(id), EntityKind::Profile), shown, noteOf(figures.rows(), *row)});
    }
    return list;
}

QList<ReportChart> chartsOf(const ExportTable &history)
{
    const TableRows rows(history);
    QHash<QString, Series> lines;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto at = rows.whole(i, "at");
        const auto value = rows.number(i, "value");
        if (at && value)
            lines[rows.text(i, "counter")].points.append({*at, *value});
    }
    QList<ReportChart> charts;
    for (const char *const id : kCharts) {
        Series line = lines.value(QLatin1String(id));
        if (line.points.size() < 2)
            continue;
        line.name = figureTitle(QLatin1String(id), EntityKind::Profile);
        line.colour = static_cast<int>(charts.size());
        line.gapAfterS = kReportGapS;
        line.fill = Fill::Area;
        ReportChart chart;
        chart.title = line.name;
        chart.caption = seriesCaption({line});
        chart.content.series = {line};
        charts.append(chart);
    }
    return charts;
}

ReportTable postsOf(const ExportTable &posts)
{
    const TableRows rows(posts);
    QList<qsizetype> order(rows.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::stable_sort(order.begin(), order.end(), [&rows](qsizetype a, qsizetype b) {
        return rows.number(a, "views").value_or(-1) > rows.number(b, "views").value_or(-1);
    });
    ReportTable table;
    const qsizetype shown = std::min(kMostPosts, rows.size());
    table.title = tr("Posts");
    table.caption =
        tr("The %1 most viewed of the %Ln posts that are known.", nullptr, pluralOf(rows.size())).arg(exactCount(shown));
    table.columns = {{tr("Posted"), 1.1, ReportAlign::Start},    {tr("Caption"), 3.4, ReportAlign::Start},
                     {tr("Views"), 1.2, ReportAlign::End},       {tr("Likes"), 1.1, ReportAlign::End},
                     {tr("Comments"), 1, ReportAlign::End},      {tr("Engagement"), 1.1, ReportAlign::End},
                     {tr("\u00d7 usual"), 0.8, ReportAlign::End}};
    for (const qsizetype row : order.mid(0, shown)) {
        const auto posted = rows.whole(row, "created_at");
        const auto sameAge = rows.number(row, "outlier_same_age");
        const QString title = rows.text(row, "title").simplified();
        const QString caption = title.isEmpty() ? tr("(no caption)") : title;
        table.rows.append({posted ? dateText(*posted) : unknownText(),
                           caption.size() > kLongestCaption ? caption.left(kLongestCaption) + QChar(0x2026) : caption,
                           exactCount(rows.whole(row, "views")), exactCount(rows.whole(row, "likes")),
                           exactCount(rows.whole(row, "comments")), percent(rows.number(row, "er_view")),
                           times(sameAge ? sameAge : rows.number(row, "outlier_mature"))});
    }
    return table;
}

ReportTable figuresOf(const TableRows &rows)
{
    ReportTable table;
    table.title = tr("All figures");
    table.caption = tr("A figure without a value says why. The age is that of the oldest input.");
    table.columns = {{tr("Figure"), 2.2, ReportAlign::Start},
                     {tr("Value"), 1.4, ReportAlign::End},
                     {tr("\u00b1"), 0.9, ReportAlign::End},
                     {tr("Made of"), 0.7, ReportAlign::End},
                     {tr("Age and reason"), 2.6, ReportAlign::Start}};
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!rows.whole(i, "version"))
            continue; // a name or a bio, which stands on the cover
        const auto bound = rows.number(i, "bound");
        const auto age = rows.whole(i, "age_s");
        const QString reason = coreWords(rows.text(i, "reason"));
        table.rows.append({figureTitle(rows.text(i, "figure"), EntityKind::Profile),
                           figureText(rows.number(i, "value"), rows.text(i, "unit")),
                           bound && *bound > 0 ? figureText(bound, {}) : QString(), exactCount(rows.whole(i, "n")),
                           reason.isEmpty() ? (age ? ageWords(*age) : QString()) : reason});
    }
    return table;
}

QString subtitleOf(const Figures &figures, const QString &handle)
{
    QStringList words{handle};
    if (!figures.text("region").isEmpty())
        words.append(figures.text("region"));
    if (figures.text("verified") == QLatin1String("yes"))
        words.append(tr("verified"));
    return words.join(QStringLiteral(" \u00b7 "));
}

} // namespace

Report creatorReport(const CreatorTables &tables)
{
    const Figures figures(tables.figures);
    const ExportHead &head = tables.figures.head;
    const QString handle = QLatin1Char('@') + head.recipe.names.value(0);
    const QString name = figures.text("nickname");
    Report report;
    report.kind = tr("Creator report");
    report.title = name.isEmpty() ? handle : name;
    report.subtitle = subtitleOf(figures, handle);
    report.text = figures.text("bio");
    report.asOf = asOfWords(head);
    report.origin = originWords(head);
    report.figures = coverFigures(figures);
    report.charts = chartsOf(tables.history);
    report.tables = {postsOf(tables.posts), figuresOf(figures.rows()), definitionsTable(head.figures, EntityKind::Profile)};
    return report;
}

} // namespace Tidemark
