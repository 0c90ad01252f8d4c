// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/CounterState.h"

#include "core/base/NumberText.h"
#include "core/insight/Insight.h"
#include "core/insight/Statistics.h"

#include <algorithm>

namespace Tidemark {

namespace {

constexpr qsizetype kLeastEqual = 3;     // fewer equal snapshots are no plateau
constexpr qint64 kNewsS = 30 * 86'400LL; // an event that old is no badge any more

void noteRounding(CounterState &state, const QList<Observation> &held)
{
    state.step = roundingStep(held);
    if (state.step > 0)
        state.notes.append(
            {QStringLiteral("rounded"), held.constFirst().t,
             QStringLiteral("in steps of %1: off by up to %2").arg(groupedNumber(state.step), groupedNumber(state.step / 2))});
}

// Counters that never moved are no plateau: there is nothing that they stopped doing.
void notePlateau(CounterState &state, const QList<Observation> &held)
{
    qsizetype first = held.size() - 1;
    while (first > 0 && held.at(first - 1).value == held.constLast().value)
        --first;
    const qsizetype equal = held.size() - first;
    if (equal < kLeastEqual || (first == 0 && state.step == 0))
        return;
    state.notes.append({QStringLiteral("plateau"), held.at(first).t, QStringLiteral("the same in %1 snapshots").arg(equal)});
}

void noteFall(CounterState &state, const QList<Observation> &held)
{
    if (held.size() < 2)
        return;
    const Observation &before = held.at(held.size() - 2);
    const Observation &last = held.constLast();
    if (last.value < before.value)
        state.notes.append(
            {QStringLiteral("fell"), last.t, QStringLiteral("by %1 since %2").arg(before.value - last.value).arg(before.value)});
}

void noteEvents(CounterState &state, const QString &counter, const QList<EntityEvent> &events, std::pair<qint64, qint64> period)
{
    for (const EntityEvent &event : events) {
        const bool isFall = event.kind == QLatin1String("drop") || event.kind == QLatin1String("purge");
        if (event.metric == counter && isFall && event.t > period.first && event.t <= period.second)
            state.notes.append({event.kind, event.t, event.detail});
    }
}

// The newest fault, where nothing was believed since.
void noteFault(CounterState &state, const QString &counter, const QList<EntityEvent> &events, std::pair<qint64, qint64> period)
{
    const auto fault = std::find_if(events.crbegin(), events.crend(), [&](const EntityEvent &event) {
        return event.kind == QLatin1String("counter_fault") && event.metric == counter && event.t <= period.second;
    });
    if (fault != events.crend() && fault->t > period.first)
        state.notes.append({QStringLiteral("unreliable"), fault->t, fault->detail});
}

} // namespace

bool CounterState::has(const QString &flag) const
{
    return std::any_of(notes.begin(), notes.end(), [&flag](const CounterNote &note) { return note.flag == flag; });
}

CounterState counterState(const QString &counter, const QList<Observation> &series, const QList<EntityEvent> &events, qint64 now)
{
    const QList<Observation> held = detail::ordered(series, now);
    CounterState state;
    if (!held.isEmpty()) {
        noteRounding(state, held);
        notePlateau(state, held);
        noteFall(state, held);
    }
    noteEvents(state, counter, events, {now - kNewsS, now});
    noteFault(state, counter, events, {held.isEmpty() ? 0 : held.constLast().t, now});
    return state;
}

} // namespace Tidemark
