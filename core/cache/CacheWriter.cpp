// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/CacheWriter.h"

#include "core/base/Log.h"
#include "core/cache/CacheRow.h"

#include <sqlite3.h>

namespace Tidemark::detail {

using namespace std::chrono_literals;

namespace {
constexpr auto kGather = 2ms;
constexpr size_t kFullBatch = 256;
constexpr size_t kMostQueued = 4096;
constexpr qint64 kMostQueuedBytes = 64LL * 1024 * 1024;
constexpr int kCheckpointPages = 250; // 4 MB

constexpr const char *kPutAnswer =
    "INSERT OR REPLACE INTO answers (hash, checksum, fetched_at, ttl_s, key, endpoint, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
constexpr const char *kPutMissing =
    "INSERT OR REPLACE INTO missing (hash, checksum, fetched_at, ttl_s, key, endpoint) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr const char *kDropAnswer = "DELETE FROM answers WHERE hash = ?1";
constexpr const char *kDropMissing = "DELETE FROM missing WHERE hash = ?1";
constexpr const char *kNamespace = "SELECT value FROM meta WHERE name = 'namespace'";
constexpr const char *kUsedBytes =
    "SELECT (page_count - freelist_count) * page_size FROM pragma_page_count, pragma_freelist_count, pragma_page_size";
constexpr const char *kDropOldest =
    "BEGIN IMMEDIATE;"
    "DELETE FROM missing;"
    "DELETE FROM answers WHERE hash IN"
    " (SELECT hash FROM answers ORDER BY fetched_at LIMIT (SELECT count(*) / 4 + 1 FROM answers));"
    "COMMIT";

void bindText(sqlite3_stmt *statement, int place, const QByteArray &text)
{
    sqlite3_bind_text(statement, place, text.constData(), int(text.size()), SQLITE_STATIC);
}

int runOnce(sqlite3_stmt *statement)
{
    const int code = sqlite3_step(statement);
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    return code == SQLITE_DONE ? SQLITE_OK : code;
}
} // namespace

CacheWriter::CacheWriter(QString path, std::unique_ptr<CacheFile> file, qint64 maxFileBytes)
    : m_path(std::move(path))
    , m_maxFileBytes(maxFileBytes)
    , m_lock(m_path + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(0);
    m_queue.reserve(kMostQueued);
    adopt(std::move(file));
    m_thread = std::thread(&CacheWriter::loop, this);
}

CacheWriter::~CacheWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void CacheWriter::put(const CacheEntryPtr &entry)
{
    bool wasEmpty = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_queue.size() >= kMostQueued || m_queuedBytes >= kMostQueuedBytes)
            return;
        wasEmpty = m_queue.empty();
        m_queuedBytes += entry->body.size();
        m_queue.push_back({entry, {}, Effect::Keeps});
    }
    if (wasEmpty)
        m_wake.notify_one();
}

CacheEntryPtr CacheWriter::waiting(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    for (const Batch *batch : std::initializer_list<const Batch *>{&m_queue, m_writing}) {
        if (!batch)
            continue;
        for (auto work = batch->rbegin(); work != batch->rend(); ++work) {
            if (work->effect == Effect::Removes)
                return {};
            if (work->entry && work->entry->key == key)
                return work->entry;
        }
    }
    return {};
}

void CacheWriter::run(Job job, Effect effect)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back({{}, std::move(job), effect});
        m_urgent = true;
    }
    m_wake.notify_one();
}

void CacheWriter::reportDamage()
{
    run([this](CacheFile *file) {
        if (file && !file->isSound())
            failed(SQLITE_CORRUPT);
    });
}

void CacheWriter::loop()
{
    Batch batch;
    batch.reserve(kMostQueued);
    while (nextBatch(batch)) {
        process(batch);
        {
            const std::lock_guard lock(m_mutex);
            m_writing = nullptr;
        }
        batch.clear();
        tidy();
    }
    close();
}

bool CacheWriter::nextBatch(Batch &batch)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
    if (m_queue.empty())
        return false;
    m_wake.wait_for(lock, kGather, [this] { return m_stopping || m_urgent || m_queue.size() >= kFullBatch; });
    m_queue.swap(batch);
    m_writing = &batch;
    m_queuedBytes = 0;
    m_urgent = false;
    return true;
}

