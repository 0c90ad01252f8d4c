// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/CacheEntry.h"
#include "core/cache/CacheFile.h"

#include <QLockFile>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace Tidemark::detail {

// The one writer of cache.db in this process, a thread with a queue. put() costs the caller a lock
// and a pointer; what cannot be written (a full disk, a full queue) is not cached, and that is
// all. Only the process that holds the file's lock moves the log into the file, here, never in a
// caller's thread. put(), run() and stop() may be called from any thread.
class CacheWriter
{
public:
    // The file, or null while it cannot be opened.
    using Job = std::function<void(CacheFile *file)>;

    static constexpr qint64 kMaxFileBytes = 512LL * 1024 * 1024;

    CacheWriter(QString path, std::unique_ptr<CacheFile> file, qint64 maxFileBytes = kMaxFileBytes);
    ~CacheWriter(); // writes what is queued first

    void put(const CacheEntryPtr &entry);
    // What was put and is not in the file yet: an answer is at hand from the moment it is put.
    [[nodiscard]] CacheEntryPtr waiting(const QString &key);
    // What a job does to answers: those put before one that removes are not `waiting` any more.
    enum class Effect { Removes, Keeps };
    // In the writer's thread, after all that was put before, at once.
    void run(Job job, Effect effect = Effect::Removes);
    void reportDamage();

    [[nodiscard]] int namespaceVersion() const { return m_namespace.load(std::memory_order_relaxed); }
    void setNamespaceVersion(int version) { m_namespace.store(version, std::memory_order_relaxed); }
    // Grows when the file was replaced: readers of the old one have to open the new one.
    [[nodiscard]] int generation() const { return m_generation.load(std::memory_order_acquire); }

private:
    struct Work {
        CacheEntryPtr entry; // or
        Job job;
        Effect effect = Effect::Keeps;
    };
    using Batch = std::vector<Work>;

    void loop();
    [[nodiscard]] bool nextBatch(Batch &batch);
    void process(const Batch &batch);
    void writeEntries(Batch::const_iterator from, Batch::const_iterator to);
    [[nodiscard]] int insert(const CacheEntry &entry);
    void ensureFile();
    void adopt(std::unique_ptr<CacheFile> file);
    void close();
    void failed(int code);
    void tidy();

    const QString m_path;
    const qint64 m_maxFileBytes;
    QLockFile m_lock;
    std::unique_ptr<CacheFile> m_file;
    CacheStatement m_putAnswer;
    CacheStatement m_putMissing;
    CacheStatement m_dropAnswer;
    CacheStatement m_dropMissing;
    std::atomic<int> m_namespace = 1;
    std::atomic<int> m_generation = 0;
    bool m_complained = false;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    Batch m_queue;
    const Batch *m_writing = nullptr; // what the thread writes just now
    qint64 m_queuedBytes = 0;
    bool m_urgent = false;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace Tidemark::detail
