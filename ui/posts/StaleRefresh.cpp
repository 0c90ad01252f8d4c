// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posts/StaleRefresh.h"

#include "core/catalogue/Catalogue.h"
#include "core/engine/Engine.h"
#include "core/settings/Settings.h"

#include <QHash>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kPage = 30;
constexpr int kDeepest = 90; // posts further down cost more than they tell
constexpr int kMostSteps = 40;
constexpr int kUsualCap = 25;

QHash<QString, int> ranks(const QList<PostRow> &all)
{
    QHash<QString, QList<std::pair<qint64, QString>>> byCreator;
    for (const PostRow &row : all)
        byCreator[row.post().authorHandle].append({-row.post().createdAt.value_or(0), row.post().id.value});
    QHash<QString, int> rankOf;
    for (auto &posts : byCreator) {
        std::sort(posts.begin(), posts.end());
        for (int i = 0; i < int(posts.size()); ++i)
            rankOf.insert(posts.at(i).second, i);
    }
    return rankOf;
}

} // namespace

StalePlan stalePlan(const QList<PostRow> &all, const QList<PostRow> &shown, qint64 ttlS)
{
    const QHash<QString, int> rankOf = ranks(all);
    QHash<QString, StalePlan::Step> steps;
    StalePlan plan;
    for (const PostRow &row : shown) {
        if (row.figuresAgeS() <= ttlS || row.stored.goneSince)
            continue;
        ++plan.stale;
        const int depth = (rankOf.value(row.post().id.value) / kPage + 1) * kPage;
        if (row.post().authorHandle.isEmpty() || depth > kDeepest)
            continue;
        StalePlan::Step &step = steps[row.post().authorHandle];
        step.handle = row.post().authorHandle;
        step.limit = std::max(step.limit, depth);
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

void StaleRefresh::plan(const QList<PostRow> &all, const QList<PostRow> &shown)
{
    if (m_running)
        return;
    StalePlan plan = stalePlan(all, shown, ttlS());
    const qint64 cap = m_engine.settings().whole(Setting::CapsPerAction);
    priceNext(++m_request, plan, 0, cap < 0 ? kUsualCap : int(cap));
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
    runNext(m_plan, 0);
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
                       if (goesOn && index + 1 < plan.steps.size()) {
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
