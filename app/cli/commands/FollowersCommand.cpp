// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/FollowersCommand.h"

#include "app/cli/Documents.h"

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

Result<Priced> FollowersCommand::priced(const Catalogue &, const Invocation &invocation, const GlobalOptions &options) const
{
    const auto question = questionOf(Question::Kind::Followers, invocation.argument(0), options);
    if (!question)
        return fail(question.error());
    return Priced(*question);
}

QCoro::Task<Result<Output>> FollowersCommand::run(Session session)
{
    const auto question = questionOf(Question::Kind::Followers, session.invocation->argument(0), *session.options);
    if (!question)
        co_return fail(question.error());
    const auto ask = session.options->ask(spec().name, session.engine->clock().now());
    if (!ask)
        co_return fail(ask.error());
    auto output =
        co_await listOutput(session.engine->questions().followers(question->subject, question->limit, *ask), followsOutput);
    co_return output;
}

} // namespace Tidemark
