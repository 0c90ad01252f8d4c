// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ComparedModel.h"

#include "core/insight/Insight.h"
#include "ui/models/EngagementWords.h"
#include "ui/render/CoreWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"

#include <QHash>

#include <cmath>

namespace Tidemark {

namespace {

// What a figure is called where people read it; an id without words of its own is shown as it is.
QString titleOf(const QString &id)
{
    if (engagementIds().contains(id))
        return engagementWords(id).title;
    const QHash<QString, QString> titles{
        {QStringLiteral("followers"), tr("Followers")},
        {QStringLiteral("following"), tr("Following")},
        {QStringLiteral("likes"), tr("Likes")},
        {QStringLiteral("videos"), tr("Videos")},
        {QStringLiteral("views"), tr("Views")},
        {QStringLiteral("users"), tr("Posts")},
        {QStringLiteral("er_follower_at_post"), tr("Engagement by followers of that day")},
        {QStringLiteral("er_in_tier"), tr("Engagement in its tier")},
        {QStringLiteral("saves_rate"), tr("Saves by views")},
        {QStringLiteral("share_rate"), tr("Shares by views")},
        {QStringLiteral("comment_rate"), tr("Comments by views")},
        {QStringLiteral("views_typical"), tr("Views, typical")},
        {QStringLiteral("views_mean"), tr("Views, mean")},
        {QStringLiteral("cadence"), tr("Posts a week")},
        {QStringLiteral("cadence_gap"), tr("Days between posts")},
        {QStringLiteral("growth_abs"), tr("Growth in 7 days")},
        {QStringLiteral("growth_pct"), tr("Growth in 7 days, per cent")},
        {QStringLiteral("growth_rate"), tr("Growth an hour")},
        {QStringLiteral("growth_usual"), tr("Growth an hour, usual")},
        {QStringLiteral("breakout"), tr("Breakout")},
        {QStringLiteral("completeness"), tr("Posts held")},
        {QStringLiteral("followers_per_video"), tr("Followers for a video")},
        {QStringLiteral("follower_step"), tr("Largest step of followers")},
        {QStringLiteral("empty_followers"), tr("Empty followers")},
        {QStringLiteral("best_time"), tr("Best hour of the week")},
        {QStringLiteral("hashtag_lift"), tr("Lift")},
    };
    QString words = id;
    words.replace(QLatin1Char('_'), QLatin1Char(' '));
    return titles.value(id, words);
}

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
        return times(figure.value);
    const QString number = size < 100 && size != std::floor(size) ? decimalNumber(figure.value, 1) : shortNumber(figure.value);
    return figure.unit.isEmpty() ? number : QStringLiteral("%1 %2").arg(number, figure.unit);
}

QList<ComparedRow> comparedRows(const QList<QList<MetricResult>> &figures)
{
    QList<ComparedRow> rows;
    if (figures.isEmpty())
        return rows;
    for (qsizetype i = 0; i < figures.first().size(); ++i) {
        ComparedRow row;
        for (const QList<MetricResult> &entity : figures)
            row.figures += entity.value(i);
        row.title = titleOf(row.first().id);
        rows += row;
    }
    return rows;
}

ComparedModel::ComparedModel(const QStringList &names, QObject *parent)
    : ColumnModel<ComparedRow>(columnsFor(names), parent)
{
}

} // namespace Tidemark
