// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Comment.h"
#include "ui/models/ColumnModel.h"

namespace Tidemark {

struct CommentRow {
    Comment comment;
    qint64 at = 0; // the time that ages count to
};

enum class CommentColumn { Text, Author, Likes, Replies, Age };

[[nodiscard]] QList<Column<CommentRow>> commentColumns();

// The comments of a post. Remote text: delegates show it through plain().
class CommentsModel : public ColumnModel<CommentRow>
{
    Q_OBJECT

public:
    explicit CommentsModel(QObject *parent = nullptr);
    void setComments(const QList<Comment> &comments, qint64 at);
};

} // namespace Tidemark
