// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/CommentsModel.h"

#include "ui/models/EntityLink.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"

namespace Tidemark {

namespace {

std::optional<qint64> ageOf(const CommentRow &row)
{
    return row.comment.createdAt ? std::optional(std::max<qint64>(0, row.at - *row.comment.createdAt)) : std::nullopt;
}

Column<CommentRow> countColumn(const QString &title, Count Comment::*count)
{
    Column<CommentRow> column;
    column.title = title;
    column.align = Qt::AlignRight;
    column.display = [count](const CommentRow &row) { return shortCount(row.comment.*count); };
    column.sortKey = [count](const CommentRow &row) { return row.comment.*count ? QVariant(*(row.comment.*count)) : QVariant(); };
    column.copied = column.sortKey;
    return column;
}

} // namespace

QList<Column<CommentRow>> commentColumns()
{
    Column<CommentRow> text;
    text.title = tr("Comment");
    text.display = [](const CommentRow &row) { return row.comment.text; };
    Column<CommentRow> author;
    author.title = tr("By");
    author.display = [](const CommentRow &row) {
        return row.comment.author.handle.isEmpty() ? QString() : QLatin1Char('@') + row.comment.author.handle;
    };
    Column<CommentRow> age;
    age.title = tr("Age");
    age.align = Qt::AlignRight;
    age.display = [](const CommentRow &row) { return ageOf(row) ? spanWords(*ageOf(row)) : unknownText(); };
    age.sortKey = [](const CommentRow &row) { return ageOf(row) ? QVariant(*ageOf(row)) : QVariant(); };
    author.extra = [](const CommentRow &row, int role) {
        const QString &handle = row.comment.author.handle;
        return role == LinkRole && !handle.isEmpty() ? QVariant(entityLink({EntityKind::Profile, handle}, handle)) : QVariant();
    };
    return {text, author, countColumn(tr("Likes"), &Comment::likes), countColumn(tr("Replies"), &Comment::replies), age};
}

CommentsModel::CommentsModel(QObject *parent)
    : ColumnModel<CommentRow>(commentColumns(), parent)
{
}

void CommentsModel::setComments(const QList<Comment> &comments, qint64 at)
{
    QList<CommentRow> rows;
    rows.reserve(comments.size());
    for (const Comment &comment : comments)
        rows.append({comment, at});
    setRows(std::move(rows));
}

} // namespace Tidemark
