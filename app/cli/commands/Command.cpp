// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/Command.h"

#include "app/cli/WatchText.h"
#include "core/base/PlainText.h"
#include "core/base/SignalWatcher.h"
#include "core/settings/Settings.h"
#include "core/watch/Warmer.h"

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
    case Kind::SoundPosts: return normaliseSound(subject);
    case Kind::Replies:
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

Error unknownWord(const QString &command, const QString &word, const QStringList &known)
{
    return {ErrorKind::Usage,
            QStringLiteral("%1: unknown word \"%2\"%3").arg(command, plain(word, LineBreaks::Fold, 60), suggestion(word, known)),
            0,
            0,
            {}};
}

QCoro::Task<Result<Output>> runLists(Session session, std::optional<qint64> list)
{
    const bool isDry = session.invocation->has(QStringLiteral("--dry-run"));
    if (session.options->offline && !isDry)
        co_return fail(ErrorKind::Upstream, QStringLiteral("offline: nothing is sent"));
    WarmOptions options;
    options.list = list;
    options.maxCredits = session.options->maxCredits;
    options.nextRunInS = session.engine->settings().whole(Setting::WatchEveryMinutes) * 60;
    Output output;
    if (isDry) {
        const auto plan = co_await session.engine->warmer().plan(options);
        if (!plan)
            co_return fail(plan.error());
        output.document = planJson(*plan, options.nextRunInS);
        output.text = planText(*plan);
        co_return output;
    }
    const SignalWatcher *signalWatcher = session.signalWatcher;
    options.isLate = [signalWatcher] { return signalWatcher->isInterrupted(); };
    const auto report = co_await session.engine->warmer().run(options);
    if (!report)
        co_return fail(report.error());
    output.document = reportJson(*report, options.nextRunInS);
    output.text = reportText(*report);
    output.requests = report->credits;
    output.error = report->stoppedBy;
    if (output.error)
        output.error->requests = report->credits;
    co_return output;
}

} // namespace Tidemark
