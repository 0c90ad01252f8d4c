// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/Explanation.h"

#include "core/fetch/Fetcher.h"
#include "core/fetch/FreshnessPolicy.h"
#include "core/fetch/Upstream.h"

#include <QCoroFuture>
#include <QScopeGuard>

namespace Tidemark {

namespace {

// The first fresh one; where none is, the newest.
int heldOf(const QList<LayerState> &layers)
{
    int held = -1;
    for (int i = 0; i < layers.size(); ++i) {
        const LayerState &state = layers.at(i);
        if (!state.entry)
            continue;
        if (state.freshness != Freshness::Stale)
            return i;
        if (held < 0 || state.entry->fetchedAt > layers.at(held).entry->fetchedAt)
            held = i;
    }
    return held;
}

} // namespace

QCoro::Task<Explanation> Fetcher::explain(Query query)
{
    ++m_running; // this must outlive it; not said by runningChanged(), for nobody waits for an answer
    const auto done = qScopeGuard([this] { --m_running; });
    Explanation told;
    query = co_await lighter(query, FetchMode::Normal);
    told.key = keyOf(query);
    told.hashed = QStringLiteral("%1:%2?%3").arg(query.scope(), query.endpoint().path, QString::fromLatin1(query.encoded()));
    const auto found = co_await m_layers.look(query, told.key);
    for (const Layers::Found &layer : found) {
        if (layer.entry && m_freshness->needsRecall(*layer.entry))
            co_await m_freshness->recall(layer.entry, query);
    }
    for (const Layers::Found &layer : found) {
        LayerState state{layer.source, layer.entry, Freshness::Fresh, 0};
        if (layer.entry) {
            const Answer answer = answerOf(layer, query);
            state.freshness = answer.freshness;
            state.ageS = answer.ageS;
        }
        told.layers.append(state);
    }
    told.held = heldOf(told.layers);
    const LayerState *held = told.answering();
    const bool isServed = held && isServedStale(*held->entry, query);
    told.price = held && (held->freshness != Freshness::Stale || isServed) ? 0 : 1;
    Provenance provenance;
    const bool isShown = held && (told.price == 0 || isInStaleWindow(*held->entry, query));
    provenance.source = isShown ? held->layer : Source::Network;
    provenance.freshness = held ? held->freshness : Freshness::Fresh;
    provenance.updating = mayRefresh(told.key) && !isServed;
    told.status = cacheStatus(provenance);
    if (isServed)
        told.reason = QStringLiteral("a runbook says that what is held is served");
    else if (held)
        told.reason = m_freshness->reason(*held->entry, query, m_clock.now());
    co_return told;
}

} // namespace Tidemark
