// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TopicsModel.h"

#include "ui/models/EntityLink.h"
#include "ui/models/ImageSource.h"
#include "ui/render/CoreWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/RateText.h"
#include "ui/render/Translate.h"
#include "ui/theme/Tokens.h"

namespace Tidemark {

namespace {

constexpr qint64 kMonthS = 30 * 86'400;

QVariant keyOf(Count count)
{
    return count ? QVariant(*count) : QVariant();
}

QVariant nameExtra(ImageSource *images, const TopicRow &row, int role)
{
    const Topic &topic = row.topic;
    if (role == IdRole)
        return topic.linkId();
    if (role == LinkRole)
        return entityLink(topic.entity, topic.name);
    if (topic.entity.kind != EntityKind::Sound)
        return {};
    if (role == ThumbnailSeedRole)
        return topic.entity.id;
    if (role == SecondaryRole)
        return topicDetail(topic);
    if (role != ThumbnailRole || !images)
        return {};
    const QImage image = images->image(topic.entity.id, topic.coverUrl);
    return image.isNull() ? QVariant() : QVariant(image);
}

Column<TopicRow> nameColumn(const QString &title, ImageSource *images)
{
    Column<TopicRow> column;
    column.title = title;
    column.display = [](const TopicRow &row) { return topicTitle(row.topic); };
    column.extra = [images](const TopicRow &row, int role) { return nameExtra(images, row, role); };
    return column;
}

Column<TopicRow> breakoutColumn(const QString &toolTip)
{
    Column<TopicRow> column;
    column.title = tr("Growth now");
    column.align = Qt::AlignRight;
    column.toolTip = toolTip;
    column.display = [](const TopicRow &row) {
        if (row.breakout.isBreakout)
            return tr("%1 %2 %/h").arg(arrow(Direction::Up), decimalNumber(row.breakout.ratePerHour, 1));
        return rateText(row.breakout.ratePerHour);
    };
    column.sortKey = [](const TopicRow &row) {
        return row.breakout.ratePerHour ? QVariant(*row.breakout.ratePerHour) : QVariant();
    };
    column.copied = column.sortKey;
    column.extra = [](const TopicRow &row, int role) -> QVariant {
        if (role == ToneRole)
            return row.breakout.isBreakout ? QVariant(int(Tone::Good)) : QVariant();
        if (role == Qt::ToolTipRole)
            return row.breakout.usualPerHour
                       ? tr("now %1, usual %2").arg(rateText(row.breakout.ratePerHour), rateText(row.breakout.usualPerHour))
                       : coreWords(row.breakout.reason);
        return {};
    };
    return column;
}

Column<TopicRow> countColumn(const QString &title, Count Topic::*count)
{
    Column<TopicRow> column;
    column.title = title;
    column.align = Qt::AlignRight;
    column.display = [count](const TopicRow &row) { return shortCount(row.topic.*count); };
    column.sortKey = [count](const TopicRow &row) { return keyOf(row.topic.*count); };
    column.copied = column.sortKey;
    column.extra = [count](const TopicRow &row, int role) {
        return role == Qt::ToolTipRole ? QVariant(exactCount(row.topic.*count)) : QVariant();
    };
    return column;
}

Column<TopicRow> monthColumn(const QString &toolTip)
{
    Column<TopicRow> column;
    column.title = tr("30 days");
    column.align = Qt::AlignRight;
    column.toolTip = toolTip;
    column.display = [](const TopicRow &) { return QString(); };
    column.sortKey = [](const TopicRow &row) {
        return row.series.size() < 2 ? QVariant() : QVariant(row.series.last().value - row.series.first().value);
    };
    column.copied = column.sortKey;
    column.extra = [](const TopicRow &row, int role) -> QVariant {
        if (role != SeriesRole)
            return {};
        QList<double> values;
        for (const Observation &observation : row.series) {
            if (row.at - observation.t <= kMonthS)
                values.append(double(observation.value));
        }
        return QVariant::fromValue(values);
    };
    return column;
}

Column<TopicRow> growthColumn(const QString &title, const QString &toolTip, Growth TopicRow::*period)
{
    Column<TopicRow> column;
    column.title = title;
    column.align = Qt::AlignRight;
    column.toolTip = toolTip;
    column.display = [period](const TopicRow &row) {
        const QString text = percentChange((row.*period).percent.value, {}).text.trimmed();
        return text.isEmpty() ? unknownText() : text;
    };
    column.sortKey = [period](const TopicRow &row) {
        const auto value = (row.*period).percent.value;
        return value ? QVariant(*value) : QVariant();
    };
    column.copied = column.sortKey;
    column.extra = [period](const TopicRow &row, int role) {
        const MetricResult &metric = (row.*period).percent;
        return role == Qt::ToolTipRole ? QVariant(coreWords(metric.value ? metric.definition : metric.reason)) : QVariant();
    };
    return column;
}

// A sound that is known from posts alone has no figures whose age there could be.
Column<TopicRow> seenColumn()
{
    Column<TopicRow> column;
    column.title = tr("Seen");
    column.align = Qt::AlignRight;
    column.display = [](const TopicRow &row) {
        return row.topic.main ? ageWords(std::max<qint64>(0, row.at - row.topic.observedAt)) : unknownText();
    };
    column.sortKey = [](const TopicRow &row) { return row.topic.main ? QVariant(row.topic.observedAt) : QVariant(); };
    column.copied = [](const TopicRow &row) { return row.topic.main ? copiedTime(row.topic.observedAt) : QVariant(); };
    column.extra = [](const TopicRow &row, int role) -> QVariant {
        if (role != Qt::ToolTipRole)
            return {};
        return row.topic.main ? dateTimeText(row.topic.observedAt) : tr("Its figures were in no answer so far");
    };
    return column;
}

Column<TopicRow> lengthColumn()
{
    Column<TopicRow> column;
    column.title = tr("Length");
    column.align = Qt::AlignRight;
    column.display = [](const TopicRow &row) { return clockLength(row.topic.durationS); };
    column.sortKey = [](const TopicRow &row) { return row.topic.durationS ? QVariant(*row.topic.durationS) : QVariant(); };
    column.copied = column.sortKey;
    return column;
}

Column<TopicRow> heldPostsColumn()
{
    Column<TopicRow> column;
    column.title = tr("Held posts");
    column.align = Qt::AlignRight;
    column.toolTip = tr("Posts with it in the local history");
    column.display = [](const TopicRow &row) { return row.heldPosts ? exactCount(*row.heldPosts) : unknownText(); };
    column.sortKey = [](const TopicRow &row) { return row.heldPosts ? QVariant(*row.heldPosts) : QVariant(); };
    column.copied = column.sortKey;
    return column;
}

} // namespace

QList<Column<TopicRow>> hashtagColumns()
{
    const QString change = tr("Change of the views");
    return {nameColumn(tr("Hashtag"), nullptr),
            breakoutColumn(tr("Views grow clearly faster than is usual for the tag itself, in % an hour")),
            countColumn(tr("Views"), &Topic::main),
            monthColumn(tr("Views as they were seen in the last thirty days")),
            growthColumn(tr("Change, 24 h"), change, &TopicRow::day),
            growthColumn(tr("Change, 7 d"), change, &TopicRow::week),
            countColumn(tr("Posts"), &Topic::posts),
            seenColumn()};
}

QList<Column<TopicRow>> soundColumns(ImageSource *images)
{
    const QString change = tr("Change of the number of videos");
    return {nameColumn(tr("Sound"), images),
            breakoutColumn(tr("Videos with it grow clearly faster than is usual for the sound itself, in % an hour")),
            countColumn(tr("Videos"), &Topic::main),
            monthColumn(tr("Videos as they were seen in the last thirty days")),
            growthColumn(tr("Change, 24 h"), change, &TopicRow::day),
            growthColumn(tr("Change, 7 d"), change, &TopicRow::week),
            heldPostsColumn(),
            lengthColumn(),
            seenColumn()};
}

TopicsModel::TopicsModel(EntityKind kind, ImageSource *images, QObject *parent)
    : ColumnModel<TopicRow>(kind == EntityKind::Sound ? soundColumns(images) : hashtagColumns(), parent)
{
    if (images)
        connect(images, &ImageSource::arrived, this, &TopicsModel::pictureArrived);
}

void TopicsModel::pictureArrived(const QString &id)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rows().at(row).topic.entity.id == id) {
            const QModelIndex cell = index(row, int(TopicColumn::Name));
            emit dataChanged(cell, cell, {ThumbnailRole});
        }
    }
}

} // namespace Tidemark
