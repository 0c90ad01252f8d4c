// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/KeyHash.h"

#include <QByteArrayView>

namespace Tidemark::detail {

struct RowTimes {
    qint64 fetchedAt = 0;
    qint64 ttlS = 0;
};

// What a row of cache.db must say of itself to be believed. The key is not in it: it is compared.
[[nodiscard]] inline qint64 rowChecksum(quint64 hash, RowTimes times, QByteArrayView endpoint, QByteArrayView body)
{
    const quint64 parts[] = {hash, quint64(times.fetchedAt), quint64(times.ttlS)};
    const quint64 seed = XXH3_64bits_withSeed(endpoint.data(), size_t(endpoint.size()), XXH3_64bits(parts, sizeof parts));
    return qint64(XXH3_64bits_withSeed(body.data(), size_t(body.size()), seed));
}

} // namespace Tidemark::detail
