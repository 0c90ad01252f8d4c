// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posts/CommentsView.h"

#include "core/catalogue/Normalise.h"
#include "ui/posts/CommentsCard.h"
#include "ui/posts/RepliesCard.h"
#include "ui/theme/Measures.h"

#include <QVBoxLayout>

namespace Tidemark {

CommentsView::CommentsView(Engine &engine, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("commentsView"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpaceCard);
    m_comments = new CommentsCard(engine, this);
    m_replies = new RepliesCard(engine, this);
    column->addWidget(m_comments);
    column->addWidget(m_replies);
    connect(m_comments, &CommentsCard::commentChosen, this,
            [this](const std::optional<Comment> &comment) { m_replies->showFor(m_post, comment); });
}

void CommentsView::showFor(const QString &link)
{
    m_post = postIdOf(link);
    m_comments->showFor(link);
}

void CommentsView::setAsOf(std::optional<qint64> asOf)
{
    m_comments->setAsOf(asOf);
    m_replies->setAsOf(asOf);
}

void CommentsView::setBlocked(const std::optional<QString> &reason)
{
    m_comments->setBlocked(reason);
    m_replies->setBlocked(reason);
}

} // namespace Tidemark
