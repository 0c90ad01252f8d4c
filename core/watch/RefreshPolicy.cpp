// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/RefreshPolicy.h"

#include <algorithm>
#include <numeric>

namespace Tidemark {

namespace {

constexpr double kDayS = 24 * 3'600;
constexpr qint64 kGoneRestS = 24 * 3'600;

struct Weighed {
    RefreshCandidate candidate;
    qint64 leftS = 0;    // until it expires
    double expected = 0; // asks before the next run that would find no fresh answer
};

QString minutes(qint64 seconds)
{
    return QStringLiteral("%1 min").arg((seconds + 59) / 60);
}

Weighed weighed(const RefreshCandidate &candidate, qint64 nextRunInS)
{
    const qint64 left = candidate.ageS ? std::max<qint64>(0, candidate.ttlS - *candidate.ageS) : 0;
    const qint64 without = std::max<qint64>(0, nextRunInS - left);
    return {candidate, left, candidate.usesPerDay * double(without) / kDayS};
}

QString whyDue(const Weighed &item, qint64 nextRunInS)
{
    const RefreshCandidate &candidate = item.candidate;
    QString why = !candidate.ageS ? QStringLiteral("nothing is held")
                  : item.leftS > 0
                      ? QStringLiteral("expires in %1, before the next run in %2").arg(minutes(item.leftS), minutes(nextRunInS))
                      : QStringLiteral("expired");
    if (candidate.usesPerDay > 0)
        why += QStringLiteral("; asked %1 times a day").arg(candidate.usesPerDay, 0, 'f', 1);
    if (candidate.price > 1)
        why += QStringLiteral("; a search has to find it first");
    return why;
}

std::optional<QString> whyResting(const Weighed &item, const RefreshLimits &limits)
{
    const RefreshCandidate &candidate = item.candidate;
    const double uses = candidate.usesPerDay * double(candidate.ttlS) / kDayS;
    if (candidate.goneForS && *candidate.goneForS < kGoneRestS)
        return QStringLiteral("not found %1 ago; asked again after a day").arg(minutes(*candidate.goneForS));
    if (candidate.ageS && item.leftS > limits.nextRunInS)
        return QStringLiteral("fresh for %1, past the next run").arg(minutes(item.leftS));
    if (uses < limits.leastUses)
        return QStringLiteral("%1 asks expected of one more answer, %2 needed")
            .arg(uses, 0, 'f', 1)
            .arg(limits.leastUses, 0, 'f', 1);
    return std::nullopt;
}

bool isBefore(const Weighed &a, const Weighed &b)
{
    if (a.expected < b.expected || b.expected < a.expected)
        return a.expected > b.expected;
    if (a.leftS != b.leftS)
        return a.leftS < b.leftS;
    if (a.candidate.name.kind != b.candidate.name.kind)
        return a.candidate.name.kind < b.candidate.name.kind;
    return a.candidate.name.name < b.candidate.name.name;
}

} // namespace

int RefreshPlan::price() const
{
    return std::accumulate(due.begin(), due.end(), 0, [](int sum, const RefreshStep &step) { return sum + step.price; });
}

RefreshPlan planRefreshes(QList<RefreshCandidate> candidates, const RefreshLimits &limits)
{
    QList<Weighed> items;
    for (const RefreshCandidate &candidate : std::as_const(candidates))
        items += weighed(candidate, limits.nextRunInS);
    std::sort(items.begin(), items.end(), isBefore);

    RefreshPlan plan;
    qint64 credits = 0;
    bool isFull = false;
    for (const Weighed &item : std::as_const(items)) {
        const RefreshCandidate &candidate = item.candidate;
        if (const auto rests = whyResting(item, limits)) {
            plan.resting += RefreshStep{candidate.name, 0, *rests};
            continue;
        }
        const RefreshStep step{candidate.name, candidate.price, whyDue(item, limits.nextRunInS)};
        // Once one does not fit no later one goes before it.
        isFull = isFull || (limits.credits && credits + step.price > *limits.credits)
                 || (limits.most >= 0 && plan.due.size() >= limits.most);
        (isFull ? plan.leftOut : plan.due) += step;
        credits += isFull ? 0 : step.price;
    }
    return plan;
}

} // namespace Tidemark
