// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/Lease.h"

namespace Tidemark::detail {

class CacheFile;

// The leases of cache.db. All of it runs in the writer's thread. A file that cannot be written leases
// to everybody: what bounds the spend is the ledger.

// Mine where nobody asks for the key, the owner is dead, or `until` of its lease has passed; else
// Others. Times are UTC seconds.
[[nodiscard]] Lease takeLease(CacheFile &file, quint64 hash, qint64 now, qint64 until);
// What became of the lease of this number: Others while it runs, then Failed or Nobodys.
[[nodiscard]] Lease lookAtLease(CacheFile &file, quint64 hash, qint64 number, qint64 now);
// failure: what those who wait are told, for a few seconds; none where they find an answer or have to ask themselves.
void endLease(CacheFile &file, quint64 hash, qint64 number, qint64 now, const std::optional<Error> &failure);

} // namespace Tidemark::detail
