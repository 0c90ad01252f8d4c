// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/SearchCommand.h"

#include "app/cli/Documents.h"

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
    spec.options = {limitOption()};
    spec.examples = {QStringLiteral("search users cooking"), QStringLiteral("search hashtags \"street food\" --json")};
    spec.make = makeCommand<SearchCommand>;
    return spec;
}

Result<Priced> SearchCommand::priced(const Catalogue &, const Invocation &invocation, const GlobalOptions &options) const
{
    const auto question = searchOf(invocation, options);
    if (!question)
        return fail(question.error());
    return Priced(*question);
}

QCoro::Task<Result<Output>> SearchCommand::run(Session session)
{
    const auto question = searchOf(*session.invocation, *session.options);
    if (!question)
        co_return fail(question.error());
    const auto ask = session.options->ask(spec().name, session.engine->clock().now());
    if (!ask)
        co_return fail(ask.error());
    Questions &questions = session.engine->questions();
    if (question->kind == Question::Kind::SearchUsers) {
        auto users = co_await listOutput(questions.searchUsers(question->subject, question->limit, *ask), usersOutput);
        co_return users;
    }
    if (question->kind == Question::Kind::SearchVideos) {
        auto videos = co_await listOutput(questions.searchVideos(question->subject, question->limit, *ask), postsOutput);
        co_return videos;
    }
    auto hashtags = co_await listOutput(questions.searchHashtags(question->subject, question->limit, *ask), hashtagsOutput);
    co_return hashtags;
}

} // namespace Tidemark
