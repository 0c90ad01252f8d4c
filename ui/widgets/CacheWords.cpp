// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CacheWords.h"

#include "core/base/PlainText.h"
#include "ui/render/CoreWords.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"

namespace Tidemark {

namespace {

const QString kHit = QStringLiteral("HIT");
const QString kUpdating = QStringLiteral("UPDATING");
const QString kStale = QStringLiteral("STALE");

QString sourceWords(Source source)
{
    switch (source) {
    case Source::Memory: return tr("from memory");
    case Source::Disk: return tr("from disk");
    case Source::Shared: return tr("from the shared cache");
    case Source::Network: return tr("from the network");
    case Source::History: return tr("from history");
    }
    Q_UNREACHABLE();
}

} // namespace

QString layerTitle(Source layer)
{
    switch (layer) {
    case Source::Memory: return tr("Memory");
    case Source::Disk: return tr("Disk");
    case Source::Shared: return tr("Shared");
    case Source::Network: return tr("Network");
    case Source::History: return tr("History");
    }
    Q_UNREACHABLE();
}

QString freshForWords(qint64 ttlS)
{
    return tr("fresh for %1").arg(spanWords(ttlS));
}

QString staleForWords(qint64 staleS)
{
    return tr("then stale for %1").arg(spanWords(staleS));
}

QString statusWords(const QString &status)
{
    return tr("cache: %1").arg(status);
}

Tone statusTone(const QString &status)
{
    if (status == kHit)
        return Tone::Good;
    return status == kUpdating || status == kStale ? Tone::Warning : Tone::Neutral;
}

QString heldWords(const LayerState &state)
{
    if (!state.entry)
        return tr("nothing");
    switch (state.freshness) {
    case Freshness::Fresh: return tr("fresh");
    case Freshness::Stale: return tr("stale");
    case Freshness::Negative: return tr("a 404, remembered");
    }
    Q_UNREACHABLE();
}

QString reasonWords(const Explanation &told)
{
    QString words;
    const LayerState *held = told.answering();
    if (!held)
        words = tr("No layer holds an answer, so the API would be asked.");
    else if (told.status == kHit)
        words = held->freshness == Freshness::Negative ? tr("It is remembered that there is no such thing.")
                                                       : tr("A layer holds a fresh answer, so nothing would be asked.");
    else if (told.status == kUpdating)
        words = tr("What is held would be shown at once, and refreshed behind.");
    else if (told.status == kStale)
        words = tr("What is held would be shown; a refresh failed a moment ago.");
    else
        words = tr("What is held is too old to be shown, so the API would be asked.");
    return told.reason.isEmpty() ? words : words + QLatin1Char(' ') + tr("Because: %1.").arg(coreWords(plain(told.reason)));
}

QStringList cacheWords(const Provenance &provenance)
{
    QStringList lines;
    if (!provenance.endpoint.isEmpty())
        lines << tr("%1, %2").arg(plain(provenance.endpoint), sourceWords(provenance.source));
    if (provenance.fetchedAt > 0)
        lines << tr("answered %1").arg(dateTimeText(provenance.fetchedAt));
    if (!provenance.endpoint.isEmpty())
        lines << statusWords(cacheStatus(provenance));
    if (provenance.ttlS > 0)
        lines << freshForWords(provenance.ttlS);
    if (!provenance.endpoint.isEmpty())
        lines << tr("this answer cost: %1").arg(creditsText(provenance.requests));
    if (!provenance.refreshError.isEmpty())
        lines << tr("not refreshed: %1").arg(coreWords(plain(provenance.refreshError)));
    return lines;
}

QStringList cacheWords(const Explanation &told, const Endpoint &endpoint)
{
    QStringList lines{tr("key: %1").arg(told.key), statusWords(told.status) + QStringLiteral(". ") + reasonWords(told),
                      freshForWords(endpoint.ttlS), staleForWords(endpoint.staleS)};
    for (const LayerState &state : told.layers) {
        QString line = tr("%1: %2").arg(layerTitle(state.layer), heldWords(state));
        if (state.entry)
            line = tr("%1, %2").arg(line, ageWords(state.ageS));
        lines << line;
    }
    return lines << tr("asked now: %1").arg(creditsText(told.price));
}

std::optional<Provenance> heldProvenance(const Explanation &told)
{
    const LayerState *held = told.answering();
    if (!held)
        return std::nullopt;
    Provenance provenance;
    provenance.endpoint = held->entry->endpoint;
    provenance.key = told.key;
    provenance.source = held->layer;
    provenance.freshness = held->freshness;
    provenance.fetchedAt = held->entry->fetchedAt;
    provenance.ageS = held->ageS;
    provenance.ttlS = held->entry->ttlS;
    return provenance;
}

} // namespace Tidemark
