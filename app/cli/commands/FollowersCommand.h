// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/QuestionCommand.h"

namespace Tidemark {

// `followers USERNAME`
class FollowersCommand final : public QuestionCommand
{
public:
    [[nodiscard]] static CommandSpec spec();

private:
    [[nodiscard]] Result<Question> question(const Invocation &invocation, const GlobalOptions &options) const override;
    [[nodiscard]] QCoro::Task<Result<Output>> answer(Questions *questions, Question question, AskOptions options) override;
};

} // namespace Tidemark
