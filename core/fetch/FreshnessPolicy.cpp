// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/FreshnessPolicy.h"

namespace Tidemark {

QString FreshnessPolicy::reason(const CacheEntry &, const Query &, qint64) const
{
    return {};
}

void FreshnessPolicy::used(const QString &, qint64) {}

bool FreshnessPolicy::needsRecall(const CacheEntry &) const
{
    return false;
}

QCoro::Task<void> FreshnessPolicy::recall(CacheEntryPtr, Query)
{
    co_return;
}

void FreshnessPolicy::learn(const CacheEntry &, const Query &, const Learned &) {}

bool FreshnessByAge::isFreshEnough(const CacheEntry &entry, const Query &, qint64 now) const
{
    return entry.isFresh(now);
}

} // namespace Tidemark
