// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/HashtagsModel.h"

#include "ui/render/NumberFormat.h"
#include "ui/theme/Tokens.h"

#include <QCoreApplication>

namespace Tidemark {

namespace {

constexpr qint64 kDayS = 86'400;
constexpr qint64 kMonthS = 30 * kDayS;

QString tr(const char *text)
{
    return QCoreApplication::translate("HashtagsModel", text);
}

Column<HashtagRow> nameColumn()
{
    Column<HashtagRow> column;
    column.title = tr("Hashtag");
    column.display = [](const HashtagRow &row) { return QLatin1Char('#') + row.stored.value.name; };
    column.extra = [](const HashtagRow &row, int role) { return role == IdRole ? QVariant(row.stored.value.name) : QVariant(); };
    return column;
}

Column<HashtagRow> breakoutColumn()
{
    Column<HashtagRow> column;
    column.title = tr("Breakout");
    column.align = Qt::AlignRight;
    column.toolTip = tr("Views grow clearly faster than is usual for the tag itself, in % an hour");
    column.display = [](const HashtagRow &row) {
        return row.breakout.isBreakout ? tr("%1 %2 %/h").arg(arrow(Direction::Up), decimalNumber(row.breakout.ratePerHour, 1))
                                       : QString();
    };
    column.sortKey = [](const HashtagRow &row) {
        return row.breakout.ratePerHour ? QVariant(*row.breakout.ratePerHour) : QVariant();
    };
    column.extra = [](const HashtagRow &row, int role) -> QVariant {
        if (role == ToneRole)
            return int(Tone::Good);
        if (role == Qt::ToolTipRole)
            return row.breakout.usualPerHour
                       ? tr("now %1 %/h, usual %2 %/h")
                             .arg(decimalNumber(row.breakout.ratePerHour, 2), decimalNumber(row.breakout.usualPerHour, 2))
                       : row.breakout.reason;
        return {};
    };
    return column;
}

Column<HashtagRow> countColumn(const QString &title, Count Hashtag::*count)
{
    Column<HashtagRow> column;
    column.title = title;
    column.align = Qt::AlignRight;
    column.display = [count](const HashtagRow &row) { return shortCount(row.stored.value.*count); };
    column.sortKey = [count](const HashtagRow &row) {
        const Count value = row.stored.value.*count;
        return value ? QVariant(*value) : QVariant();
    };
    column.extra = [count](const HashtagRow &row, int role) {
        return role == Qt::ToolTipRole ? QVariant(exactCount(row.stored.value.*count)) : QVariant();
    };
    return column;
}

Column<HashtagRow> monthColumn()
{
    Column<HashtagRow> column;
    column.title = tr("30 days");
    column.align = Qt::AlignRight;
    column.toolTip = tr("Views as they were seen in the last thirty days");
    column.display = [](const HashtagRow &) { return QString(); };
    column.sortKey = [](const HashtagRow &row) {
        return row.views.size() < 2 ? QVariant() : QVariant(row.views.last().value - row.views.first().value);
    };
    column.extra = [](const HashtagRow &row, int role) -> QVariant {
        if (role != SeriesRole)
            return {};
        QList<double> values;
        for (const Observation &observation : row.views) {
            if (row.at - observation.t <= kMonthS)
                values.append(double(observation.value));
        }
        return QVariant::fromValue(values);
    };
    return column;
}

Column<HashtagRow> growthColumn(const QString &title, Growth HashtagRow::*period)
{
    Column<HashtagRow> column;
    column.title = title;
    column.align = Qt::AlignRight;
    column.toolTip = tr("Change of the views");
    column.display = [period](const HashtagRow &row) {
        const QString text = percentChange((row.*period).percent.value, {}).text.trimmed();
        return text.isEmpty() ? unknownText() : text;
    };
    column.sortKey = [period](const HashtagRow &row) {
        const auto value = (row.*period).percent.value;
        return value ? QVariant(*value) : QVariant();
    };
    column.extra = [period](const HashtagRow &row, int role) {
        const MetricResult &metric = (row.*period).percent;
        return role == Qt::ToolTipRole ? QVariant(metric.value ? metric.definition : metric.reason) : QVariant();
    };
    return column;
}

Column<HashtagRow> seenColumn()
{
    Column<HashtagRow> column;
    column.title = tr("Seen");
    column.align = Qt::AlignRight;
    column.display = [](const HashtagRow &row) { return ageWords(std::max<qint64>(0, row.at - row.stored.observedAt)); };
    column.sortKey = [](const HashtagRow &row) { return QVariant(row.stored.observedAt); };
    column.extra = [](const HashtagRow &row, int role) {
        return role == Qt::ToolTipRole ? QVariant(dateTimeText(row.stored.observedAt)) : QVariant();
    };
    return column;
}

} // namespace

QList<Column<HashtagRow>> hashtagColumns()
{
    return {nameColumn(),
            breakoutColumn(),
            countColumn(tr("Views"), &Hashtag::views),
            monthColumn(),
            growthColumn(tr("Change, 24 h"), &HashtagRow::day),
            growthColumn(tr("Change, 7 d"), &HashtagRow::week),
            countColumn(tr("Posts"), &Hashtag::users),
            seenColumn()};
}

HashtagRow hashtagRow(const Stored<Hashtag> &stored, const QList<Observation> &views, qint64 at)
{
    return {stored, views, growth(views, kDayS, at), growth(views, 7 * kDayS, at), breakout(views, at), at};
}

HashtagsModel::HashtagsModel(QObject *parent)
    : ColumnModel<HashtagRow>(hashtagColumns(), parent)
{
}

} // namespace Tidemark
