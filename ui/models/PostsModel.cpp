// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/PostsModel.h"

#include "ui/models/ImageSource.h"

namespace Tidemark {

PostsModel::PostsModel(ImageSource *images, QObject *parent)
    : ColumnModel<PostRow>(postColumns(images), parent)
{
    if (images)
        connect(images, &ImageSource::arrived, this, &PostsModel::pictureArrived);
}

void PostsModel::setPosts(QList<PostRow> rows)
{
    m_rowOf.clear();
    for (int row = 0; row < int(rows.size()); ++row)
        m_rowOf.insert(rows.at(row).post().id.value, row);
    setRows(std::move(rows));
}

void PostsModel::pictureArrived(const QString &id)
{
    const auto found = m_rowOf.constFind(id);
    if (found == m_rowOf.constEnd())
        return;
    const QModelIndex cell = index(*found, int(PostColumn::Title));
    emit dataChanged(cell, cell, {ThumbnailRole});
}

} // namespace Tidemark
