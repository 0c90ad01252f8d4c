// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/SloPlan.h"

#include "core/catalogue/Catalogue.h"
#include "core/catalogue/SloTier.h"

namespace Tidemark {

const SloTier &SloPlan::tierOf(const QString &pathOrName) const
{
    const QLatin1Char slash('/');
    const QString path = pathOrName.startsWith(slash) ? pathOrName : slash + pathOrName + slash;
    for (const SloTier &tier : tiers) {
        if (tier.endpoints.contains(path))
            return tier;
    }
    Q_ASSERT(!tiers.isEmpty());
    return tiers.last();
}

void applyPlan(const SloPlan &plan, Catalogue &catalogue)
{
    for (const SloTier &tier : plan.tiers) {
        const TierName *name = tierNamed(tier.name);
        Q_ASSERT(name);
        for (const QString &path : tier.endpoints) {
            // Who stays where it is keeps the time-out that a catalogue of the user's own may have given it.
            const Endpoint *endpoint = catalogue.find(path);
            if (endpoint && endpoint->tier != tier.name)
                catalogue.setTier(path, *name);
        }
    }
}

} // namespace Tidemark
