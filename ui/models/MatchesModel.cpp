// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/MatchesModel.h"

#include "ui/models/EntityLink.h"
#include "ui/models/ImageSource.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"

namespace Tidemark {

namespace {

bool isNamed(EntityKind kind)
{
    return kind == EntityKind::Profile || kind == EntityKind::Hashtag;
}

QVariant nameExtra(ImageSource *images, const MatchRow &row, int role)
{
    const HistoryReader::Match &match = row.match;
    switch (role) {
    case IdRole: return matchLinkId(match);
    case LinkRole: return entityLink(match.entity, match.title);
    case SecondaryRole: return match.detail;
    case ThumbnailSeedRole: return match.entity.id;
    case ThumbnailRole: {
        const QImage image = images ? images->image(match.entity.id, match.pictureUrl) : QImage();
        return image.isNull() ? QVariant() : QVariant(image);
    }
    default: return {};
    }
}

QList<Column<MatchRow>> columns(ImageSource *images)
{
    Column<MatchRow> name;
    name.title = tr("Found");
    name.display = [](const MatchRow &row) { return matchTitle(row.match); };
    name.extra = [images](const MatchRow &row, int role) { return nameExtra(images, row, role); };
    Column<MatchRow> kind;
    kind.title = tr("Kind");
    kind.display = [](const MatchRow &row) { return matchKind(row.match.entity.kind); };
    Column<MatchRow> figure;
    figure.title = tr("Figure");
    figure.align = Qt::AlignRight;
    figure.display = [](const MatchRow &row) { return row.match.size ? matchFigure(row.match) : unknownText(); };
    figure.sortKey = [](const MatchRow &row) { return row.match.size ? QVariant(*row.match.size) : QVariant(); };
    figure.copied = figure.sortKey;
    figure.extra = [](const MatchRow &row, int role) {
        return role == Qt::ToolTipRole ? QVariant(exactCount(row.match.size)) : QVariant();
    };
    Column<MatchRow> seen;
    seen.title = tr("Seen");
    seen.align = Qt::AlignRight;
    seen.display = [](const MatchRow &row) { return ageWords(std::max<qint64>(0, row.at - row.match.observedAt)); };
    seen.sortKey = [](const MatchRow &row) { return QVariant(row.match.observedAt); };
    seen.copied = [](const MatchRow &row) { return copiedTime(row.match.observedAt); };
    seen.extra = [](const MatchRow &row, int role) {
        return role == Qt::ToolTipRole ? QVariant(dateTimeText(row.match.observedAt)) : QVariant();
    };
    return {name, kind, figure, seen};
}

} // namespace

QString matchKind(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Profile: return tr("Creator");
    case EntityKind::Post: return tr("Post");
    case EntityKind::Hashtag: return tr("Hashtag");
    case EntityKind::Sound: return tr("Sound");
    }
    Q_UNREACHABLE();
}

QString matchTitle(const HistoryReader::Match &match)
{
    if (!match.title.trimmed().isEmpty())
        return match.title;
    return QStringLiteral("%1 %2").arg(matchKind(match.entity.kind), match.entity.id);
}

QString matchFigure(const HistoryReader::Match &match)
{
    if (!match.size)
        return {};
    const QString size = shortCount(match.size);
    switch (match.entity.kind) {
    case EntityKind::Profile: return tr("%1 followers", nullptr, pluralOf(*match.size)).arg(size);
    case EntityKind::Sound: return tr("%1 videos", nullptr, pluralOf(*match.size)).arg(size);
    case EntityKind::Post:
    case EntityKind::Hashtag: return tr("%1 views", nullptr, pluralOf(*match.size)).arg(size);
    }
    Q_UNREACHABLE();
}

QString matchLinkId(const HistoryReader::Match &match)
{
    return isNamed(match.entity.kind) ? match.title.mid(1) : match.entity.id;
}

MatchesModel::MatchesModel(ImageSource *images, QObject *parent)
    : ColumnModel<MatchRow>(columns(images), parent)
{
    if (images)
        connect(images, &ImageSource::arrived, this, &MatchesModel::pictureArrived);
}

void MatchesModel::pictureArrived(const QString &id)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rows().at(row).match.entity.id == id) {
            const QModelIndex cell = index(row, int(MatchColumn::Name));
            emit dataChanged(cell, cell, {ThumbnailRole});
        }
    }
}

} // namespace Tidemark
