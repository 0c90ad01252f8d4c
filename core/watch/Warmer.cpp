// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/Warmer.h"

#include "core/base/Clock.h"
#include "core/credits/Ledger.h"
#include "core/fetch/Fetcher.h"
#include "core/parse/Parsers.h"
#include "core/settings/Settings.h"
#include "core/watch/Watchlist.h"

#include <QCoroFuture>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kFailuresInARow = 3;

// What no later name of the run would get past.
bool endsTheRun(const Error &error)
{
    return error.kind != ErrorKind::Upstream && error.kind != ErrorKind::ContractBroken && error.kind != ErrorKind::NotFound;
}

Error listFailed(int failures, const QString &detail)
{
    return {ErrorKind::Upstream, QStringLiteral("%1 names in a row failed: %2").arg(failures).arg(detail), 0, 0, {}};
}

Error allowanceUsed(qint64 credits, qsizetype names)
{
    return {ErrorKind::OverBudget,
            QStringLiteral("the allowance of %1 credits for this run is used up; names left undone: %2").arg(credits).arg(names),
            0, 0, QStringLiteral("Raise it with --max-credits or `tidemark-cli watch set allowance N`, or watch fewer names")};
}

bool isNamed(const QList<Hashtag> &hashtags, const QString &name)
{
    return std::any_of(hashtags.begin(), hashtags.end(), [&](const Hashtag &hashtag) {
        return hashtag.name.normalized(QString::NormalizationForm_C).compare(name, Qt::CaseInsensitive) == 0;
    });
}

// What a run may spend on a list: its own credits, those of the run that are left, or no limit at all.
std::optional<qint64> lesser(std::optional<qint64> a, std::optional<qint64> b)
{
    return a && b ? std::optional(std::min(*a, *b)) : a ? a : b;
}

} // namespace

Warmer::Warmer(const Services &services)
    : m(services)
    , m_planner({m.catalogue, m.clock, m.ledger, m.fetcher, m.history, m.watchlist})
{
}

// --- questions

Result<Query> Warmer::searchFor(const WatchName &name) const
{
    return watchQuery(m.catalogue, {WatchKind::HashtagSearch, name.name});
}

QCoro::Task<std::optional<Answer>> Warmer::held(WatchName name)
{
    const auto query = watchQuery(m.catalogue, name);
    if (!query)
        co_return std::nullopt;
    auto answer = co_await m.fetcher.held(*query);
    co_return answer;
}

// --- the plan

QCoro::Task<Result<QList<NamedList>>> Warmer::listsOf(std::optional<qint64> list)
{
    const auto all = co_await m.lists.all();
    if (!all)
        co_return fail(all.error());
    QList<NamedList> lists;
    for (const NamedList &one : *all) {
        const bool isMeant = list ? one.id == *list : !one.paused && one.policy != WatchPolicy::Manual;
        if (isMeant)
            lists += one;
    }
    co_return lists;
}

QCoro::Task<Result<std::optional<qint64>>> Warmer::allowanceLeft(NamedList list)
{
    const TaskCount::Running running(m_tasks);
    const auto left = co_await m_planner.allowanceLeft(list);
    co_return left;
}

QCoro::Task<Result<std::optional<qint64>>> Warmer::allowanceLeft()
{
    const TaskCount::Running running(m_tasks);
    const auto list = co_await m.lists.find({});
    if (!list)
        co_return fail(list.error());
    const auto left = co_await m_planner.allowanceLeft(*list);
    co_return left;
}

QCoro::Task<Result<QList<ListForecast>>> Warmer::forecast(QList<NamedList> lists, int days)
{
    const TaskCount::Running running(m_tasks);
    QList<ListForecast> forecasts;
    const QList<WatchName> nobodyElse;
    for (const NamedList &list : lists) {
        const auto one = co_await forecastWith(list, nobodyElse, days);
        if (!one)
            co_return fail(one.error());
        forecasts += *one;
    }
    co_return forecasts;
}

QCoro::Task<Result<ListForecast>> Warmer::forecastWith(NamedList list, QList<WatchName> others, int days)
{
    const TaskCount::Running running(m_tasks);
    const qint64 everyS = m.settings.whole(Setting::WatchEveryMinutes) * 60;
    auto forecast = co_await m_planner.forecast(list, others, days, everyS);
    co_return forecast;
}

