// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/ChangeOutlook.h"
#include "core/watch/NamedList.h"
#include "core/watch/RefreshPolicy.h"

#include <QList>

namespace Tidemark {

// What is known of one name of a list that spends an allowance.
struct VisitItem {
    WatchName name;
    int price = 1;
    qint64 ttlS = 3'600;          // while an answer is fresh nothing is asked
    std::optional<qint64> readAt; // when its figure was read, UTC seconds; absent: never
    double usesPerDay = 0;
    std::optional<qint64> goneAt; // when it was last answered 404
    ChangeOutlook outlook;
};

struct VisitTerms {
    WatchPolicy policy = WatchPolicy::Thrifty;
    qint64 now = 0;
    double creditsPerS = 0;        // what the allowance gives until it comes anew
    qint64 runEveryS = 45 * 60;    // nothing is asked more often
    qint64 maxAgeS = 14 * 86'400;  // no figure gets older where the allowance suffices
    std::optional<qint64> credits; // of this run
};

// How often each name is to be read.
struct VisitPlan {
    QList<qint64> intervalS; // one for each item
    double worth = 0;        // what a credit brings everywhere: the price of error over time
    bool isBoundKept = true; // false: the allowance does not suffice for the greatest age
};

// Thrifty: the intervals at which every credit buys as much as any other. A figure that is off by e(t) at t seconds after
// it was read costs w * e(t)^p over time, w by how often people ask for it; reading it anew when T * e(T)^p less what the
// cost was up to T reaches one worth for all spends least for what it saves: Olston and Widom, "Best-Effort Cache
// Synchronization with Source Cooperation" (SIGMOD 2002). The worth is the one at which the allowance is just spent. A
// name that sleeps is read at least every kSleeperIntervals equal intervals, so that its waking is seen, and no name less
// often than the greatest age allows. Equal: one interval for all. A pure function.
[[nodiscard]] VisitPlan visitPlan(const QList<VisitItem> &items, const VisitTerms &terms);

// Which items a run at terms.now reads, by their places: names never read first, then those whose time has come, the most
// overdue first. A run spends no more than two runs' share of the allowance, first looks aside.
struct DueVisits {
    QList<qsizetype> due;
    QList<qsizetype> leftOut; // due as well, and beyond the credits or the pace
    QList<qsizetype> resting;
};
[[nodiscard]] DueVisits dueVisits(const QList<VisitItem> &items, const VisitPlan &plan, const VisitTerms &terms);

// The same in words: each step says why.
[[nodiscard]] RefreshPlan planVisits(const QList<VisitItem> &items, const VisitTerms &terms);

// What is taken for likely of a kind before its own history says more.
[[nodiscard]] OutlookPrior priorOf(WatchKind kind);

// "1.2 %"
[[nodiscard]] QString errorWords(double part);

} // namespace Tidemark
