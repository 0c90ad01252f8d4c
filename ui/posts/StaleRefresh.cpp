// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posts/StaleRefresh.h"

#include "core/base/Async.h"
#include "core/catalogue/Catalogue.h"
#include "core/engine/Engine.h"
#include "core/settings/Settings.h"

#include <QHash>
#include <QtConcurrentRun>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kPage = 30;
constexpr int kDeepest = 90; // posts further down cost more than they tell
constexpr int kMostSteps = 40;
constexpr int kUsualCap = 25;

// When each creator's posts were made, the newest first: a post lies as deep on its creator's pages as there are newer ones.
using Depths = QHash<QString, std::vector<qint64>>;

Depths depthsOf(const PostRows &all)
{
    Depths depths;
    for (const PostChunkPtr &chunk : all.chunks()) {
        const NameColumn &creators = chunk->creators();
        std::vector<std::vector<qint64>> made(size_t(creators.names().size()));
        for (qsizetype i = 0; i < chunk->size(); ++i)
            made[creators.numberAt(i)].push_back(-chunk->createdAt(i).value_or(0));
        for (size_t creator = 0; creator < made.size(); ++creator) {
            std::vector<qint64> &known = depths[creators.names().at(qsizetype(creator))];
            known.insert(known.end(), made[creator].begin(), made[creator].end());
        }
    }
    for (std::vector<qint64> &known : depths)
        std::sort(known.begin(), known.end());
    return depths;
}

qint64 depthOf(const std::vector<qint64> &made, qint64 createdAt)
{
    return std::lower_bound(made.begin(), made.end(), -createdAt) - made.begin();
}

} // namespace

StalePlan stalePlan(const PostRows &all, const PostRows &shown, qint64 ttlS)
{
    const Depths depths = depthsOf(all);
    QHash<QString, StalePlan::Step> steps;
    StalePlan plan;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const auto [chunk, row] = shown.place(i);
        if (shown.asOf() - chunk->observedAt(row) <= ttlS || chunk->isGone(row))
            continue;
        ++plan.stale;
        const QString handle = chunk->creators().at(row);
        const qint64 depth = (depthOf(depths.value(handle), chunk->createdAt(row).value_or(0)) / kPage + 1) * kPage;
        if (handle.isEmpty() || depth > kDeepest)
            continue;
        StalePlan::Step &step = steps[handle];
        step.handle = handle;
        step.limit = std::max(step.limit, int(depth));
        ++step.posts;
    }
    plan.steps = steps.values();
    std::sort(plan.steps.begin(), plan.steps.end(), [](const StalePlan::Step &a, const StalePlan::Step &b) {
        const auto reward = [](const StalePlan::Step &step) { return double(step.posts) * kPage / step.limit; };
        return reward(a) != reward(b) ? reward(a) > reward(b) : a.handle < b.handle;
    });
    plan.capped = plan.steps.size() > kMostSteps;
    plan.steps = plan.steps.mid(0, kMostSteps);
    return plan;
}

StaleRefresh::StaleRefresh(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
}

qint64 StaleRefresh::ttlS() const
{
    const Endpoint *endpoint = m_engine.catalogue().find(QStringLiteral("user-posts"));
    return endpoint ? endpoint->ttlS : 900;
}

void StaleRefresh::plan(const PostRows &all, const PostRows &shown)
{
    if (m_running)
        return;
    whenDone(QtConcurrent::run(stalePlan, all, shown, ttlS()), this, [this, request = ++m_request](const StalePlan &plan) {
        if (request != m_request || m_running)
            return;
        const qint64 cap = m_engine.settings().whole(Setting::CapsPerAction);
        priceNext(request, plan, 0, cap < 0 ? kUsualCap : int(cap));
    });
}

void StaleRefresh::priceNext(int request, StalePlan plan, int index, int cap)
{
    if (index >= plan.steps.size()) {
        plan.steps.removeIf([](const StalePlan::Step &step) { return step.credits == 0; });
        plan.posts = 0;
        for (const StalePlan::Step &step : std::as_const(plan.steps))
            plan.posts += step.posts;
        m_plan = plan;
        emit planned();
        return;
    }
    const Question question{Question::Kind::Posts, plan.steps.at(index).handle, plan.steps.at(index).limit};
    QCoro::connect(m_engine.questions().price(question, {}), this, [this, request, plan, index, cap](const Result<Price> &price) {
        if (request != m_request)
            return;
        StalePlan next = plan;
        const int credits = price ? price->price : 0;
        const bool fits = next.credits + credits <= cap;
        next.steps[index].credits = fits ? credits : 0;
        next.credits += fits ? credits : 0;
        next.capped = next.capped || !fits;
        priceNext(request, next, index + 1, cap);
    });
}

void StaleRefresh::run()
{
    if (m_running || m_plan.steps.isEmpty())
        return;
    m_running = true;
    m_isStopped = false;
    runNext(m_plan, 0);
}

void StaleRefresh::stop()
{
    m_isStopped = true;
}

void StaleRefresh::runNext(StalePlan plan, int index)
{
    emit advanced(index, int(plan.steps.size()));
    const StalePlan::Step step = plan.steps.at(index);
    AskOptions options;
    options.askedBy = QStringLiteral("You · Posts");
    options.maxCredits = step.credits + 1; // one retry at most
    QCoro::connect(m_engine.questions().posts(step.handle, step.limit, options), this,
                   [this, plan, index, step](const Result<ListAnswer<Post>> &posts) {
                       const std::optional<Error> error = posts ? posts->incomplete : posts.error();
                       const bool goesOn = !error || error->kind == ErrorKind::NotFound;
                       if (goesOn && !m_isStopped && index + 1 < plan.steps.size()) {
                           runNext(plan, index + 1);
                           return;
                       }
                       m_running = false;
                       m_plan = {};
                       if (goesOn)
                           emit finished();
                       else
                           emit failed(*error);
                   });
}

} // namespace Tidemark
