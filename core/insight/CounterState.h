// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entity.h"

#include <QList>
#include <QMap>

namespace Tidemark {

// What there is to say of a counter's figure before it is believed.
struct CounterNote {
    // rounded: its neighbours are a step apart · plateau: three or more of the newest snapshots are equal · fell: the
    // newest change is a fall · drop, purge: such an event within 30 days · unreliable: newer answers said what cannot be
    QString flag;
    qint64 since = 0; // UTC seconds
    QString detail;

    bool operator==(const CounterNote &) const = default;
};

struct CounterState {
    qint64 step = 0; // rounding; 0: exact. The figure is off by at most half of it
    QList<CounterNote> notes;

    [[nodiscard]] bool has(const QString &flag) const;
    bool operator==(const CounterState &) const = default;
};
using CounterStates = QMap<QString, CounterState>;

// Of one counter by its name, as of a time: its own snapshots, and the entity's events. Nothing is smoothed.
[[nodiscard]] CounterState counterState(const QString &counter, const QList<Observation> &series,
                                        const QList<EntityEvent> &events, qint64 now);

} // namespace Tidemark
