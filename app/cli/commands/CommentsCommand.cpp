// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/CommentsCommand.h"

#include "app/cli/JsonPrinter.h"
#include "app/cli/TextPrinter.h"

namespace Tidemark {

namespace {

Output commentsOutput(const ListAnswer<Comment> &answer)
{
    const QString table = commentsText(answer.items);
    const QString total =
        answer.total ? QStringLiteral("%1 of %2\n").arg(countText(answer.items.size()), countText(answer.total)) : QString();
    Output output;
    output.document = {
        {QStringLiteral("comments"), toArray(answer.items, [](const Comment &comment) { return toJson(comment); })},
        {QStringLiteral("total"), toJson(answer.total)},
        {QStringLiteral("provenance"), toJson(answer.provenance)},
    };
    output.text =
        (table.isEmpty() ? QStringLiteral("none\n") : table) + total + provenanceText(answer.provenance, answer.requests);
    output.requests = answer.requests;
    noteIncomplete(answer, output);
    return output;
}

} // namespace

CommandSpec CommentsCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("comments");
    spec.synopsis = QStringLiteral("URL");
    spec.summary = QStringLiteral("a post's comments");
    spec.details = QStringLiteral("URL is a post's link or its id. The total that the API tells is more than can be walked.");
    spec.required = {QStringLiteral("URL")};
    spec.maxArguments = 1;
    spec.options = {limitOption(), asOfOption()};
    spec.examples = {QStringLiteral("comments https://www.tiktok.com/@mrbeast/video/7106594312292453675")};
    spec.make = makeCommand<CommentsCommand>;
    return spec;
}

Result<Question> CommentsCommand::question(const Invocation &invocation, const GlobalOptions &options) const
{
    return questionOf(Question::Kind::Comments, invocation.argument(0), options);
}

QCoro::Task<Result<Output>> CommentsCommand::answer(Questions *questions, Question question, AskOptions options)
{
    return outputOf(questions->comments(question.subject, question.limit, options), commentsOutput);
}

} // namespace Tidemark
