// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/PostsModel.h"

#include "ui/models/ImageSource.h"

namespace Tidemark {

PostsModel::PostsModel(ImageSource *images, QObject *parent)
    : ColumnModel<PostRow, PostRows>(postColumns(images), parent)
{
    if (images)
        connect(images, &ImageSource::arrived, this, &PostsModel::pictureArrived);
}

void PostsModel::append(const QList<PostChunkPtr> &chunks)
{
    PostRows more = rows();
    for (const PostChunkPtr &chunk : chunks)
        more.append(chunk);
    if (more.size() == rows().size())
        return;
    beginInsertRows({}, rowCount(), int(more.size()) - 1);
    heldRows() = more;
    endInsertRows();
}

void PostsModel::setTime(qint64 at)
{
    if (at == rows().asOf())
        return;
    heldRows().setAsOf(at);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PostsModel::replace(qsizetype chunk, const PostChunkPtr &by)
{
    heldRows().replace(chunk, by);
    const int first = int(rows().start(chunk));
    emit dataChanged(index(first, 0), index(first + int(by->size()) - 1, columnCount() - 1));
}

void PostsModel::pictureArrived(const QString &id)
{
    const auto row = rows().find(id);
    if (!row)
        return;
    const QModelIndex cell = index(int(*row), int(PostColumn::Title));
    emit dataChanged(cell, cell, {ThumbnailRole});
}

} // namespace Tidemark
