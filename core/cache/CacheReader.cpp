// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/CacheReader.h"

#include "core/cache/CacheRow.h"

#include <sqlite3.h>

namespace Tidemark::detail {

namespace {
constexpr const char *kFindAnswer = "SELECT checksum, fetched_at, ttl_s, key, endpoint, body FROM answers WHERE hash = ?1";
constexpr const char *kFindMissing = "SELECT checksum, fetched_at, ttl_s, key, endpoint FROM missing WHERE hash = ?1";
constexpr const char *kNamespace = "SELECT value FROM meta WHERE name = 'namespace'";
enum Column { Checksum, FetchedAt, TtlS, Key, Endpoint, Body };

// Text too: as text SQLite would copy it to end it with a zero.
QByteArrayView bytesAt(sqlite3_stmt *row, int column)
{
    const void *blob = sqlite3_column_blob(row, column);
    return {static_cast<const char *>(blob), sqlite3_column_bytes(row, column)};
}
} // namespace

CacheReader::CacheReader(std::unique_ptr<CacheFile> file)
    : m_file(std::move(file))
    , m_answer(m_file->prepare(kFindAnswer))
    , m_missing(m_file->prepare(kFindMissing))
{
}

std::unique_ptr<CacheReader> CacheReader::open(const QString &path)
{
    auto file = CacheFile::open(path, CacheFile::Access::Read);
    if (!file)
        return {};
    std::unique_ptr<CacheReader> reader(new CacheReader(std::move(*file)));
    return reader->m_answer && reader->m_missing ? std::move(reader) : nullptr;
}

CacheReader::Answer CacheReader::find(const QString &key)
{
    const quint64 hash = keyHash(key);
    Answer answer = read(m_answer.get(), hash, key);
    if (!answer.entry && !answer.damaged)
        answer = read(m_missing.get(), hash, key);
    return answer;
}

int CacheReader::namespaceVersion(int fallback)
{
    return int(m_file->number(kNamespace, fallback));
}

CacheReader::Answer CacheReader::read(sqlite3_stmt *statement, quint64 hash, const QString &key)
{
    struct Reset {
        sqlite3_stmt *statement;
        ~Reset() { sqlite3_reset(statement); }
    };
    const Reset reset{statement};
    sqlite3_bind_int64(statement, 1, qint64(hash));
    const int code = sqlite3_step(statement);
    if (code != SQLITE_ROW)
        return {{}, CacheFile::isDamage(code)};
    const bool notFound = statement == m_missing.get();
    const RowTimes times{sqlite3_column_int64(statement, FetchedAt), sqlite3_column_int64(statement, TtlS)};
    const QByteArrayView endpoint = bytesAt(statement, Endpoint);
    const QByteArrayView body = notFound ? QByteArrayView() : bytesAt(statement, Body);
    if (!QAnyStringView::equal(QUtf8StringView(bytesAt(statement, Key)), key))
        return {};
    if (sqlite3_column_int64(statement, Checksum) != rowChecksum(hash, times, endpoint, body))
        return {{}, true};
    auto entry = std::make_shared<CacheEntry>();
    entry->key = key;
    entry->endpoint = QString::fromUtf8(endpoint);
    entry->body = body.toByteArray();
    entry->fetchedAt = times.fetchedAt;
    entry->ttlS = times.ttlS;
    entry->notFound = notFound;
    return {std::move(entry), false};
}

} // namespace Tidemark::detail
