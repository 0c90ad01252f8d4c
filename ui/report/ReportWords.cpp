// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ReportWords.h"

#include "ui/render/CoreWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace Tidemark {

namespace {

struct Title {
    const char *id;
    const char *words;
};

constexpr Title kTitles[] = {
    {"followers", QT_TRANSLATE_NOOP("Tidemark", "Followers")},
    {"following", QT_TRANSLATE_NOOP("Tidemark", "Following")},
    {"likes", QT_TRANSLATE_NOOP("Tidemark", "Likes")},
    {"videos", QT_TRANSLATE_NOOP("Tidemark", "Videos")},
    {"views", QT_TRANSLATE_NOOP("Tidemark", "Views")},
    {"users", QT_TRANSLATE_NOOP("Tidemark", "Users")},
    {"er_view_typical", QT_TRANSLATE_NOOP("Tidemark", "Engagement by views, typical")},
    {"er_follower_typical", QT_TRANSLATE_NOOP("Tidemark", "Engagement by followers, typical")},
    {"views_typical", QT_TRANSLATE_NOOP("Tidemark", "Views, typical")},
    {"views_mean", QT_TRANSLATE_NOOP("Tidemark", "Views, mean")},
    {"cadence", QT_TRANSLATE_NOOP("Tidemark", "Posts a week")},
    {"cadence_gap", QT_TRANSLATE_NOOP("Tidemark", "Days between posts")},
    {"growth_abs", QT_TRANSLATE_NOOP("Tidemark", "Growth in 7 days")},
    {"growth_pct", QT_TRANSLATE_NOOP("Tidemark", "Growth in 7 days, per cent")},
    {"saves_rate", QT_TRANSLATE_NOOP("Tidemark", "Saves by views")},
    {"share_rate", QT_TRANSLATE_NOOP("Tidemark", "Shares by views")},
    {"comment_rate", QT_TRANSLATE_NOOP("Tidemark", "Comments by views")},
    {"er_view_pooled", QT_TRANSLATE_NOOP("Tidemark", "Engagement by views, pooled")},
    {"er_view_pooled_saves", QT_TRANSLATE_NOOP("Tidemark", "Engagement by views, pooled, with saves")},
    {"er_likes_mean", QT_TRANSLATE_NOOP("Tidemark", "Likes by views, of means")},
    {"er_view_median_ratio", QT_TRANSLATE_NOOP("Tidemark", "Engagement by views, of medians")},
    {"er_view_mean_no_shares", QT_TRANSLATE_NOOP("Tidemark", "Engagement by views, mean, without shares")},
    {"er_view_mean", QT_TRANSLATE_NOOP("Tidemark", "Engagement by views, mean")},
    {"er_follower_per_post", QT_TRANSLATE_NOOP("Tidemark", "Engagement by followers, per post")},
    {"er_follower_at_post", QT_TRANSLATE_NOOP("Tidemark", "Engagement by followers when posted")},
    {"er_in_tier", QT_TRANSLATE_NOOP("Tidemark", "Engagement against creators of a size")},
    {"growth_rate", QT_TRANSLATE_NOOP("Tidemark", "Growth an hour")},
    {"growth_usual", QT_TRANSLATE_NOOP("Tidemark", "Growth an hour, usual")},
    {"breakout", QT_TRANSLATE_NOOP("Tidemark", "Breakout")},
    {"followers_per_video", QT_TRANSLATE_NOOP("Tidemark", "Followers for each video")},
    {"follower_step", QT_TRANSLATE_NOOP("Tidemark", "Largest rise without a post")},
    {"empty_followers", QT_TRANSLATE_NOOP("Tidemark", "Followers without post or picture")},
    {"best_time", QT_TRANSLATE_NOOP("Tidemark", "Best hour to post")},
    {"completeness", QT_TRANSLATE_NOOP("Tidemark", "Posts known of all")},
};

// "%", "x" and currencies stand as they are.
constexpr Title kUnits[] = {
    {"index", QT_TRANSLATE_NOOP("Tidemark", "index")},           {"per follower", QT_TRANSLATE_NOOP("Tidemark", "per follower")},
    {"posts/week", QT_TRANSLATE_NOOP("Tidemark", "posts/week")}, {"days", QT_TRANSLATE_NOOP("Tidemark", "days")},
    {"views/h", QT_TRANSLATE_NOOP("Tidemark", "views/h")},       {"followers", QT_TRANSLATE_NOOP("Tidemark", "followers")},
    {"following", QT_TRANSLATE_NOOP("Tidemark", "following")},   {"likes", QT_TRANSLATE_NOOP("Tidemark", "likes")},
    {"videos", QT_TRANSLATE_NOOP("Tidemark", "videos")},         {"views", QT_TRANSLATE_NOOP("Tidemark", "views")},
    {"users", QT_TRANSLATE_NOOP("Tidemark", "users")},
};

QString wordsIn(std::span<const Title> titles, const QString &id)
{
    const auto found =
        std::find_if(titles.begin(), titles.end(), [&id](const Title &title) { return id == QLatin1String(title.id); });
    return found == titles.end() ? id : tr(found->words);
}

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

QString figureTitle(const QString &id)
{
    return wordsIn(kTitles, id);
}

QString unitText(const QString &unit)
{
    return wordsIn(kUnits, unit);
}

QString figureText(std::optional<double> value, const QString &unit)
{
    if (!value)
        return unknownText();
    if (unit == QLatin1String("%"))
        return percent(value, 2);
    constexpr double kExact = 9e15; // whole numbers up to here stand in a double
    const bool isWhole = std::abs(*value) < kExact && *value == std::floor(*value);
    const QString number =
        isWhole ? exactCount(static_cast<qint64>(*value)) : decimalNumber(value, std::abs(*value) < 100 ? 2 : 0);
    return unit.isEmpty() ? number : number + QLatin1Char(' ') + unitText(unit);
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

ReportTable definitionsTable(const QList<ExportColumn> &figures)
{
    ReportTable table;
    table.title = tr("Definitions");
    table.caption = tr("What each figure is, and in which version of its definition.");
    table.columns = {{tr("Figure"), 1.6, ReportAlign::Start},
                     {tr("Version"), 0.5, ReportAlign::End},
                     {tr("Definition"), 4, ReportAlign::Start}};
    for (const ExportColumn &figure : figures) {
        if (!figure.definition.isEmpty())
            table.rows.append({figureTitle(figure.name), QString::number(figure.version), coreWords(figure.definition)});
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
