// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entity.h"
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
    [[nodiscard]] static double expectedError(const Outlook &outlook, double ageS);

    double m_bound;
    HistoryReader *m_history;
    QHash<QString, QList<Observation>> m_series; // by "followers:id" or "views:id"
    QHash<QString, Outlook> m_outlooks;
    QSet<QString> m_recalled; // cache keys
};

} // namespace Tidemark
