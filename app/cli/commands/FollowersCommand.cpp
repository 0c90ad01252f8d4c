// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/FollowersCommand.h"

namespace Tidemark {

CommandSpec FollowersCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("followers");
    spec.synopsis = QStringLiteral("USERNAME");
    spec.summary = QStringLiteral("a creator's followers");
    spec.details = QStringLiteral("One page is 1 credit, and 1 more where the creator's id is not known yet.");
    spec.required = {QStringLiteral("USERNAME")};
    spec.maxArguments = 1;
    spec.options = {limitOption(), asOfOption()};
    spec.examples = {QStringLiteral("followers @mrbeast"), QStringLiteral("followers @mrbeast --limit 60 --json")};
    spec.make = makeCommand<FollowersCommand>;
    return spec;
}

Result<Question> FollowersCommand::question(const Invocation &invocation, const GlobalOptions &options) const
{
    return questionOf(Question::Kind::Followers, invocation.argument(0), options);
}

QCoro::Task<Result<Output>> FollowersCommand::answer(Questions *questions, Question question, AskOptions options)
{
    return outputOf(questions->followers(question.subject, question.limit, options), followsOutput);
}

} // namespace Tidemark