WatchPlanner::RunTerms Warmer::termsOf(const WarmOptions &options, int spent) const
{
    WatchPlanner::RunTerms terms;
    terms.nextRunInS = options.nextRunInS;
    terms.most = options.most;
    terms.isAsked = options.list.has_value();
    if (options.maxCredits)
        terms.credits = std::max<qint64>(0, *options.maxCredits - spent);
    return terms;
}

QCoro::Task<Result<RefreshPlan>> Warmer::plan(WarmOptions options)
{
    const TaskCount::Running running(m_tasks);
    const auto lists = co_await listsOf(options.list);
    if (!lists)
        co_return fail(lists.error());
    RefreshPlan all;
    for (const NamedList &list : *lists) {
        const WatchPlanner::RunTerms terms = termsOf(options, all.price());
        const auto plan = co_await m_planner.plan(list, terms);
        if (!plan)
            co_return fail(plan.error());
        all.due += plan->due;
        all.leftOut += plan->leftOut;
        all.resting += plan->resting;
    }
    co_return all;
}

// --- the run

QCoro::Task<Result<int>> Warmer::found(WatchName name, Asker asker)
{
    const auto query = searchFor(name);
    if (!query)
        co_return fail(query.error());
    const Ask ask{*query, FetchMode::Normal, StalePolicy::Never, Priority::Background, asker.askedBy, asker.action};
    const auto answer = co_await m.fetcher.fetch(ask);
    if (!answer)
        co_return fail(answer.error());
    const auto page = answer->isNotFound() ? Result<ListPage<Hashtag>>(ListPage<Hashtag>()) : parseHashtags(answer->body());
    if (!page)
        co_return fail(page.error());
    const bool isThere = isNamed(page->items, name.name);
    const auto noting = isThere ? m.watchlist.noteVerified(name) : m.watchlist.noteGone(name, true);
    const Status noted = co_await noting;
    if (!noted)
        co_return fail(noted.error());
    if (!isThere)
        co_return fail(
            Error{ErrorKind::NotFound, QStringLiteral("no search finds %1").arg(name.words()), 0, answer->requests, {}});
    co_return answer->requests;
}

QCoro::Task<Result<int>> Warmer::verify(WatchName name, NamedList list, std::optional<qint64> maxCredits)
{
    const TaskCount::Running running(m_tasks);
    const Asker asker{list.askedBy(), std::make_shared<ActionBudget>(ActionBudget{maxCredits, 0, list.payer(), list.allowance})};
    auto requests = co_await found(name, asker);
    co_return requests;
}

QCoro::Task<Result<WarmedName>> Warmer::refresh(RefreshStep step, Asker asker)
{
    WarmedName warmed{step, WarmedName::Outcome::Refreshed, {}, 0};
    if (step.price > 1) {
        const auto searched = co_await found(step.name, asker);
        if (!searched)
            co_return fail(searched.error());
        warmed.credits += *searched;
    }
    const auto query = watchQuery(m.catalogue, step.name);
    if (!query)
        co_return fail(query.error());
    const Ask ask{*query, FetchMode::Fresh, StalePolicy::Never, Priority::Background, asker.askedBy, asker.action};
    const auto answer = co_await m.fetcher.fetch(ask);
    if (!answer) {
        Error error = answer.error();
        error.requests += warmed.credits;
        co_return fail(error);
    }
    warmed.credits += answer->requests;
    if (!answer->refreshError.isEmpty()) {
        warmed.outcome = WarmedName::Outcome::Failed;
        warmed.detail = answer->refreshError;
        co_return warmed;
    }
    if (answer->isNotFound())
        warmed.outcome = WarmedName::Outcome::NotFound;
    const Status noted = co_await m.watchlist.noteGone(step.name, answer->isNotFound());
    if (!noted)
        co_return fail(noted.error());
    co_return warmed;
}

// A pause that somebody asks for holds from the next name on, whichever program they ask.
QCoro::Task<bool> Warmer::mayGoOn(NamedList list, WarmOptions options)
{
    if (options.isLate && options.isLate())
        co_return false;
    const auto now = co_await m.lists.find(list.name);
    co_return now.has_value() && now->id == list.id && !now->paused;
}

