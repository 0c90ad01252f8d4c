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
#include <QDateTime>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kFailuresInARow = 3;

// What no later name of the run would get past.
bool endsTheRun(const Error &error)
{
    return error.kind != ErrorKind::Upstream && error.kind != ErrorKind::ContractBroken && error.kind != ErrorKind::NotFound;
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

} // namespace

const QString Warmer::kAskedBy = QStringLiteral("watch");

Warmer::Warmer(const Services &services)
    : m(services)
{
}

// --- questions

Result<Query> Warmer::queryOf(const WatchName &name) const
{
    const bool isCreator = name.kind == WatchKind::Creator;
    const QString path = isCreator ? QStringLiteral("userinfo-by-username") : QStringLiteral("challenge-info-name");
    const Endpoint *endpoint = m.catalogue.find(path);
    if (!endpoint)
        return fail(ErrorKind::LocalData, QStringLiteral("the catalogue has no %1").arg(path));
    return Query::make(*endpoint, {{isCreator ? QStringLiteral("username") : QStringLiteral("name"), name.name}});
}

Result<Query> Warmer::searchFor(const WatchName &name) const
{
    const Endpoint *endpoint = m.catalogue.find(QStringLiteral("search-challenge"));
    if (!endpoint)
        return fail(ErrorKind::LocalData, QStringLiteral("the catalogue has no search-challenge"));
    // The page that everybody's search shares.
    return Query::make(*endpoint, {{QStringLiteral("keyword"), name.name}, {QStringLiteral("count"), QStringLiteral("30")}});
}

QCoro::Task<std::optional<Answer>> Warmer::held(WatchName name)
{
    const auto query = queryOf(name);
    if (!query)
        co_return std::nullopt;
    auto answer = co_await m.fetcher.held(*query);
    co_return answer;
}

// --- the plan

QCoro::Task<Result<QList<RefreshCandidate>>> Warmer::candidates()
{
    const auto items = co_await m.watchlist.items();
    if (!items)
        co_return fail(items.error());
    const qint64 now = m.clock.now();
    QList<RefreshCandidate> list;
    for (const WatchedItem &item : *items) {
        const auto query = queryOf(item.name);
        if (!query)
            co_return fail(query.error());
        const auto answer = co_await m.fetcher.held(*query);
        RefreshCandidate candidate{item.name, {}, query->endpoint().ttlS, item.usesPerDay(now), {}, 1};
        if (answer && !answer->isNotFound()) {
            candidate.ageS = answer->ageS;
            candidate.ttlS = answer->entry->ttlS;
        }
        if (item.goneAt)
            candidate.goneForS = std::max<qint64>(0, now - *item.goneAt);
        if (item.name.kind == WatchKind::Hashtag && !item.verifiedAt)
            candidate.price = 2;
        list += candidate;
    }
    co_return list;
}

QCoro::Task<Result<std::optional<qint64>>> Warmer::allowanceLeft()
{
    const qint64 allowance = m.settings.whole(Setting::WatchCreditsPerMonth);
    if (allowance < 0)
        co_return std::optional<qint64>();
    const int dayOfMonth = QDateTime::fromSecsSinceEpoch(m.clock.now(), Qt::UTC).date().day();
    const auto summary = co_await m.ledger.summary(dayOfMonth);
    if (!summary)
        co_return fail(summary.error());
    qint64 spent = 0;
    for (const auto &[asker, credits] : summary->byAsker)
        spent += asker == kAskedBy ? credits : 0;
    co_return std::optional<qint64>(std::max<qint64>(0, allowance - spent));
}

QCoro::Task<Result<std::optional<qint64>>> Warmer::creditsOf(WarmOptions options)
{
    const auto left = co_await allowanceLeft();
    if (!left)
        co_return fail(left.error());
    if (!*left || !options.maxCredits)
        co_return std::optional<qint64>(*left ? *left : options.maxCredits);
    co_return std::optional<qint64>(std::min(**left, *options.maxCredits));
}

