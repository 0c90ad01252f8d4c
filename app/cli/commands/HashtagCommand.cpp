// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/HashtagCommand.h"

#include "app/cli/JsonPrinter.h"
#include "app/cli/TextPrinter.h"

namespace Tidemark {

namespace {

Output outputOf(const EntityAnswer<Hashtag> &answer)
{
    Output output;
    output.document = hashtagJson(answer.value);
    output.document.insert(QStringLiteral("metrics"), toJson(answer.metrics));
    output.document.insert(QStringLiteral("provenance"), toJson(answer.provenance));
    output.text = hashtagsText({answer.value}) + metricsText(answer.metrics) + provenanceText(answer.provenance, answer.requests);
    output.requests = answer.requests;
    return output;
}

} // namespace

CommandSpec HashtagCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("hashtag");
    spec.synopsis = QStringLiteral("NAME");
    spec.summary = QStringLiteral("a hashtag: views, posts, growth");
    spec.details = QStringLiteral("NAME with or without #. 1 credit; fresh for 4 hours.");
    spec.required = {QStringLiteral("NAME")};
    spec.maxArguments = 1;
    spec.examples = {QStringLiteral("hashtag fyp"), QStringLiteral("hashtag fyp --json")};
    spec.make = makeCommand<HashtagCommand>;
    return spec;
}

Result<Priced> HashtagCommand::priced(const Catalogue &, const Invocation &invocation, const GlobalOptions &options) const
{
    const auto question = questionOf(Question::Kind::Hashtag, invocation.argument(0), options);
    if (!question)
        return fail(question.error());
    return Priced(*question);
}

QCoro::Task<Result<Output>> HashtagCommand::run(Session session)
{
    const auto question = questionOf(Question::Kind::Hashtag, session.invocation->argument(0), *session.options);
    if (!question)
        co_return fail(question.error());
    const auto ask = session.options->ask(spec().name, session.engine->clock().now());
    if (!ask)
        co_return fail(ask.error());
    const auto answer = co_await session.engine->questions().hashtag(question->subject, *ask);
    if (!answer)
        co_return fail(answer.error());
    co_return outputOf(*answer);
}

} // namespace Tidemark
