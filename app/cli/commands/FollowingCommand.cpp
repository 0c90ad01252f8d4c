// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/FollowingCommand.h"

namespace Tidemark {

CommandSpec FollowingCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("following");
    spec.synopsis = QStringLiteral("USERNAME");
    spec.summary = QStringLiteral("whom a creator follows");
    spec.details = QStringLiteral("One page is 1 credit, and 1 more where the creator's id is not known yet.");
    spec.required = {QStringLiteral("USERNAME")};
    spec.maxArguments = 1;
    spec.options = {limitOption(), asOfOption()};
    spec.examples = {QStringLiteral("following @mrbeast")};
    spec.make = makeCommand<FollowingCommand>;
    return spec;
}

Result<Question> FollowingCommand::question(const Invocation &invocation, const GlobalOptions &options) const
{
    return questionOf(Question::Kind::Following, invocation.argument(0), options);
}

QCoro::Task<Result<Output>> FollowingCommand::answer(Questions *questions, Question question, AskOptions options)
{
    return outputOf(questions->following(question.subject, question.limit, options), followsOutput);
}

} // namespace Tidemark
