// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Questions.h"
#include "core/fetch/Explanation.h"
#include "ui/widgets/Page.h"

class QTimer;

namespace Tidemark {

class AnswerDifferences;
class AnswerView;
class CacheCard;
class QuestionCard;

// Any endpoint with its documented parameters: what the caches hold of the question as it is typed and
// what it would cost, then its answer as it came. Opening the page and typing ask nothing of the API;
// only the buttons do, at the price they carry, or a link whose price was accepted before.
class InspectorPage : public Page
{
    Q_OBJECT

public:
    InspectorPage(Engine &engine, Navigator &navigator, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void visit(const Link &link) override; // "user-posts?userid=107955&count=30"; the aspect "ask" asks
    void setAsOf(std::optional<qint64> asOf) override;
    void refresh() override;
    [[nodiscard]] std::optional<int> refreshPrice() const override;
    void focusFilter() override;

private:
    void buildColumns();
    void watchEngine();
    void setQuestion(const QString &text);
    void typed();
    void settle();
    void explain();
    void explained(const Explanation &told);
    void askFreshPrice();
    void ask(FetchMode mode);
    void answered(const Result<Answer> &answer);
    void showHeld();
    void showNothing();
    void showError(const Error &error);
    void showButtons();
    [[nodiscard]] QString subject() const;

    QuestionCard *m_question = nullptr;
    CacheCard *m_cache = nullptr;
    AnswerView *m_answer = nullptr;
    AnswerDifferences *m_differences = nullptr;
    QTimer *m_typed = nullptr;

    std::optional<Query> m_query; // as typed, where it is one
    std::optional<Explanation> m_told;
    std::optional<int> m_freshPrice;
    std::optional<qint64> m_asOf;
    std::optional<Error> m_error; // of the last time this question was asked
    int m_request = 0;            // newest wins
    int m_explaining = 0;
    bool m_asking = false;
    bool m_asksWhenTold = false; // a link whose price was accepted
};

} // namespace Tidemark
