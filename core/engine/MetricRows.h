// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/HistoryReader.h"
#include "core/insight/Metrics.h"

#include <QCoroTask>

namespace Tidemark::detail {

// What the metrics of an entity are made of, as history knew it at a time. Spends nothing. NotFound where the
// entity was not known then.
[[nodiscard]] QCoro::Task<Result<MetricInputs>> metricRows(HistoryReader *history, EntityRef entity, qint64 at);
// The followers of the newest answer of this cache key that history holds.
[[nodiscard]] QCoro::Task<QList<Profile>> heldFollowers(HistoryReader *history, QString followersKey, qint64 at);

[[nodiscard]] PostSample sampleOf(const StoredPost &stored);

} // namespace Tidemark::detail
