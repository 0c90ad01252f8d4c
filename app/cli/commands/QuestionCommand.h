// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Documents.h"
#include "app/cli/commands/Command.h"

namespace Tidemark {

// A command that asks one question of the product: its price is the question's.
class QuestionCommand : public Command
{
public:
    [[nodiscard]] QCoro::Task<Result<Output>> run(Session session) final;
    [[nodiscard]] Result<Priced> priced(const Catalogue &catalogue, const Invocation &invocation,
                                        const GlobalOptions &options) const final;

protected:
    // What its arguments ask, or a Usage error.
    [[nodiscard]] virtual Result<Question> question(const Invocation &invocation, const GlobalOptions &options) const = 0;
    [[nodiscard]] virtual QCoro::Task<Result<Output>> answer(Questions *questions, Question question, AskOptions options) = 0;
};

// Waits for an answer and turns it into an output.
template <typename Answer>
[[nodiscard]] QCoro::Task<Result<Output>> outputOf(QCoro::Task<Result<Answer>> asked, Output (*convert)(const Answer &))
{
    const auto answer = co_await asked;
    if (!answer)
        co_return fail(answer.error());
    co_return convert(*answer);
}

} // namespace Tidemark
