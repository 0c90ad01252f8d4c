// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace Tidemark::detail {

// XXH3 (Collet), 64 bits: of a key for the tables, of a row for its checksum. A memory hit costs
// little more than this.
[[nodiscard]] inline quint64 keyHash(QStringView key)
{
    return XXH3_64bits(key.utf16(), size_t(key.size()) * sizeof(char16_t));
}

} // namespace Tidemark::detail
