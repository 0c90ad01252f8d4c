// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/WatchPlanner.h"

#include "core/catalogue/Normalise.h"
#include "core/credits/Ledger.h"
#include "core/fetch/Fetcher.h"
#include "core/history/HistoryReader.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr qint64 kSeriesS = 60 * 86'400;
constexpr qint64 kFirstPost = 1'400'000'000; // before TikTok was

// The figure that a name is watched for; empty where it has none.
struct Figure {
    EntityKind kind = EntityKind::Profile;
    QString counter;
    QString id;
};

Figure figureOf(const WatchName &name)
{
    switch (name.kind) {
    case WatchKind::Creator: return {EntityKind::Profile, QStringLiteral("followers"), name.name};
    case WatchKind::Hashtag: return {EntityKind::Hashtag, QStringLiteral("views"), name.name};
    case WatchKind::Post: return {EntityKind::Post, QStringLiteral("views"), postIdOf(name.name)};
    case WatchKind::Sound: return {EntityKind::Sound, QStringLiteral("videos"), name.name};
    case WatchKind::UserSearch:
    case WatchKind::VideoSearch:
    case WatchKind::HashtagSearch: break;
    }
    return {};
}

// A post's id holds the second of its creation.
std::optional<qint64> bornAt(const WatchName &name, qint64 now)
{
    if (name.kind != WatchKind::Post)
        return std::nullopt;
    const auto born = qint64(postIdOf(name.name).toULongLong() >> 32);
    return born > kFirstPost && born <= now ? std::optional(born) : std::nullopt;
}

RefreshPlan pausedPlan(const QList<VisitItem> &items)
{
    RefreshPlan plan;
    for (const VisitItem &item : items)
        plan.resting += RefreshStep{item.name, 0, QStringLiteral("the list is paused")};
    return plan;
}

RefreshPlan byAge(const QList<VisitItem> &items, const VisitTerms &terms, const WatchPlanner::RunTerms &run)
{
    QList<RefreshCandidate> candidates;
    for (const VisitItem &item : items) {
        RefreshCandidate candidate{item.name, {}, item.ttlS, item.usesPerDay, {}, item.price};
        if (item.readAt)
            candidate.ageS = std::max<qint64>(0, terms.now - *item.readAt);
        if (item.goneAt)
            candidate.goneForS = std::max<qint64>(0, terms.now - *item.goneAt);
        candidates += candidate;
    }
    // By hand whatever is no longer fresh is asked anew, and nothing ahead of its time.
    const qint64 ahead = terms.policy == WatchPolicy::Manual ? 0 : run.nextRunInS;
    return planRefreshes(candidates, RefreshLimits{ahead, terms.credits, run.most});
}

} // namespace

WatchPlanner::WatchPlanner(const Services &services)
    : m(services)
{
}

QCoro::Task<Result<std::optional<qint64>>> WatchPlanner::allowanceLeft(NamedList list)
{
    if (!list.allowance)
        co_return std::optional<qint64>();
    const auto spent = co_await m.ledger.spentBy(list.payer());
    if (!spent)
        co_return fail(spent.error());
    co_return std::optional<qint64>(std::max<qint64>(0, *list.allowance - *spent));
}

QCoro::Task<QList<Observation>> WatchPlanner::seriesOf(WatchName name)
{
    const Figure figure = figureOf(name);
    if (figure.id.isEmpty())
        co_return QList<Observation>();
    const EntityRef entity{figure.kind, figure.id};
    const auto series = co_await m.history.series(entity, figure.counter, m.clock.now() - kSeriesS);
    if (!series) // a history that cannot be read teaches nothing; the run itself will say so
        co_return QList<Observation>();
    QList<Observation> seen = *series;
    co_return seen;
}

QCoro::Task<Result<VisitItem>> WatchPlanner::itemOf(WatchedItem watched, WatchPolicy policy)
{
    const auto query = watchQuery(m.catalogue, watched.name);
    if (!query)
        co_return fail(query.error());
    const qint64 now = m.clock.now();
    VisitItem item{watched.name, 1, query->endpoint().ttlS, {}, watched.usesPerDay(now), watched.goneAt, {}};
    if (watched.name.kind == WatchKind::Hashtag && !watched.verifiedAt)
        item.price = 2;
    const auto answer = co_await m.fetcher.held(*query);
    if (answer && !answer->isNotFound()) {
        item.readAt = now - answer->ageS;
        item.ttlS = answer->entry->ttlS;
    }
    if (policy != WatchPolicy::Thrifty && policy != WatchPolicy::Equal)
        co_return item;
    // A figure that came with another answer is as good.
    const QList<Observation> series = co_await seriesOf(watched.name);
    if (!series.isEmpty())
        item.readAt = std::max(item.readAt.value_or(0), series.last().t);
    item.outlook = changeOutlook(series, priorOf(watched.name.kind), bornAt(watched.name, now));
    co_return item;
}

QCoro::Task<Result<QList<VisitItem>>> WatchPlanner::items(NamedList list)
{
    const auto watched = co_await m.watchlist.items(list.id);
    if (!watched)
        co_return fail(watched.error());
    QList<VisitItem> items;
    for (const WatchedItem &one : *watched) {
        const auto item = co_await itemOf(one, list.policy);
        if (!item)
            co_return fail(item.error());
        items += *item;
    }
    co_return items;
}

QCoro::Task<Result<RefreshPlan>> WatchPlanner::plan(NamedList list, RunTerms run)
{
    const auto known = co_await items(list);
    if (!known)
        co_return fail(known.error());
    const auto left = co_await allowanceLeft(list);
    if (!left)
        co_return fail(left.error());
    VisitTerms terms;
    terms.policy = list.policy;
    terms.now = m.clock.now();
    terms.runEveryS = run.nextRunInS;
    terms.maxAgeS = list.maxAgeDays * 86'400LL;
    terms.credits = *left;
    if (run.credits)
        terms.credits = std::min(left->value_or(*run.credits), *run.credits);
    terms.creditsPerS = double(left->value_or(0)) / double(std::max<qint64>(1, monthEndAfter(terms.now) - terms.now));
    RefreshPlan plan;
    if (list.paused)
        plan = pausedPlan(*known);
    else if (list.policy == WatchPolicy::Thrifty || list.policy == WatchPolicy::Equal)
        plan = co_await QtConcurrent::run(planVisits, *known, terms);
    else if (list.policy == WatchPolicy::Ahead || run.isAsked)
        plan = byAge(*known, terms, run);
    for (auto *steps : {&plan.due, &plan.leftOut, &plan.resting}) {
        for (RefreshStep &step : *steps)
            step.list = list.name;
    }
    co_return plan;
}

QCoro::Task<Result<ListForecast>> WatchPlanner::forecast(NamedList list, QList<WatchName> others, int days, qint64 runEveryS)
{
    auto known = co_await items(list);
    if (!known)
        co_return fail(known.error());
    for (const WatchName &name : others) {
        const WatchedItem added{name, m.clock.now(), {}, {}, 0, {}, list.id};
        const auto item = co_await itemOf(added, list.policy);
        if (!item)
            co_return fail(item.error());
        *known += *item;
    }
    const auto left = co_await allowanceLeft(list);
    if (!left)
        co_return fail(left.error());
    const ForecastTerms terms{m.clock.now(), days, runEveryS, *left};
    // In a worker: a month of a long list is seconds of work.
    auto forecast = co_await QtConcurrent::run(forecastList, list, *known, terms);
    co_return forecast;
}

} // namespace Tidemark
