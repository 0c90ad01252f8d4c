// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/SearchCommand.h"

namespace Tidemark {

namespace {

// "users cat food" -> the question; words after the first are one keyword.
Result<Question> searchOf(const Invocation &invocation, const GlobalOptions &options)
{
    const QString what = invocation.argument(0);
    const QString keyword = invocation.arguments.sliced(1).join(QLatin1Char(' '));
    if (what == QLatin1String("users"))
        return questionOf(Question::Kind::SearchUsers, keyword, options);
    if (what == QLatin1String("videos"))
        return questionOf(Question::Kind::SearchVideos, keyword, options);
    if (what == QLatin1String("hashtags"))
        return questionOf(Question::Kind::SearchHashtags, keyword, options);
    const QStringList kinds{QStringLiteral("users"), QStringLiteral("videos"), QStringLiteral("hashtags")};
    return fail(
        ErrorKind::Usage,
        QStringLiteral("search: expected users, videos or hashtags, got \"%1\"%2").arg(what.left(60), suggestion(what, kinds)));
}

} // namespace

CommandSpec SearchCommand::spec()
{
    CommandSpec spec;
    spec.name = QStringLiteral("search");
    spec.synopsis = QStringLiteral("users|videos|hashtags KEYWORD");
    spec.summary = QStringLiteral("search creators, videos or hashtags");
    spec.details = QStringLiteral("One page is 1 credit. Searches are never served stale.");
    spec.required = {QStringLiteral("users, videos or hashtags"), QStringLiteral("KEYWORD")};
    spec.maxArguments = -1;
    spec.options = {limitOption(), asOfOption()};
    spec.examples = {QStringLiteral("search users cooking"), QStringLiteral("search hashtags \"street food\" --json")};
    spec.make = makeCommand<SearchCommand>;
    return spec;
}

Result<Question> SearchCommand::question(const Invocation &invocation, const GlobalOptions &options) const
{
    return searchOf(invocation, options);
}

QCoro::Task<Result<Output>> SearchCommand::answer(Questions *questions, Question question, AskOptions options)
{
    if (question.kind == Question::Kind::SearchUsers)
        return outputOf(questions->searchUsers(question.subject, question.limit, options), usersOutput);
    if (question.kind == Question::Kind::SearchVideos)
        return outputOf(questions->searchVideos(question.subject, question.limit, options), postsOutput);
    return outputOf(questions->searchHashtags(question.subject, question.limit, options), hashtagsOutput);
}

} // namespace Tidemark