QCoro::Task<void> Warmer::walk(RefreshPlan plan, NamedList list, WarmOptions options, WarmReport *report)
{
    int failures = 0;
    int done = 0;
    WarmedList &walked = report->lists.last();
    std::optional<qint64> credits = walked.allowanceLeft;
    if (options.maxCredits)
        credits = lesser(credits, *options.maxCredits - report->credits);
    while (!plan.due.isEmpty() && !report->stoppedBy) {
        const bool goesOn = co_await mayGoOn(list, options);
        const RefreshStep step = plan.due.first();
        // A retry may have cost what a later name was to have.
        if (!goesOn || (credits && walked.credits + step.price > *credits))
            break;
        std::optional<qint64> left = credits;
        if (left)
            *left -= walked.credits;
        const auto action = std::make_shared<ActionBudget>(ActionBudget{left, 0, list.payer(), list.allowance});
        const Asker asker{list.askedBy(), action};
        const auto warmed = co_await refresh(step, asker);
        WarmedName outcome = warmed ? *warmed : WarmedName{step, WarmedName::Outcome::Failed, warmed.error().detail, 0};
        outcome.credits = int(action->spent);
        walked.credits += outcome.credits;
        report->credits += outcome.credits;
        if (!warmed && endsTheRun(warmed.error())) {
            report->stoppedBy = warmed.error();
            break;
        }
        plan.due.removeFirst();
        if (!warmed && warmed.error().kind == ErrorKind::NotFound)
            outcome.outcome = WarmedName::Outcome::NotFound;
        failures = outcome.outcome == WarmedName::Outcome::Failed ? failures + 1 : 0;
        report->done += outcome;
        ++done;
        if (options.told)
            options.told(done, done + int(plan.due.size()));
        if (failures >= kFailuresInARow)
            report->stoppedBy = listFailed(failures, outcome.detail);
    }
    plan.due += plan.leftOut;
    const bool isOverCredits = credits && !plan.due.isEmpty() && walked.credits + plan.due.first().price > *credits;
    if (isOverCredits && !report->stoppedBy)
        report->stoppedBy = allowanceUsed(*credits, plan.due.size());
    report->undone += plan.due;
}

QCoro::Task<Status> Warmer::runList(NamedList list, WarmOptions options, WarmReport *report)
{
    const WatchPlanner::RunTerms terms = termsOf(options, report->credits);
    const auto planned = co_await m_planner.plan(list, terms);
    if (!planned)
        co_return fail(planned.error());
    const auto before = co_await m_planner.allowanceLeft(list);
    if (!before)
        co_return fail(before.error());
    report->resting += planned->resting;
    report->lists += WarmedList{list, 0, *before};
    co_await walk(*planned, list, options, report);
    const auto after = co_await m_planner.allowanceLeft(list);
    report->lists.last().allowanceLeft = after ? *after : *before;
    co_return Status();
}

QCoro::Task<Result<WarmReport>> Warmer::run(WarmOptions options)
{
    const TaskCount::Running running(m_tasks);
    const auto lists = co_await listsOf(options.list);
    if (!lists)
        co_return fail(lists.error());
    WarmReport report;
    std::optional<Error> firstStop;
    for (const NamedList &list : *lists) {
        report.stoppedBy.reset(); // an allowance that is used up is no matter of the next list's
        const Status ran = co_await runList(list, options, &report);
        if (!ran && report.lists.isEmpty())
            co_return fail(ran.error());
        if (!ran)
            report.stoppedBy = ran.error();
        if (report.stoppedBy && !firstStop)
            firstStop = report.stoppedBy;
    }
    report.stoppedBy = firstStop;
    bool isLimited = true;
    qint64 left = 0;
    for (const WarmedList &walked : std::as_const(report.lists)) {
        isLimited = isLimited && walked.allowanceLeft;
        left += walked.allowanceLeft.value_or(0);
    }
    if (isLimited && !report.lists.isEmpty())
        report.allowanceLeft = left;
    co_return report;
}

} // namespace Tidemark
