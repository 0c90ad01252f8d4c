// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/HashtagCommand.h"

#include "app/cli/JsonPrinter.h"
#include "app/cli/TextPrinter.h"

namespace Tidemark {

namespace {

Output hashtagOutput(const EntityAnswer<Hashtag> &answer)
{
    Output output;
    output.document = hashtagJson(answer.value);
    output.document.insert(QStringLiteral("metrics"), toJson(answer.metrics));
    output.document.insert(QStringLiteral("counters"), toJson(answer.counters));
    output.document.insert(QStringLiteral("provenance"), toJson(answer.provenance));
    output.text = hashtagsText({answer.value}) + countersText(answer.counters) + metricsText(answer.metrics)
                  + provenanceText(answer.provenance, answer.requests);
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
    spec.options = {asOfOption()};
    spec.examples = {QStringLiteral("hashtag fyp"), QStringLiteral("hashtag fyp --json")};
    spec.make = makeCommand<HashtagCommand>;
    return spec;
}

Result<Question> HashtagCommand::question(const Invocation &invocation, const GlobalOptions &options) const
{
    return questionOf(Question::Kind::Hashtag, invocation.argument(0), options);
}

QCoro::Task<Result<Output>> HashtagCommand::answer(Questions *questions, Question question, AskOptions options)
{
    return outputOf(questions->hashtag(question.subject, options), hashtagOutput);
}

} // namespace Tidemark
