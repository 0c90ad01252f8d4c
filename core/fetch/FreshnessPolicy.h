// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/CacheEntry.h"
#include "core/catalogue/Query.h"
#include "core/domain/Learned.h"

#include <QCoroTask>

namespace Tidemark {

// Decides whether an answer that is held may be given as fresh. The Fetcher asks it for every
// question, remembered 404s aside: those keep their five minutes. Used from the engine's thread.
class FreshnessPolicy
{
public:
    virtual ~FreshnessPolicy() = default;

    [[nodiscard]] virtual bool isFreshEnough(const CacheEntry &entry, const Query &query, qint64 now) const = 0;
    // Why it says so, in a sentence for people; empty where age alone decides.
    [[nodiscard]] virtual QString reason(const CacheEntry &entry, const Query &query, qint64 now) const;
    // Somebody asks for it and waits, whether or not it is held.
    virtual void used(const QString &key, qint64 now);
    // Must recall() run before this entry can be judged? Then the judgement waits for it.
    [[nodiscard]] virtual bool needsRecall(const CacheEntry &entry) const;
    [[nodiscard]] virtual QCoro::Task<void> recall(CacheEntryPtr entry, Query query);
    // A new answer of the upstream, with what it taught.
    virtual void learn(const CacheEntry &entry, const Query &query, const Learned &learned);
};

// The catalogue's TTLs: the default.
class FreshnessByAge final : public FreshnessPolicy
{
public:
    [[nodiscard]] bool isFreshEnough(const CacheEntry &entry, const Query &query, qint64 now) const override;
};

} // namespace Tidemark
