// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posts/RepliesCard.h"

#include "core/base/Clock.h"
#include "core/base/PlainText.h"
#include "core/engine/Engine.h"
#include "ui/models/CommentsModel.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"

namespace Tidemark {

namespace {

constexpr int kLongestShown = 60; // of a comment in the title

AskedList::Words replyWords()
{
    AskedList::Words words;
    words.title = RepliesCard::tr("Replies");
    words.load = RepliesCard::tr("Load replies");
    words.refresh = RepliesCard::tr("Refresh replies");
    words.unasked = RepliesCard::tr("Replies are asked for when you say so; what comes is kept.");
    words.none = RepliesCard::tr("Nobody has replied, as far as the answer says.");
    words.subject = RepliesCard::tr("the replies");
    words.askedBy = QStringLiteral("You · Posts");
    words.some = [](qsizetype shown, qint64 total) {
        return RepliesCard::tr("%1 of %Ln replies", nullptr, pluralOf(total)).arg(exactCount(shown));
    };
    return words;
}

} // namespace

RepliesCard::RepliesCard(Engine &engine, QWidget *parent)
    : AskedList(engine, QStringLiteral("replies"), replyWords(), parent)
{
    m_model = new CommentsModel(this);
    const int replies = int(CommentColumn::Replies); // of which replies have none
    setRows(m_model, {RowHeight::Dense, {0, 160, 80, 0, 80}, {replies}, int(CommentColumn::Text), int(CommentColumn::Likes)});
    hide();
}

void RepliesCard::showFor(const QString &post, const std::optional<Comment> &comment)
{
    const bool hasReplies = comment && !post.isEmpty() && comment->replies.value_or(0) > 0;
    setVisible(hasReplies);
    if (!hasReplies)
        return;
    const QString text = plain(comment->text, LineBreaks::Fold, kLongestShown);
    setTitle(comment->author.handle.isEmpty() ? tr("Replies to \u201c%1\u201d").arg(text)
                                              : tr("Replies to @%1: \u201c%2\u201d").arg(plain(comment->author.handle), text));
    setQuestion({Question::Kind::Replies, repliesTo(post, comment->id.value), 0});
}

void RepliesCard::ask(const Asked &asked)
{
    askOf<Comment>(&Questions::replies, asked,
                   [this](const ListAnswer<Comment> &list) { m_model->setComments(list.items, engine().clock().now()); });
}

void RepliesCard::clearRows()
{
    m_model->setRows({});
}

} // namespace Tidemark
