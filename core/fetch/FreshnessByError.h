// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entity.h"
#include "core/fetch/ExpectedUse.h"
#include "core/fetch/FreshnessPolicy.h"
#include "core/insight/ExpectedError.h"

#include <QHash>
#include <QSet>

namespace Tidemark {

class HistoryReader;

// Thrifty: an answer is fresh while the counters in it are expected to be off by no more than a
// bound, whatever its age below the catalogue's stale window (4 x TTL; without one, the TTL). What
// is expected is learnt per creator and counter: the followers of a profile, the views of posts.
// Answers without such counters, or with too little history of them, keep their TTL. A change that
// rounding would hide does not make an answer old.
//
// What is asked for often is held to less than the bound: one request then serves many. With r uses
// and an error growing by g in a second, requests and errors served together cost least where the
// error at which to ask anew is as sqrt(g / r), so the bound is divided by the square root of the
// uses that a new answer would see while it stays within the bound (at least 1, at most 16). Such
// weights: Olston and Widom, see ExpectedError.h.
class FreshnessByError final : public FreshnessPolicy
{
public:
    // bound: relative, 0.005 for half a per cent. history may be null: then only new answers teach.
    FreshnessByError(double bound, HistoryReader *history);

    void setBound(double bound) { m_bound = bound; }
    [[nodiscard]] double bound() const { return m_bound; }
    // Takes over what another has learnt.
    void learnFrom(const FreshnessByError &other);

    [[nodiscard]] bool isFreshEnough(const CacheEntry &entry, const Query &query, qint64 now) const override;
    [[nodiscard]] QString reason(const CacheEntry &entry, const Query &query, qint64 now) const override;
    void used(const QString &key, qint64 now) override { m_use.used(key, now); }
    [[nodiscard]] bool needsRecall(const CacheEntry &entry) const override;
    [[nodiscard]] QCoro::Task<void> recall(CacheEntryPtr entry, Query query) override;
    void learn(const CacheEntry &entry, const Query &query, const Learned &learned) override;

private:
    // What the counters of one answer are expected to do; by cache key.
    struct Outlook {
        QList<CounterTrend> trends; // empty: too little history
        QString counter;            // "followers", "views"
        double resolution = 0;      // the mean of theirs
    };

    void observe(const QString &counter, qint64 t, Count value);
    void note(const CacheEntry &entry, const Learned &learned);
    [[nodiscard]] const Outlook *outlookOf(const CacheEntry &entry) const;
    struct Judgement {
        double expected = 0; // error
        double allowed = 0;
        bool isOften = false; // so that less is allowed than the bound
    };
    [[nodiscard]] static double expectedError(const Outlook &outlook, double ageS);
    [[nodiscard]] Judgement judged(const CacheEntry &entry, const Query &query, const Outlook &outlook, qint64 now) const;

    double m_bound;
    HistoryReader *m_history;
    QHash<QString, QList<Observation>> m_series; // by "followers:id" or "views:id"
    QHash<QString, Outlook> m_outlooks;
    QSet<QString> m_recalled; // cache keys
    ExpectedUse m_use{3'600};
};

} // namespace Tidemark
