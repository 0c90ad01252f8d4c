// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace Tidemark {

class CommentsCard;
class Engine;
class RepliesCard;

// The comments of a post, and below them the replies to the one that is chosen.
class CommentsView : public QWidget
{
    Q_OBJECT

public:
    explicit CommentsView(Engine &engine, QWidget *parent = nullptr);

    void showFor(const QString &link); // shows what is held, asks nothing
    void setAsOf(std::optional<qint64> asOf);
    void setBlocked(const std::optional<QString> &reason); // why nothing can be asked; none: it can

private:
    CommentsCard *m_comments = nullptr;
    RepliesCard *m_replies = nullptr;
    QString m_post; // its id
};

} // namespace Tidemark
