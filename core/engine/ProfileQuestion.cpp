// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The profile: userinfo, then the newest page of posts, and the figures made of both.
#include "core/base/Clock.h"
#include "core/engine/Paging.h"
#include "core/engine/QuestionQueries.h"
#include "core/engine/Questions.h"
#include "core/history/HistoryReader.h"
#include "core/insight/Insight.h"
#include "core/parse/Parsers.h"

#include <algorithm>

namespace Tidemark {

namespace {

QList<PostSample> samplesOf(const QList<Post> &posts, qint64 observedAt)
{
    QList<PostSample> samples;
    samples.reserve(posts.size());
    for (const Post &post : posts)
        samples.append({post, observedAt, {}});
    return samples;
}

} // namespace

// History's rows where it has them; what the answer itself says is newer than what history may hold yet.
QCoro::Task<QMap<QString, MetricResult>> Questions::profileMetrics(ProfileAnswer answer, AskOptions options)
{
    const EntityRef entity{EntityKind::Profile, answer.profile.id.value};
    const auto rows = co_await inputsOf(entity, options);
    MetricInputs inputs = rows ? *rows : MetricInputs();
    inputs.now = options.asOf.value_or(m_clock.now());
    inputs.followers = answer.profile.followers;
    inputs.videos = answer.profile.videos;
    if (inputs.posts.size() < answer.posts.size())
        inputs.posts = samplesOf(answer.posts, answer.postsProvenance.fetchedAt);
    auto metrics = co_await metricsOf(EntityKind::Profile, inputs);
    co_return metrics;
}

QCoro::Task<Result<ProfileAnswer>> Questions::profile(QString handle, AskOptions options)
{
    const TaskCount::Running running(m_tasks);
    if (options.asOf) {
        auto past = co_await profileAsOf(handle, options);
        co_return past;
    }
    const QuestionQueries queries(m_catalogue, options.scope);
    const auto query = queries.profile(handle);
    if (!query)
        co_return fail(query.error());
    const auto action = std::make_shared<ActionBudget>(ActionBudget{options.maxCredits, 0});
    const Ask infoAsk = askOf(*query, options, action);
    const auto info = co_await found(infoAsk);
    if (!info)
        co_return fail(info.error());
    ProfileAnswer answer;
    answer.requests = info->requests;
    answer.provenance = info->provenance();
    auto profile = parseProfile(info->body());
    if (!profile)
        co_return fail(Error{profile.error().kind, profile.error().detail, 200, answer.requests, {}});
    answer.profile = std::move(*profile);
    if (answer.profile.handle.isEmpty())
        answer.profile.handle = query->parameter(QStringLiteral("username"));

    const auto first = queries.firstPage(Question::Kind::Posts, answer.profile.id.value);
    if (!first)
        co_return fail(first.error());
    const Ask postsAsk = askOf(*first, options, action);
    auto posts = co_await detail::walk<Post>(pagesFrom(options), postsAsk, parsePosts, QuestionQueries::kCanonicalPage);
    answer.requests += posts ? posts->requests : posts.error().requests;
    const bool isGone = !posts && posts.error().kind == ErrorKind::NotFound && posts.error().requests > 0;
    if (isGone && info->requests == 0) {
        const Question question{Question::Kind::Posts, handle, 1};
        const auto anew = co_await resolveAnew(question, options, action);
        answer.requests += anew ? anew->requests : anew.error().requests;
        if (anew && anew->id != answer.profile.id.value) {
            auto other = co_await profileAnew(handle, options, *action);
            co_return other;
        }
    }
    if (!posts && posts.error().kind != ErrorKind::NotFound) { // the profile is paid for: it is shown all the same
        answer.postsError = posts.error();
        answer.postsError->requests = answer.requests;
    }
    if (posts) {
        answer.posts = posts->items;
        answer.postsProvenance = posts->provenance;
    }
    answer.metrics = co_await profileMetrics(answer, options);
    const EntityRef entity{EntityKind::Profile, answer.profile.id.value};
    answer.counters = co_await countersOf(entity, m_clock.now());
    co_return answer;
}

// The handle belongs to another creator by now: all is asked for again, within what the action may still spend.
QCoro::Task<Result<ProfileAnswer>> Questions::profileAnew(QString handle, AskOptions options, ActionBudget action)
{
    options.mode = FetchMode::Fresh;
    if (action.cap)
        options.maxCredits = std::max<qint64>(0, *action.cap - action.spent);
    auto answer = co_await profile(handle, options);
    if (answer)
        answer->requests += int(action.spent);
    else
        answer.error().requests += int(action.spent);
    co_return answer;
}

} // namespace Tidemark
