// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/PostsCommand.h"

namespace Tidemark {

CommandSpec PostsCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("posts");
    spec.synopsis = QStringLiteral("USERNAME");
    spec.summary = QStringLiteral("a creator's posts: the pinned ones, then the newest first");
    spec.details = QStringLiteral("One page of 30 posts is 1 credit, and 1 more where the creator's id is not known yet.");
    spec.required = {QStringLiteral("USERNAME")};
    spec.maxArguments = 1;
    spec.options = {limitOption(), asOfOption()};
    spec.examples = {QStringLiteral("posts @mrbeast"), QStringLiteral("posts @mrbeast --limit 90 --max-credits 4"),
                     QStringLiteral("posts @mrbeast --as-of -7d --json")};
    spec.make = makeCommand<PostsCommand>;
    return spec;
}

Result<Question> PostsCommand::question(const Invocation &invocation, const GlobalOptions &options) const
{
    return questionOf(Question::Kind::Posts, invocation.argument(0), options);
}

QCoro::Task<Result<Output>> PostsCommand::answer(Questions *questions, Question question, AskOptions options)
{
    return outputOf(questions->posts(question.subject, question.limit, options), postsOutput);
}

} // namespace Tidemark
