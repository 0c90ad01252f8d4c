// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/FollowingCommand.h"

#include "app/cli/Documents.h"

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

Result<Priced> FollowingCommand::priced(const Catalogue &, const Invocation &invocation, const GlobalOptions &options) const
{
    const auto question = questionOf(Question::Kind::Following, invocation.argument(0), options);
    if (!question)
        return fail(question.error());
    return Priced(*question);
}

QCoro::Task<Result<Output>> FollowingCommand::run(Session session)
{
    const auto question = questionOf(Question::Kind::Following, session.invocation->argument(0), *session.options);
    if (!question)
        co_return fail(question.error());
    const auto ask = session.options->ask(spec().name, session.engine->clock().now());
    if (!ask)
        co_return fail(ask.error());
    auto output =
        co_await listOutput(session.engine->questions().following(question->subject, question->limit, *ask), followsOutput);
    co_return output;
}

} // namespace Tidemark
