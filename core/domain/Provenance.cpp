// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Provenance.h"

namespace Tidemark {

QString sourceName(Source source)
{
    switch (source) {
    case Source::Memory: return QStringLiteral("memory");
    case Source::Disk: return QStringLiteral("disk");
    case Source::Shared: return QStringLiteral("shared");
    case Source::Network: return QStringLiteral("network");
    case Source::History: return QStringLiteral("history");
    }
    Q_UNREACHABLE();
}

QString freshnessName(Freshness freshness)
{
    switch (freshness) {
    case Freshness::Fresh: return QStringLiteral("fresh");
    case Freshness::Stale: return QStringLiteral("stale");
    case Freshness::Negative: return QStringLiteral("negative");
    }
    Q_UNREACHABLE();
}

QString cacheStatus(const Provenance &provenance)
{
    if (provenance.source == Source::Network)
        return QStringLiteral("MISS");
    if (provenance.freshness != Freshness::Stale)
        return QStringLiteral("HIT");
    return provenance.updating ? QStringLiteral("UPDATING") : QStringLiteral("STALE");
}

Provenance oldest(const Provenance &a, const Provenance &b)
{
    Provenance result = a.fetchedAt <= b.fetchedAt ? a : b;
    result.requests = a.requests + b.requests;
    if (a.freshness == Freshness::Stale || b.freshness == Freshness::Stale)
        result.freshness = Freshness::Stale;
    result.updating = a.updating || b.updating;
    return result;
}

} // namespace Tidemark
