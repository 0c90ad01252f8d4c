// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportWords.h"

#include "ui/render/CoreWords.h"
#include "ui/render/FigureTitles.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace Tidemark {

namespace {

struct Unit {
    const char *id;
    const char *words;
};

// "%" and currencies stand as they are.
constexpr Unit kUnits[] = {
    {"per follower", QT_TRANSLATE_NOOP("Tidemark", "per follower")},
    {"posts/week", QT_TRANSLATE_NOOP("Tidemark", "posts/week")},
    {"days", QT_TRANSLATE_NOOP("Tidemark", "days")},
    {"views/h", QT_TRANSLATE_NOOP("Tidemark", "views/h")},
    {"followers", QT_TRANSLATE_NOOP("Tidemark", "followers")},
    {"following", QT_TRANSLATE_NOOP("Tidemark", "following")},
    {"likes", QT_TRANSLATE_NOOP("Tidemark", "likes")},
    {"videos", QT_TRANSLATE_NOOP("Tidemark", "videos")},
    {"views", QT_TRANSLATE_NOOP("Tidemark", "views")},
    {"users", QT_TRANSLATE_NOOP("Tidemark", "users")},
};

} // namespace

TableRows::TableRows(const ExportTable &table)
{
    for (qsizetype i = 0; i < table.head.columns.size(); ++i)
        m_columns.insert(table.head.columns.at(i).name, i);
    for (qint64 i = 0; i < table.head.rows; ++i)
        m_rows.append(table.row(i));
}

ExportCell TableRows::cell(qsizetype row, const char *column) const
{
    const auto place = m_columns.constFind(QLatin1String(column));
    return place == m_columns.cend() ? ExportCell() : m_rows.at(row).value(*place);
}

QString TableRows::text(qsizetype row, const char *column) const
{
    const ExportCell found = cell(row, column);
    const auto *const text = std::get_if<QString>(&found);
    return text ? *text : QString();
}

std::optional<double> TableRows::number(qsizetype row, const char *column) const
{
    const ExportCell found = cell(row, column);
    if (const auto *const real = std::get_if<double>(&found))
        return *real;
    const auto *const number = std::get_if<qint64>(&found);
    return number ? std::optional(static_cast<double>(*number)) : std::nullopt;
}

std::optional<qint64> TableRows::whole(qsizetype row, const char *column) const
{
    const ExportCell found = cell(row, column);
    const auto *const number = std::get_if<qint64>(&found);
    return number ? std::optional(*number) : std::nullopt;
}

QString unitText(const QString &unit)
{
    if (unit == QLatin1String("index"))
        return {}; // the chart says what 100 is
    const auto found = std::find_if(std::begin(kUnits), std::end(kUnits),
                                    [&unit](const Unit &known) { return unit == QLatin1String(known.id); });
    return found == std::end(kUnits) ? unit : tr(found->words);
}

QString figureText(std::optional<double> value, const QString &unit)
{
    if (!value)
        return unknownText();
    if (unit == QLatin1String("%"))
        return percent(value, 2);
    if (unit == QLatin1String("x"))
        return times(value);
    constexpr double kExact = 9e15; // whole numbers up to here stand in a double
    const bool isWhole = std::abs(*value) < kExact && *value == std::floor(*value);
    const QString number =
        isWhole ? exactCount(static_cast<qint64>(*value)) : decimalNumber(value, std::abs(*value) < 100 ? 2 : 0);
    const QString words = unitText(unit);
    return words.isEmpty() ? number : number + QLatin1Char(' ') + words;
}

QString asOfWords(const ExportHead &head)
{
    return tr("As of %1").arg(dateTimeText(head.recipe.asOf));
}

QString originWords(const ExportHead &head)
{
    return tr("Made %1 by %2, from %3. Every figure comes from the local history; definitions stand at the end.")
        .arg(dateTimeText(head.madeAt), head.program, coreWords(head.source));
}

ReportTable definitionsTable(const QList<ExportColumn> &figures, EntityKind kind)
{
    ReportTable table;
    table.title = tr("Definitions");
    table.caption = tr("What each figure is, and in which version of its definition.");
    table.columns = {{tr("Figure"), 1.6, ReportAlign::Start},
                     {tr("Version"), 0.5, ReportAlign::End},
                     {tr("Definition"), 4, ReportAlign::Start}};
    for (const ExportColumn &figure : figures) {
        if (!figure.definition.isEmpty())
            table.rows.append({figureTitle(figure.name, kind), QString::number(figure.version), coreWords(figure.definition)});
    }
    return table;
}

QString seriesCaption(const QList<Series> &series)
{
    qsizetype samples = 0;
    qint64 first = std::numeric_limits<qint64>::max();
    qint64 last = 0;
    for (const Series &line : series) {
        samples += line.points.size();
        for (const SeriesPoint &point : line.points) {
            first = std::min(first, point.t);
            last = std::max(last, point.t);
        }
    }
    if (samples == 0)
        return tr("No sample is held.");
    return tr("%Ln samples from %1 to %2. A silence of more than 3 days is a gap.", nullptr, pluralOf(samples))
        .arg(dateText(first), dateText(last));
}

} // namespace Tidemark
