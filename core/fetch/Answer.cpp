// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/Answer.h"

namespace Tidemark {

Provenance Answer::provenance() const
{
    return {entry->endpoint, entry->key, source,    freshness,    entry->fetchedAt, ageS,
            entry->ttlS,     requests,   latencyMs, refreshError, updating};
}

} // namespace Tidemark
