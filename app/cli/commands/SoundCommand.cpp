// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/SoundCommand.h"

#include "app/cli/JsonPrinter.h"
#include "app/cli/TextPrinter.h"

namespace Tidemark {

namespace {

Output soundOutput(const EntityAnswer<Sound> &answer)
{
    const Sound &sound = answer.value;
    Output output;
    output.document = soundJson(sound);
    output.document.insert(QStringLiteral("metrics"), toJson(answer.metrics));
    output.document.insert(QStringLiteral("counters"), toJson(answer.counters));
    output.document.insert(QStringLiteral("provenance"), toJson(answer.provenance));
    output.text = pairsText({
        {QStringLiteral("sound"), sound.title},
        {QStringLiteral("by"), sound.author},
        {QStringLiteral("length"), sound.durationS ? spanText(*sound.durationS) : countText({})},
        {QStringLiteral("videos"), countText(sound.videos)},
    });
    output.text +=
        countersText(answer.counters) + metricsText(answer.metrics) + provenanceText(answer.provenance, answer.requests);
    output.requests = answer.requests;
    return output;
}

} // namespace

CommandSpec SoundCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("sound");
    spec.synopsis = QStringLiteral("ID|LINK");
    spec.summary = QStringLiteral("a sound: title, author, length, videos");
    spec.details = QStringLiteral("1 credit; fresh for 24 hours.");
    spec.required = {QStringLiteral("ID or LINK")};
    spec.maxArguments = 1;
    spec.options = {asOfOption()};
    spec.examples = {QStringLiteral("sound 7106594312292453675")};
    spec.make = makeCommand<SoundCommand>;
    return spec;
}

Result<Question> SoundCommand::question(const Invocation &invocation, const GlobalOptions &options) const
{
    return questionOf(Question::Kind::Sound, invocation.argument(0), options);
}

QCoro::Task<Result<Output>> SoundCommand::answer(Questions *questions, Question question, AskOptions options)
{
    return outputOf(questions->sound(question.subject, options), soundOutput);
}

} // namespace Tidemark
