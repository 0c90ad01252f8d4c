// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/PostsCommand.h"

#include "app/cli/Documents.h"

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

Result<Priced> PostsCommand::priced(const Catalogue &, const Invocation &invocation, const GlobalOptions &options) const
{
    const auto question = questionOf(Question::Kind::Posts, invocation.argument(0), options);
    if (!question)
        return fail(question.error());
    return Priced(*question);
}

QCoro::Task<Result<Output>> PostsCommand::run(Session session)
{
    const auto question = questionOf(Question::Kind::Posts, session.invocation->argument(0), *session.options);
    if (!question)
        co_return fail(question.error());
    const auto ask = session.options->ask(spec().name, session.engine->clock().now());
    if (!ask)
        co_return fail(ask.error());
    auto output = co_await listOutput(session.engine->questions().posts(question->subject, question->limit, *ask), postsOutput);
    co_return output;
}

} // namespace Tidemark
