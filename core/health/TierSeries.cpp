// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/TierSeries.h"

namespace Tidemark {

AlertWalk::SeriesByTier seriesByTier(const QList<CellCount> &counts, const SloPlan &plan, qint64 from, qint64 until)
{
    AlertWalk::SeriesByTier all;
    for (const SloTier &tier : plan.tiers)
        all.insert(tier.name, CallSeries(from, until));
    QHash<QString, CallSeries *> byEndpoint;
    for (const CellCount &cell : counts) {
        CallSeries *&series = byEndpoint[cell.endpoint];
        if (!series)
            series = &*all.find(plan.tierOf(cell.endpoint).name);
        series->add(cell.start, cell.count);
    }
    return all;
}

} // namespace Tidemark
