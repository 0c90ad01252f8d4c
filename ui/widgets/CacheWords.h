// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fetch/Explanation.h"
#include "ui/theme/Tokens.h"

#include <QStringList>

namespace Tidemark {

// What the caches did for an answer, or would do for a question, in words: the age chip's hover text
// and the Inspector's panel say the same because both ask here.

[[nodiscard]] QString layerTitle(Source layer); // "Memory", "Disk", "Shared"
[[nodiscard]] QString freshForWords(qint64 ttlS);
[[nodiscard]] QString staleForWords(qint64 staleS);
[[nodiscard]] QString statusWords(const QString &status); // "cache: HIT"
[[nodiscard]] Tone statusTone(const QString &status);
// What one layer holds: "fresh", "stale", "a 404, remembered", "nothing".
[[nodiscard]] QString heldWords(const LayerState &state);
// Why a question would be answered so, as a sentence.
[[nodiscard]] QString reasonWords(const Explanation &told);

// Of an answer, a line a fact: endpoint and layer, time, cache, lifetime, cost.
[[nodiscard]] QStringList cacheWords(const Provenance &provenance);
// Of a question, a line a fact: key, cache and reason, lifetimes, each layer, price.
[[nodiscard]] QStringList cacheWords(const Explanation &told, const Endpoint &endpoint);

// Where the answer that is held came from; nothing where none is.
[[nodiscard]] std::optional<Provenance> heldProvenance(const Explanation &told);

} // namespace Tidemark
