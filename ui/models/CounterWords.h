// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/CounterState.h"
#include "ui/render/Series.h"

namespace Tidemark {

// The badge beside a figure: what is gravest of its notes in a word or two; empty where there is nothing to say. A
// rounded figure has its bound there already.
[[nodiscard]] QString counterBadge(const CounterState &state);
// All notes, a line each, for the tooltip; empty where there are none.
[[nodiscard]] QString counterNotesText(const CounterState &state);
[[nodiscard]] QString eventWords(const EntityEvent &event);  // "Milestone: followers passed 1,000,000: ..."
[[nodiscard]] QString eventDetail(const EntityEvent &event); // what stands after the colon
// The dated facts as marks of a chart; they open nothing.
[[nodiscard]] QList<Marker> eventMarkers(const QList<EntityEvent> &events);
// Those between the first and the last observation.
[[nodiscard]] QList<Marker> markersWithin(QList<Marker> markers, const QList<Observation> &observations);

} // namespace Tidemark
