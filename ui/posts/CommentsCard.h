// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/AskedList.h"

namespace Tidemark {

class Chip;
class CommentsModel;

// The comments of a post. What is held shows for nothing; asking for them has its price on the button. Says whether the
// post is hot, for then its comments are stale sooner.
class CommentsCard : public AskedList
{
    Q_OBJECT

public:
    explicit CommentsCard(Engine &engine, QWidget *parent = nullptr);

    void showFor(const QString &link); // shows what is held, asks nothing

signals:
    void commentChosen(const std::optional<Tidemark::Comment> &comment); // none: no comment is in sight

protected:
    void ask(const Asked &asked) override;
    void clearRows() override;
    void filled(const Page &page) override;

private:
    void chosen(const QModelIndex &index);

    CommentsModel *m_model = nullptr;
    Chip *m_pace = nullptr;
};

} // namespace Tidemark
