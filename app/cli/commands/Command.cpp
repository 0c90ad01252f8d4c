// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Command.h"

#include "core/catalogue/Normalise.h"

namespace Tidemark {

namespace {

using Kind = Question::Kind;

Result<QString> canonical(Kind kind, const QString &subject)
{
    switch (kind) {
    case Kind::Profile:
    case Kind::Posts:
    case Kind::Followers:
    case Kind::Following: return normaliseHandle(subject);
    case Kind::Post:
    case Kind::Comments: return normalisePostUrl(subject);
    case Kind::Hashtag:
    case Kind::HashtagPosts: return normaliseHashtag(subject);
    case Kind::Sound:
    case Kind::SoundPosts: return normaliseNumericId(subject);
    case Kind::SearchUsers:
    case Kind::SearchVideos:
    case Kind::SearchHashtags: return subject.simplified();
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Priced> Command::priced(const Catalogue &, const Invocation &, const GlobalOptions &) const
{
    return Priced();
}

QCoro::Task<Result<Price>> priceOf(Questions *questions, Priced asked, AskOptions options)
{
    if (const auto *query = std::get_if<Query>(&asked)) {
        auto price = co_await questions->price(*query, options);
        co_return price;
    }
    if (const auto *question = std::get_if<Question>(&asked)) {
        auto price = co_await questions->price(*question, options);
        co_return price;
    }
    co_return Price();
}

Result<Question> questionOf(Kind kind, const QString &subject, const GlobalOptions &options)
{
    const auto text = canonical(kind, subject);
    if (!text)
        return fail(text.error());
    if (text->isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("expected a keyword, got nothing"));
    return Question{kind, *text, options.limit};
}

} // namespace Tidemark
