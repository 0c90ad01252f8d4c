// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Questions.h"
#include "ui/widgets/Card.h"

namespace Tidemark {

class AgeChip;
class CommentsModel;
class Engine;
class PlainLabel;
class PriceButton;
class ResultsTable;
struct ErrorWords;

// The comments of a post. What is held shows for nothing; asking for them has its price on the button.
class CommentsCard : public Card
{
    Q_OBJECT

public:
    explicit CommentsCard(Engine &engine, QWidget *parent = nullptr);

    void showFor(const QString &link);              // shows what is held, asks nothing
    void setBlocked(std::optional<QString> reason); // why nothing can be asked; none: it can

private:
    void showHeld();
    void askPrice();
    void ask();
    void showComments(const ListAnswer<Comment> &comments);
    void showProblem(const ErrorWords &words);

    Engine &m_engine;
    QString m_link;
    int m_request = 0;
    bool m_asking = false;
    std::optional<QString> m_blocked;
    std::optional<qint64> m_price;
    AgeChip *m_age = nullptr;
    PlainLabel *m_words = nullptr;
    PriceButton *m_ask = nullptr;
    ResultsTable *m_table = nullptr;
    CommentsModel *m_model = nullptr;
};

} // namespace Tidemark
