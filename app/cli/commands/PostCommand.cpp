// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/PostCommand.h"

#include "app/cli/JsonPrinter.h"
#include "app/cli/TextPrinter.h"

namespace Tidemark {

namespace {

Output postOutput(const EntityAnswer<Post> &answer)
{
    Output output;
    output.document = {
        {QStringLiteral("post"), toJson(answer.value)},
        {QStringLiteral("metrics"), toJson(answer.metrics)},
        {QStringLiteral("counters"), toJson(answer.counters)},
        {QStringLiteral("provenance"), toJson(answer.provenance)},
    };
    output.text = postsText({answer.value}) + countersText(answer.counters) + metricsText(answer.metrics)
                  + provenanceText(answer.provenance, answer.requests);
    output.requests = answer.requests;
    return output;
}

} // namespace

CommandSpec PostCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("post");
    spec.synopsis = QStringLiteral("URL");
    spec.summary = QStringLiteral("one post and its figures");
    spec.details = QStringLiteral("URL is a post's link or its id. 1 credit.");
    spec.required = {QStringLiteral("URL")};
    spec.maxArguments = 1;
    spec.options = {asOfOption()};
    spec.examples = {QStringLiteral("post https://www.tiktok.com/@mrbeast/video/7106594312292453675"),
                     QStringLiteral("post 7106594312292453675 --json")};
    spec.make = makeCommand<PostCommand>;
    return spec;
}

Result<Question> PostCommand::question(const Invocation &invocation, const GlobalOptions &options) const
{
    return questionOf(Question::Kind::Post, invocation.argument(0), options);
}

QCoro::Task<Result<Output>> PostCommand::answer(Questions *questions, Question question, AskOptions options)
{
    return outputOf(questions->post(question.subject, options), postOutput);
}

} // namespace Tidemark
