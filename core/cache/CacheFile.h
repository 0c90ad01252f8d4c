// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace Tidemark::detail {

struct StatementDeleter {
    void operator()(sqlite3_stmt *statement) const;
};
using CacheStatement = std::unique_ptr<sqlite3_stmt, StatementDeleter>;

// One connection to cache.db, on SQLite itself: QSqlQuery costs twice a point SELECT. Opening makes
// the file (0600) and its schema where they are missing; a file of an older schema is brought up to
// date, one that is damaged is deleted and made anew, for nothing in it cannot be had again. Used by one thread at a time.
class CacheFile
{
public:
    enum class Access { Read, Write };

    [[nodiscard]] static Result<std::unique_ptr<CacheFile>> open(const QString &path, Access access);
    // Deletes the file and its companions, unless another process already put a new one there.
    static void discard(std::unique_ptr<CacheFile> file, const QString &path);
    [[nodiscard]] static bool isDamage(int code);
    ~CacheFile();
    CacheFile(const CacheFile &) = delete;
    CacheFile &operator=(const CacheFile &) = delete;

    [[nodiscard]] int execute(const char *sql);
    [[nodiscard]] CacheStatement prepare(const char *sql);
    // The first column of the first row; fallback where there is none.
    [[nodiscard]] qint64 number(const char *sql, qint64 fallback);
    [[nodiscard]] bool isSound(); // reads the whole file
    [[nodiscard]] int changes() const;
    [[nodiscard]] int lastCode() const;
    // True where the name now leads to another file, or to none.
    [[nodiscard]] bool hasMoved() const;
    [[nodiscard]] int walPages() const { return m_walPages; }
    // Moves what the log holds into the file; never waits for readers.
    void checkpoint(bool truncate);

private:
    CacheFile() = default;
    [[nodiscard]] int connect(const QString &path, Access access);
    [[nodiscard]] int configure(Access access);
    [[nodiscard]] int ensureSchema();
    [[nodiscard]] int migrate(int version);

    sqlite3 *m_db = nullptr;
    int m_walPages = 0;
};

} // namespace Tidemark::detail
