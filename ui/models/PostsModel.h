// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/PostColumns.h"
#include "ui/models/PostRows.h"

namespace Tidemark {

// The posts of a table. Told of a picture that has arrived, it repaints the one row.
class PostsModel : public ColumnModel<PostRow, PostRows>
{
    Q_OBJECT

public:
    // images may be null and is not owned; it outlives this.
    explicit PostsModel(ImageSource *images, QObject *parent = nullptr);

    void append(const QList<PostChunkPtr> &chunks);
    void replace(qsizetype chunk, const PostChunkPtr &by); // the same posts in the same order, with other figures
    void setTime(qint64 at);                               // that ages count to

private:
    void pictureArrived(const QString &id);
};

} // namespace Tidemark