QCoro::Task<Result<RefreshPlan>> Warmer::plan(WarmOptions options)
{
    const TaskCount::Running running(m_tasks);
    const auto all = co_await candidates();
    if (!all)
        co_return fail(all.error());
    const auto credits = co_await creditsOf(options);
    if (!credits)
        co_return fail(credits.error());
    co_return planRefreshes(*all, RefreshLimits{options.nextRunInS, *credits, options.most});
}

// --- the run

QCoro::Task<Result<int>> Warmer::found(WatchName name, Action action)
{
    const auto query = searchFor(name);
    if (!query)
        co_return fail(query.error());
    const Ask ask{*query, FetchMode::Normal, StalePolicy::Never, Priority::Background, kAskedBy, action};
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

QCoro::Task<Result<int>> Warmer::verify(WatchName name, std::optional<qint64> maxCredits)
{
    const TaskCount::Running running(m_tasks);
    const auto action = std::make_shared<ActionBudget>(ActionBudget{maxCredits, 0});
    auto requests = co_await found(name, action);
    co_return requests;
}

QCoro::Task<Result<WarmedName>> Warmer::refresh(RefreshStep step, Action action)
{
    WarmedName warmed{step, WarmedName::Outcome::Refreshed, {}, 0};
    if (step.price > 1) {
        const auto searched = co_await found(step.name, action);
        if (!searched)
            co_return fail(searched.error());
        warmed.credits += *searched;
    }
    const auto query = queryOf(step.name);
    if (!query)
        co_return fail(query.error());
    const Ask ask{*query, FetchMode::Fresh, StalePolicy::Never, Priority::Background, kAskedBy, action};
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

QCoro::Task<void> Warmer::walk(RefreshPlan plan, WarmOptions options, std::optional<qint64> credits, WarmReport *report)
{
    int failures = 0;
    while (!plan.due.isEmpty() && !report->stoppedBy && !(options.isLate && options.isLate())) {
        const RefreshStep step = plan.due.takeFirst();
        // A retry may have cost what a later name was to have.
        if (credits && report->credits + step.price > *credits) {
            plan.due.prepend(step);
            break;
        }
        std::optional<qint64> left = credits;
        if (left)
            *left -= report->credits;
        const auto action = std::make_shared<ActionBudget>(ActionBudget{left, 0});
        const auto warmed = co_await refresh(step, action);
        WarmedName outcome = warmed ? *warmed : WarmedName{step, WarmedName::Outcome::Failed, warmed.error().detail, 0};
        outcome.credits = int(action->spent);
        report->credits += outcome.credits;
        if (!warmed && endsTheRun(warmed.error())) {
            report->stoppedBy = warmed.error();
            plan.due.prepend(step);
            break;
        }
        if (!warmed && warmed.error().kind == ErrorKind::NotFound)
            outcome.outcome = WarmedName::Outcome::NotFound;
        failures = outcome.outcome == WarmedName::Outcome::Failed ? failures + 1 : 0;
        report->done += outcome;
        if (failures >= kFailuresInARow)
            report->stoppedBy = Error{
                ErrorKind::Upstream, QStringLiteral("%1 names in a row failed: %2").arg(failures).arg(outcome.detail), 0, 0, {}};
    }
    report->undone = plan.due + plan.leftOut;
}

QCoro::Task<Result<WarmReport>> Warmer::run(WarmOptions options)
{
    const TaskCount::Running running(m_tasks);
    const auto planned = co_await plan(options);
    if (!planned)
        co_return fail(planned.error());
    const auto credits = co_await creditsOf(options);
    if (!credits)
        co_return fail(credits.error());
    WarmReport report;
    report.resting = planned->resting;
    co_await walk(*planned, options, *credits, &report);
    const bool isLimited = *credits && !report.undone.isEmpty() && report.credits + report.undone.first().price > **credits;
    if (isLimited && !report.stoppedBy)
        report.stoppedBy = allowanceUsed(**credits, report.undone.size());
    const auto left = co_await allowanceLeft();
    if (left)
        report.allowanceLeft = *left;
    co_return report;
}

} // namespace Tidemark
