// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/PostColumns.h"

#include <QHash>

namespace Tidemark {

// The posts of a table. Told of a picture that has arrived, it repaints the one row.
class PostsModel : public ColumnModel<PostRow>
{
    Q_OBJECT

public:
    // images may be null and is not owned; it outlives this.
    explicit PostsModel(ImageSource *images, QObject *parent = nullptr);

    void setPosts(QList<PostRow> rows);

private:
    void pictureArrived(const QString &id);

    QHash<QString, int> m_rowOf;
};

} // namespace Tidemark
