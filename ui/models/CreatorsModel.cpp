// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/CreatorsModel.h"

#include "ui/models/EntityLink.h"
#include "ui/models/ImageSource.h"
#include "ui/render/CoreWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"

namespace Tidemark {

namespace {

QVariant keyOf(Count count)
{
    return count ? QVariant(*count) : QVariant();
}

QVariant nameExtra(ImageSource *images, const CreatorRow &row, int role)
{
    const Profile &profile = row.stored.value;
    switch (role) {
    case IdRole: return profile.handle;
    case LinkRole: return entityLink({EntityKind::Profile, profile.id.value}, profile.handle);
    case ThumbnailSeedRole: return profile.id.value;
    case SecondaryRole: return profile.nickname.isEmpty() ? QVariant() : QVariant(QLatin1Char('@') + profile.handle);
    case ThumbnailRole: {
        const QImage image = images ? images->image(profile.id.value, profile.avatarUrl) : QImage();
        return image.isNull() ? QVariant() : QVariant(image);
    }
    default: return {};
    }
}

Column<CreatorRow> nameColumn(ImageSource *images)
{
    Column<CreatorRow> column;
    column.title = tr("Creator");
    column.display = [](const CreatorRow &row) {
        const Profile &profile = row.stored.value;
        return profile.nickname.isEmpty() ? QLatin1Char('@') + profile.handle : profile.nickname;
    };
    column.extra = [images](const CreatorRow &row, int role) { return nameExtra(images, row, role); };
    return column;
}

Column<CreatorRow> countColumn(const QString &title, Count Profile::*count)
{
    Column<CreatorRow> column;
    column.title = title;
    column.align = Qt::AlignRight;
    column.display = [count](const CreatorRow &row) { return shortCount(row.stored.value.*count); };
    column.sortKey = [count](const CreatorRow &row) { return keyOf(row.stored.value.*count); };
    column.copied = column.sortKey;
    column.extra = [count](const CreatorRow &row, int role) {
        return role == Qt::ToolTipRole ? QVariant(exactCount(row.stored.value.*count)) : QVariant();
    };
    return column;
}

Column<CreatorRow> monthColumn()
{
    Column<CreatorRow> column;
    column.title = tr("30 days");
    column.align = Qt::AlignRight;
    column.toolTip = tr("Followers as they were seen in the last thirty days");
    column.display = [](const CreatorRow &) { return QString(); };
    column.sortKey = [](const CreatorRow &row) {
        return row.followers.size() < 2 ? QVariant() : QVariant(row.followers.last().value - row.followers.first().value);
    };
    column.copied = column.sortKey;
    column.extra = [](const CreatorRow &row, int role) -> QVariant {
        if (role != SeriesRole)
            return {};
        QList<double> values;
        for (const Observation &observation : row.followers)
            values.append(double(observation.value));
        return QVariant::fromValue(values);
    };
    return column;
}

Column<CreatorRow> weekColumn()
{
    Column<CreatorRow> column;
    column.title = tr("Change, 7 d");
    column.align = Qt::AlignRight;
    column.display = [](const CreatorRow &row) {
        const Change change = percentChange(row.week.percent.value, {});
        return change.text.isEmpty() ? unknownText() : change.text.trimmed();
    };
    column.sortKey = [](const CreatorRow &row) {
        return row.week.percent.value ? QVariant(*row.week.percent.value) : QVariant();
    };
    column.copied = column.sortKey;
    column.extra = [](const CreatorRow &row, int role) {
        const MetricResult &week = row.week.percent;
        return role == Qt::ToolTipRole ? QVariant(coreWords(week.value ? week.definition : week.reason)) : QVariant();
    };
    return column;
}

Column<CreatorRow> seenColumn()
{
    Column<CreatorRow> column;
    column.title = tr("Seen");
    column.align = Qt::AlignRight;
    column.display = [](const CreatorRow &row) { return ageWords(std::max<qint64>(0, row.at - row.stored.observedAt)); };
    column.sortKey = [](const CreatorRow &row) { return QVariant(row.stored.observedAt); };
    column.copied = [](const CreatorRow &row) { return copiedTime(row.stored.observedAt); };
    column.extra = [](const CreatorRow &row, int role) {
        return role == Qt::ToolTipRole ? QVariant(dateTimeText(row.stored.observedAt)) : QVariant();
    };
    return column;
}

} // namespace

QList<Column<CreatorRow>> creatorColumns(ImageSource *images)
{
    Column<CreatorRow> region;
    region.title = tr("Region");
    region.display = [](const CreatorRow &row) { return row.stored.value.region; };
    return {nameColumn(images), countColumn(tr("Followers"), &Profile::followers), monthColumn(),
            weekColumn(),       countColumn(tr("Likes"), &Profile::likes),         region,
            seenColumn()};
}

CreatorsModel::CreatorsModel(ImageSource *images, QObject *parent)
    : ColumnModel<CreatorRow>(creatorColumns(images), parent)
{
    if (images)
        connect(images, &ImageSource::arrived, this, &CreatorsModel::pictureArrived);
}

void CreatorsModel::pictureArrived(const QString &id)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rows().at(row).stored.value.id.value == id) {
            const QModelIndex cell = index(row, int(CreatorColumn::Name));
            emit dataChanged(cell, cell, {ThumbnailRole});
        }
    }
}

} // namespace Tidemark
