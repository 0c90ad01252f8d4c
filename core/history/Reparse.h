// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"
#include "core/domain/Learned.h"

#include <functional>

namespace Tidemark {

class EntityMemory;

// What an answer that is kept teaches, by the parsers of today: by its endpoint, parameters and body.
using LearnAgain = std::function<Result<Learned>(const QString &endpoint, const QString &parameters, const QByteArray &body)>;

struct ReparseReport {
    qint64 answers = 0;       // read again
    qint64 notUnderstood = 0; // of them: no parser reads them today
    qint64 damaged = 0;       // cannot be unpacked
    qint64 figuresAdded = 0;  // counters that history did not know before
    qint64 eventsAdded = 0;   // dated facts that nobody told then
};

namespace detail {

// The next answers after this one, in the order in which they came, as one part of a transaction. The id of
// the last one; absent where there is none after.
[[nodiscard]] Result<std::optional<qint64>> reparseNext(Connection &connection, EntityMemory &memory, const LearnAgain &learn,
                                                        qint64 after, ReparseReport &report);
// How many counters history holds.
[[nodiscard]] Result<qint64> countedFigures(Connection &connection);

} // namespace detail

} // namespace Tidemark
