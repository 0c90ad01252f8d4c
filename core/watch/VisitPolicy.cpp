// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/VisitPolicy.h"

#include <algorithm>
#include <cmath>

namespace Tidemark {

namespace {

constexpr double kErrorPower = 0.5;     // p: halves of errors count for more than halves
constexpr double kSleeperIntervals = 5; // no name rests longer than that many equal intervals
constexpr double kLeastUse = 0.5;       // of the mean: a name that nobody asks for is worth something
constexpr qint64 kGoneRestS = 24 * 3'600;
constexpr double kPaceRuns = 2; // a run spends at most what so many of them are given, besides first looks
constexpr int kSteps = 30;      // of a bisection
constexpr double kNearEnough = 1.005;

QString spanWords(qint64 seconds)
{
    if (seconds < 2 * 3'600)
        return QStringLiteral("%1 min").arg((seconds + 59) / 60);
    return seconds < 2 * 86'400 ? QStringLiteral("%1 h").arg((seconds + 1'800) / 3'600)
                                : QStringLiteral("%1 d").arg((seconds + 43'200) / 86'400);
}

struct Bounds {
    double least = 0;
    double most = 0;
};

// What is saved by reading a figure anew at that age, by the credit.
double worthAt(const VisitItem &item, double weight, double seconds)
{
    const double error = item.outlook.errorAfter(seconds);
    const double exponent = kErrorPower * item.outlook.exponentAt(seconds);
    return weight * seconds * std::pow(error, kErrorPower) * exponent / (1 + exponent) / item.price;
}

double intervalAt(const VisitItem &item, double weight, const Bounds &bounds, double worth)
{
    if (worthAt(item, weight, bounds.most) <= worth)
        return bounds.most;
    double shorter = bounds.least;
    double longer = bounds.most;
    for (int i = 0; i < kSteps && longer > kNearEnough * shorter; ++i) {
        const double middle = std::sqrt(shorter * longer);
        (worthAt(item, weight, middle) < worth ? shorter : longer) = middle;
    }
    return longer;
}

double equalInterval(const QList<VisitItem> &items, const VisitTerms &terms)
{
    double price = 0;
    for (const VisitItem &item : items)
        price += item.price;
    return terms.creditsPerS > 0 ? price / terms.creditsPerS : 1e12;
}

QList<double> weightsOf(const QList<VisitItem> &items)
{
    double uses = 0;
    for (const VisitItem &item : items)
        uses += item.usesPerDay;
    const double mean = uses / double(std::max<qsizetype>(1, items.size()));
    QList<double> weights;
    for (const VisitItem &item : items)
        weights += mean > 0 ? item.usesPerDay / mean + kLeastUse : 1;
    return weights;
}

QList<Bounds> boundsOf(const QList<VisitItem> &items, const VisitTerms &terms, double equalS)
{
    const double rarest = std::max(equalS, std::min(kSleeperIntervals * equalS, double(terms.maxAgeS)));
    QList<Bounds> bounds;
    for (const VisitItem &item : items) {
        const double least = double(std::max({item.ttlS, terms.runEveryS, qint64(60)}));
        bounds += Bounds{least, std::max(least, rarest)};
    }
    return bounds;
}

double spendingAt(const QList<VisitItem> &items, const QList<double> &weights, const QList<Bounds> &bounds, double worth)
{
    double perS = 0;
    for (qsizetype i = 0; i < items.size(); ++i)
        perS += items.at(i).price / intervalAt(items.at(i), weights.at(i), bounds.at(i), worth);
    return perS;
}

struct Timed {
    qsizetype index = 0;
    qint64 dueAt = 0;
    double overdue = 0; // in intervals
};

bool isBefore(const QList<VisitItem> &items, const Timed &a, const Timed &b)
{
    const VisitItem &first = items.at(a.index);
    const VisitItem &second = items.at(b.index);
    if (first.readAt.has_value() != second.readAt.has_value())
        return !first.readAt;
    if (!first.readAt && (first.usesPerDay < second.usesPerDay || second.usesPerDay < first.usesPerDay))
        return first.usesPerDay > second.usesPerDay;
    if (a.overdue < b.overdue || b.overdue < a.overdue)
        return a.overdue > b.overdue;
    return a.index < b.index;
}

bool isGone(const VisitItem &item, qint64 now)
{
    return item.goneAt && now - *item.goneAt < kGoneRestS;
}

QString whyThrifty(const VisitItem &item, qint64 interval, const VisitTerms &terms)
{
    const qint64 age = std::max<qint64>(0, terms.now - item.readAt.value_or(terms.now));
    const QString learnt = item.outlook.intervals > 0 ? QStringLiteral("by %1 of its own intervals").arg(item.outlook.intervals)
                                                      : QStringLiteral("a guess, for it has no history yet");
    return QStringLiteral("expected to be off by %1 after %2 (%3); read every %4")
        .arg(errorWords(item.outlook.errorAfter(double(age))), spanWords(age), learnt, spanWords(interval));
}

QString whyOf(const VisitItem &item, qint64 interval, const VisitTerms &terms, const VisitPlan &plan)
{
    if (!item.readAt)
        return QStringLiteral("never read yet");
    QString why = terms.policy == WatchPolicy::Equal
                      ? QStringLiteral("read every %1, as all names of the list").arg(spanWords(interval))
                      : whyThrifty(item, interval, terms);
    if (terms.policy == WatchPolicy::Thrifty && item.usesPerDay > 0)
        why += QStringLiteral("; asked %1 times a day").arg(item.usesPerDay, 0, 'f', 1);
    if (!plan.isBoundKept)
        why += QStringLiteral("; the allowance does not suffice for the greatest age of %1").arg(spanWords(terms.maxAgeS));
    return why;
}

} // namespace

OutlookPrior priorOf(WatchKind kind)
{
    const auto aDay = [](double part) { return OutlookPrior{part / 86'400, 0, 0}; };
    switch (kind) {
    case WatchKind::Creator: return aDay(0.003);
    case WatchKind::Hashtag:
    case WatchKind::Sound: return aDay(0.01);
    case WatchKind::Post: return {0, 0, 0.3};
    case WatchKind::UserSearch:
    case WatchKind::VideoSearch:
    case WatchKind::HashtagSearch: return aDay(0.02); // it has no figure of its own
    }
    return {};
}

QString errorWords(double part)
{
    return QString::number(100 * part, 'g', 2) + QStringLiteral(" %");
}

VisitPlan visitPlan(const QList<VisitItem> &items, const VisitTerms &terms)
{
    VisitPlan plan;
    const double equalS = equalInterval(items, terms);
    plan.isBoundKept = equalS <= double(terms.maxAgeS);
    const QList<Bounds> bounds = boundsOf(items, terms, equalS);
    if (terms.policy != WatchPolicy::Thrifty) {
        for (const Bounds &bound : bounds)
            plan.intervalS += qint64(std::max(bound.least, equalS));
        return plan;
    }
    const QList<double> weights = weightsOf(items);
    double cheap = -40; // logarithms of worths between which the right one lies
    double dear = 40;
    for (int i = 0; i < kSteps; ++i) {
        const double middle = (cheap + dear) / 2;
        (spendingAt(items, weights, bounds, std::exp(middle)) > terms.creditsPerS ? cheap : dear) = middle;
    }
    plan.worth = std::exp(dear);
    for (qsizetype i = 0; i < items.size(); ++i)
        plan.intervalS += qint64(intervalAt(items.at(i), weights.at(i), bounds.at(i), plan.worth));
    return plan;
}

DueVisits dueVisits(const QList<VisitItem> &items, const VisitPlan &plan, const VisitTerms &terms)
{
    DueVisits visits;
    QList<Timed> due;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const VisitItem &item = items.at(i);
        const qint64 interval = plan.intervalS.at(i);
        const qint64 dueAt = item.readAt ? *item.readAt + interval : terms.now;
        if (isGone(item, terms.now) || dueAt > terms.now + terms.runEveryS / 2)
            visits.resting += i;
        else
            due += Timed{i, dueAt, double(terms.now - dueAt) / double(interval)};
    }
    std::sort(due.begin(), due.end(), [&](const Timed &a, const Timed &b) { return isBefore(items, a, b); });

    const double pace = std::max(1.0, std::ceil(kPaceRuns * terms.creditsPerS * double(terms.runEveryS)));
    double paced = 0;
    qint64 credits = 0;
    bool isFull = false;
    for (const Timed &timed : std::as_const(due)) {
        const VisitItem &item = items.at(timed.index);
        paced += item.readAt ? item.price : 0;
        isFull = isFull || (terms.credits && credits + item.price > *terms.credits) || (paced > pace && paced > item.price);
        (isFull ? visits.leftOut : visits.due) += timed.index;
        credits += isFull ? 0 : item.price;
    }
    return visits;
}

RefreshPlan planVisits(const QList<VisitItem> &items, const VisitTerms &terms)
{
    const VisitPlan plan = visitPlan(items, terms);
    const DueVisits visits = dueVisits(items, plan, terms);
    RefreshPlan words;
    const auto step = [&](qsizetype i) {
        const VisitItem &item = items.at(i);
        return RefreshStep{item.name, item.price, whyOf(item, plan.intervalS.at(i), terms, plan)};
    };
    for (const qsizetype i : visits.due)
        words.due += step(i);
    for (const qsizetype i : visits.leftOut)
        words.leftOut += step(i);
    for (const qsizetype i : visits.resting) {
        const VisitItem &item = items.at(i);
        const qint64 dueIn = item.readAt ? *item.readAt + plan.intervalS.at(i) - terms.now : 0;
        const QString why =
            isGone(item, terms.now)
                ? QStringLiteral("not found %1 ago; asked again after a day").arg(spanWords(terms.now - *item.goneAt))
                : QStringLiteral("due in %1: ").arg(spanWords(dueIn)) + whyOf(item, plan.intervalS.at(i), terms, plan);
        words.resting += RefreshStep{item.name, 0, why};
    }
    return words;
}

} // namespace Tidemark
