// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/WatchedModel.h"

#include "core/catalogue/Normalise.h"
#include "ui/models/CounterWords.h"
#include "ui/render/CoreWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"
#include "ui/theme/Tokens.h"

namespace Tidemark {

namespace {

constexpr qint64 kDayS = 86'400;
constexpr qint64 kMonthS = 30 * kDayS;
constexpr qint64 kSoonS = 60;

Column<WatchNameRow> nameColumn()
{
    Column<WatchNameRow> column;
    column.title = tr("Name");
    column.display = [](const WatchNameRow &row) {
        const WatchName &name = row.item.name;
        return name.kind == WatchKind::Post ? QStringLiteral("%1 %2").arg(tr("post"), postIdOf(name.name)) : name.words();
    };
    column.extra = [](const WatchNameRow &row, int role) -> QVariant {
        if (role == IdRole || role == LinkRole)
            return row.item.name.words();
        return role == Qt::ToolTipRole
                   ? QVariant(tr("%1, watched since %2").arg(row.item.name.words(), dateText(row.item.addedAt)))
                   : QVariant();
    };
    return column;
}

Column<WatchNameRow> kindColumn()
{
    Column<WatchNameRow> column;
    column.title = tr("Kind");
    column.display = [](const WatchNameRow &row) { return watchKindWords(row.item.name.kind); };
    return column;
}

std::optional<qint64> newest(const WatchNameRow &row)
{
    return row.trend && !row.trend->points.isEmpty() ? std::optional(row.trend->points.last().value) : std::nullopt;
}

Column<WatchNameRow> figureColumn()
{
    Column<WatchNameRow> column;
    column.title = tr("Figure");
    column.align = Qt::AlignRight;
    column.toolTip = tr("Followers of a creator, views of a hashtag or post, videos with a sound");
    column.display = [](const WatchNameRow &row) {
        const Count value = newest(row);
        return value ? shortCount(value) : row.trend ? unknownText() : QString();
    };
    column.sortKey = [](const WatchNameRow &row) {
        const Count value = newest(row);
        return value ? QVariant(*value) : QVariant();
    };
    column.copied = column.sortKey;
    column.extra = [](const WatchNameRow &row, int role) -> QVariant {
        if (role != Qt::ToolTipRole || !row.trend)
            return {};
        if (row.trend->counter.isEmpty())
            return tr("a search has no figure of its own");
        const Count value = newest(row);
        return value ? tr("%1 %2, seen %3").arg(exactCount(value), row.trend->counter, dateTimeText(row.trend->points.last().t))
                     : tr("not read yet");
    };
    return column;
}

Column<WatchNameRow> weekColumn()
{
    Column<WatchNameRow> column;
    column.title = tr("7 d");
    column.align = Qt::AlignRight;
    column.toolTip = tr("Change of the figure in seven days");
    column.display = [](const WatchNameRow &row) {
        if (!row.trend)
            return QString();
        const Change change = percentChange(row.trend->week.percent.value, {});
        if (change.direction == Direction::Same)
            return percent(0, 0); // "no change" is too wide for a figure
        return change.text.isEmpty() ? unknownText() : change.text.trimmed();
    };
    column.sortKey = [](const WatchNameRow &row) {
        const auto value = row.trend ? row.trend->week.percent.value : std::nullopt;
        return value ? QVariant(*value) : QVariant();
    };
    column.copied = column.sortKey;
    column.extra = [](const WatchNameRow &row, int role) -> QVariant {
        if (role != Qt::ToolTipRole || !row.trend)
            return {};
        const MetricResult &week = row.trend->week.percent;
        return coreWords(week.value ? week.definition : week.reason);
    };
    return column;
}

Column<WatchNameRow> monthColumn()
{
    Column<WatchNameRow> column;
    column.title = tr("30 days");
    column.align = Qt::AlignRight;
    column.toolTip = tr("The figure as it was seen in the last thirty days");
    column.display = [](const WatchNameRow &) { return QString(); };
    column.sortKey = [](const WatchNameRow &row) {
        const bool isLine = row.trend && row.trend->points.size() > 1;
        return isLine ? QVariant(row.trend->points.last().value - row.trend->points.first().value) : QVariant();
    };
    column.copied = column.sortKey;
    column.extra = [](const WatchNameRow &row, int role) -> QVariant {
        if (role != SeriesRole || !row.trend)
            return {};
        QList<double> values;
        for (const Observation &point : row.trend->points) {
            if (row.trend->at - point.t <= kMonthS)
                values.append(double(point.value));
        }
        return QVariant::fromValue(values);
    };
    return column;
}

struct News {
    QString text;
    QString tip;
    Tone tone = Tone::Neutral;
    double weight = 0;
};

News milestoneNews(const EntityEvent &event, const QString &counter)
{
    const QString value = shortCount(event.value);
    const QString text = event.metric.isEmpty() || event.metric == counter ? tr("reached %1").arg(value)
                                                                           : QStringLiteral("%1 %2").arg(value, event.metric);
    return {text, QStringLiteral("%1: %2").arg(dateText(event.t), eventWords(event)), Tone::Accent, 500};
}

News newsOf(const WatchNameRow &row)
{
    if (row.item.goneAt)
        return {tr("not found"), tr("answered 404 since %1").arg(dateText(*row.item.goneAt)), Tone::Critical, 1};
    if (!row.trend)
        return {};
    const Breakout &breakout = row.trend->breakout;
    if (breakout.isBreakout)
        return {
            tr("%1 breakout").arg(arrow(Direction::Up)),
            tr("now %1 %/h, usual %2 %/h").arg(decimalNumber(breakout.ratePerHour, 2), decimalNumber(breakout.usualPerHour, 2)),
            Tone::Good, 1000 + breakout.times.value_or(0)};
    for (auto event = row.trend->events.crbegin(); event != row.trend->events.crend(); ++event) {
        if (event->kind == QLatin1String("milestone") && row.trend->at - event->t <= kMonthS)
            return milestoneNews(*event, row.trend->counter);
    }
    return {};
}

Column<WatchNameRow> newsColumn()
{
    Column<WatchNameRow> column;
    column.title = tr("News");
    column.toolTip = tr("A breakout that goes on, or a milestone of the last thirty days");
    column.display = [](const WatchNameRow &row) { return newsOf(row).text; };
    column.sortKey = [](const WatchNameRow &row) {
        const double weight = newsOf(row).weight;
        return weight > 0 ? QVariant(weight) : QVariant();
    };
    column.extra = [](const WatchNameRow &row, int role) -> QVariant {
        if (role == ToneRole)
            return int(newsOf(row).tone);
        return role == Qt::ToolTipRole ? QVariant(newsOf(row).tip) : QVariant();
    };
    return column;
}

Column<WatchNameRow> askedColumn()
{
    Column<WatchNameRow> column;
    column.title = tr("Last asked");
    column.align = Qt::AlignRight;
    column.display = [](const WatchNameRow &row) {
        return row.askedAt ? ageWords(std::max<qint64>(0, row.at - *row.askedAt)) : tr("never");
    };
    column.sortKey = [](const WatchNameRow &row) { return row.askedAt ? QVariant(*row.askedAt) : QVariant(); };
    column.copied = [](const WatchNameRow &row) { return copiedTime(row.askedAt); };
    column.extra = [](const WatchNameRow &row, int role) {
        return role == Qt::ToolTipRole && row.askedAt ? QVariant(dateTimeText(*row.askedAt)) : QVariant();
    };
    return column;
}

Column<WatchNameRow> nextColumn()
{
    Column<WatchNameRow> column;
    column.title = tr("Next visit");
    column.align = Qt::AlignRight;
    column.toolTip = tr("As foreseen for the next thirty days");
    column.display = [](const WatchNameRow &row) {
        if (!row.nextAt)
            return unknownText();
        const qint64 in = *row.nextAt - row.at;
        return in <= kSoonS ? tr("due now") : tr("in %1").arg(spanWords(in));
    };
    column.sortKey = [](const WatchNameRow &row) { return row.nextAt ? QVariant(*row.nextAt) : QVariant(); };
    column.copied = [](const WatchNameRow &row) { return copiedTime(row.nextAt); };
    column.extra = [](const WatchNameRow &row, int role) -> QVariant {
        if (role != Qt::ToolTipRole || !row.nextAt)
            return {};
        const QString when = tr("%1; %2 in thirty days").arg(dateTimeText(*row.nextAt), creditsText(row.credits));
        return row.why.isEmpty() ? when : when + QLatin1Char('\n') + coreWords(row.why);
    };
    return column;
}

Column<WatchNameRow> whyColumn()
{
    Column<WatchNameRow> column;
    column.title = tr("Why");
    column.toolTip = tr("How the list's policy explains its choice");
    column.display = [](const WatchNameRow &row) { return coreWords(row.why); };
    column.sortKey = [](const WatchNameRow &row) { return row.why; };
    column.extra = [](const WatchNameRow &row, int role) {
        return role == Qt::ToolTipRole ? QVariant(coreWords(row.why)) : QVariant();
    };
    return column;
}

Column<WatchNameRow> labelColumn(const QString &title, const QString &toolTip, QString (*words)(const WatchLabels &))
{
    Column<WatchNameRow> column;
    column.title = title;
    column.toolTip = toolTip;
    column.display = [words](const WatchNameRow &row) { return words(row.item.labels); };
    column.sortKey = [words](const WatchNameRow &row) {
        const QString text = words(row.item.labels);
        return text.isEmpty() ? QVariant() : QVariant(text);
    };
    column.extra = [words](const WatchNameRow &row, int role) {
        return role == Qt::EditRole || role == Qt::ToolTipRole ? QVariant(words(row.item.labels)) : QVariant();
    };
    return column;
}

} // namespace

QList<Column<WatchNameRow>> watchColumns()
{
    return {nameColumn(),
            kindColumn(),
            figureColumn(),
            weekColumn(),
            monthColumn(),
            newsColumn(),
            askedColumn(),
            nextColumn(),
            whyColumn(),
            labelColumn(tr("Group"), tr("F2 to change: “Brands/Shoes”"), [](const WatchLabels &labels) { return labels.group; }),
            labelColumn(tr("Tags"), tr("F2 to change, with commas between them"),
                        [](const WatchLabels &labels) { return labels.tags.join(QStringLiteral(", ")); }),
            labelColumn(tr("Note"), tr("F2 to change"), [](const WatchLabels &labels) { return labels.note; })};
}

} // namespace Tidemark
