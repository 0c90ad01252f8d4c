// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Query.h"
#include "core/domain/Learned.h"

#include <optional>

namespace Tidemark {

// What an answer teaches about entities, by the catalogue's `teaches` and the endpoint's shape.
// Pure; any thread. A body that passed its contract and still cannot be read is ContractBroken.
[[nodiscard]] Result<Learned> learn(const Query &query, const QByteArray &body);

// Which entity a 404 of this question says is gone; absent where it speaks of none.
[[nodiscard]] std::optional<EntityRef> subjectOf(const Query &query);

// What the question is about, in a few words for the ledger: "@mrbeast", "#fyp", "post 71...".
[[nodiscard]] QString subjectWords(const Query &query);

} // namespace Tidemark
