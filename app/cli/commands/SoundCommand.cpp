// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/SoundCommand.h"

#include "app/cli/JsonPrinter.h"
#include "app/cli/TextPrinter.h"

namespace Tidemark {

namespace {

Output outputOf(const EntityAnswer<Sound> &answer)
{
    const Sound &sound = answer.value;
    Output output;
    output.document = soundJson(sound);
    output.document.insert(QStringLiteral("metrics"), toJson(answer.metrics));
    output.document.insert(QStringLiteral("provenance"), toJson(answer.provenance));
    output.text = pairsText({
        {QStringLiteral("sound"), sound.title},
        {QStringLiteral("by"), sound.author},
        {QStringLiteral("length"), sound.durationS ? spanText(*sound.durationS) : countText({})},
        {QStringLiteral("videos"), countText(sound.videos)},
    });
    output.text += metricsText(answer.metrics) + provenanceText(answer.provenance, answer.requests);
    output.requests = answer.requests;
    return output;
}

} // namespace

CommandSpec SoundCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("sound");
    spec.synopsis = QStringLiteral("ID");
    spec.summary = QStringLiteral("a sound: title, author, length, videos");
    spec.details = QStringLiteral("1 credit; fresh for 24 hours.");
    spec.required = {QStringLiteral("ID")};
    spec.maxArguments = 1;
    spec.examples = {QStringLiteral("sound 7106594312292453675")};
    spec.make = makeCommand<SoundCommand>;
    return spec;
}

Result<Priced> SoundCommand::priced(const Catalogue &, const Invocation &invocation, const GlobalOptions &options) const
{
    const auto question = questionOf(Question::Kind::Sound, invocation.argument(0), options);
    if (!question)
        return fail(question.error());
    return Priced(*question);
}

QCoro::Task<Result<Output>> SoundCommand::run(Session session)
{
    const auto question = questionOf(Question::Kind::Sound, session.invocation->argument(0), *session.options);
    if (!question)
        co_return fail(question.error());
    const auto ask = session.options->ask(spec().name, session.engine->clock().now());
    if (!ask)
        co_return fail(ask.error());
    const auto answer = co_await session.engine->questions().sound(question->subject, *ask);
    if (!answer)
        co_return fail(answer.error());
    co_return outputOf(*answer);
}

} // namespace Tidemark
