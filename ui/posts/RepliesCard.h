// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/AskedList.h"

namespace Tidemark {

class CommentsModel;

// The replies to the comment that is chosen above. Goes where none is, or where it has no replies.
class RepliesCard : public AskedList
{
    Q_OBJECT

public:
    explicit RepliesCard(Engine &engine, QWidget *parent = nullptr);

    void showFor(const QString &post, const std::optional<Comment> &comment);

protected:
    void ask(const Asked &asked) override;
    void clearRows() override;

private:
    CommentsModel *m_model = nullptr;
};

} // namespace Tidemark
