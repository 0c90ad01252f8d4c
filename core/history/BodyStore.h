// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"
#include "core/history/HistoryStore.h"

namespace Tidemark {

// The tables of raw answers: each body once, named by the SHA-256 of its bytes and compressed,
// short ones with a dictionary of what answers have in common (resources/dictionaries).
// Reading verifies the name, so a flipped bit on the disk is never taken for an answer.

// Returns the answer's row id.
[[nodiscard]] Result<qint64> keepAnswer(Connection &connection, const AnswerRecord &answer);
// Absent where there is no such answer; LocalData where its bytes are damaged.
[[nodiscard]] Result<std::optional<QByteArray>> readBody(Connection &connection, qint64 answer);

} // namespace Tidemark