void CacheWriter::process(const Batch &batch)
{
    ensureFile();
    auto from = batch.begin();
    while (from != batch.end()) {
        if (from->job) {
            from->job(m_file.get());
            ++from;
            continue;
        }
        const auto to = std::find_if(from, batch.end(), [](const Work &work) { return bool(work.job); });
        writeEntries(from, to);
        from = to;
    }
}

void CacheWriter::writeEntries(Batch::const_iterator from, Batch::const_iterator to)
{
    if (!m_file)
        return;
    int code = m_file->execute("BEGIN IMMEDIATE");
    for (; from != to && code == SQLITE_OK; ++from)
        code = insert(*from->entry);
    if (code == SQLITE_OK)
        code = m_file->execute("COMMIT");
    if (code == SQLITE_OK)
        m_complained = false;
    else
        failed(code);
}

int CacheWriter::insert(const CacheEntry &entry)
{
    const quint64 hash = keyHash(entry.key);
    const QByteArray key = entry.key.toUtf8();
    const QByteArray endpoint = entry.endpoint.toUtf8();
    const QByteArray body = entry.notFound ? QByteArray() : entry.body;
    sqlite3_stmt *put = entry.notFound ? m_putMissing.get() : m_putAnswer.get();
    sqlite3_stmt *drop = entry.notFound ? m_dropAnswer.get() : m_dropMissing.get();
    sqlite3_bind_int64(put, 1, qint64(hash));
    sqlite3_bind_int64(put, 2, rowChecksum(hash, {entry.fetchedAt, entry.ttlS}, endpoint, body));
    sqlite3_bind_int64(put, 3, entry.fetchedAt);
    sqlite3_bind_int64(put, 4, entry.ttlS);
    bindText(put, 5, key);
    bindText(put, 6, endpoint);
    if (!entry.notFound)
        sqlite3_bind_blob64(put, 7, body.constData(), sqlite3_uint64(body.size()), SQLITE_STATIC);
    const int code = runOnce(put);
    if (code != SQLITE_OK)
        return code;
    sqlite3_bind_int64(drop, 1, qint64(hash));
    return runOnce(drop);
}

// The cache may be deleted at any time, also under our feet.
void CacheWriter::ensureFile()
{
    if (m_file && !m_file->hasMoved())
        return;
    close();
    auto file = CacheFile::open(m_path, CacheFile::Access::Write);
    if (file)
        adopt(std::move(*file));
    else if (!std::exchange(m_complained, true))
        qCWarning(lcCache, "%s", qUtf8Printable(file.error().detail));
    m_generation.fetch_add(1, std::memory_order_release);
}

void CacheWriter::adopt(std::unique_ptr<CacheFile> file)
{
    m_putAnswer = file->prepare(kPutAnswer);
    m_putMissing = file->prepare(kPutMissing);
    m_dropAnswer = file->prepare(kDropAnswer);
    m_dropMissing = file->prepare(kDropMissing);
    m_file = std::move(file);
    setNamespaceVersion(int(m_file->number(kNamespace, namespaceVersion())));
}

void CacheWriter::close()
{
    m_putAnswer.reset();
    m_putMissing.reset();
    m_dropAnswer.reset();
    m_dropMissing.reset();
    if (m_file && m_lock.isLocked() && !m_file->hasMoved())
        m_file->checkpoint(true);
    m_file.reset();
}

void CacheWriter::failed(int code)
{
    static_cast<void>(m_file->execute("ROLLBACK"));
    if (!std::exchange(m_complained, true))
        qCWarning(lcCache, "an answer was not cached: %s", sqlite3_errstr(code));
    if (!CacheFile::isDamage(code))
        return;
    m_putAnswer.reset();
    m_putMissing.reset();
    m_dropAnswer.reset();
    m_dropMissing.reset();
    CacheFile::discard(std::move(m_file), m_path);
    ensureFile();
}

void CacheWriter::tidy()
{
    if (!m_file)
        return;
    setNamespaceVersion(int(m_file->number(kNamespace, namespaceVersion())));
    if (m_file->walPages() < kCheckpointPages || (!m_lock.isLocked() && !m_lock.tryLock(0)))
        return;
    int code = SQLITE_OK;
    while (code == SQLITE_OK && m_file->number(kUsedBytes, 0) > m_maxFileBytes)
        code = m_file->execute(kDropOldest);
    m_file->checkpoint(false);
}

} // namespace Tidemark::detail
