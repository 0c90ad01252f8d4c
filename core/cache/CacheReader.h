// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/CacheEntry.h"
#include "core/cache/CacheFile.h"

namespace Tidemark::detail {

// Point reads from cache.db with statements that stay prepared. Each find() is a read of its own,
// and so sees what any process has committed before it. Used by one thread at a time.
class CacheReader
{
public:
    struct Answer {
        CacheEntryPtr entry;
        bool damaged = false; // the row or the file cannot be believed
    };

    // Null where there is no file to read.
    [[nodiscard]] static std::unique_ptr<CacheReader> open(const QString &path);

    [[nodiscard]] Answer find(const QString &key);
    [[nodiscard]] bool hasMoved() const { return m_file->hasMoved(); }
    [[nodiscard]] int namespaceVersion(int fallback);

private:
    explicit CacheReader(std::unique_ptr<CacheFile> file);
    [[nodiscard]] Answer read(sqlite3_stmt *statement, quint64 hash, const QString &key);

    std::unique_ptr<CacheFile> m_file;
    CacheStatement m_answer;
    CacheStatement m_missing;
};

} // namespace Tidemark::detail
