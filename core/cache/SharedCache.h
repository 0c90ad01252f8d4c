// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/CacheEntry.h"
#include "core/net/RedisClient.h"

#include <QCoroTask>

#include <QStringList>

#include <atomic>
#include <optional>

namespace Tidemark {

// The third layer: a team's Redis. Key and value are those that any backend can read and write: the
// cache key, and the bare JSON payload or `__404__`, which expires when the answer is no longer
// fresh. So what comes from there is a stranger's word: it is bounded here and judged by the caller.
// Nobody waits longer than RedisClient::kLimit, and nobody at all for a server that failed.
class SharedCache
{
public:
    static constexpr qint64 kLargestValue = 32 * 1024 * 1024;

    struct Value {
        QByteArray body; // empty where notFound
        bool notFound = false;
        qint64 remainingMs = 0; // until it expires
    };

    struct Statistics { // of this process
        qint64 hits = 0;
        qint64 misses = 0;   // a server that is left alone is a miss too
        qint64 rejected = 0; // was there, and could not be believed
    };

    // What became of a purge. Names that were taken away before it failed are counted.
    struct Purged {
        qint64 removed = 0;
        QString problem; // why not all was reached; empty: it was
    };

    SharedCache(Clock &clock, RedisAddress address, std::chrono::milliseconds limit = RedisClient::kLimit);

    // Nothing where it is absent, has no expiry, is larger than kLargestValue (it is not even loaded
    // then) or of a wrong type. Who gets a value says by judged() whether it was any good.
    [[nodiscard]] QCoro::Task<std::optional<Value>> find(QString key);
    void judged(bool isGood) { ++(isGood ? m_hits : m_rejected); }
    // Returns at once.
    void put(const CacheEntry &entry, qint64 remainingS);
    void remove(const QString &key);
    // Takes these away; only names of our own form are touched.
    [[nodiscard]] QCoro::Task<Purged> purge(QStringList keys);
    // All answers of one endpoint, or of all where it is empty, in every scope of the namespace. Looks
    // through the server step by step, so that nobody else waits for long.
    [[nodiscard]] QCoro::Task<Purged> purge(int namespaceVersion, QString endpoint);
    // Until all that was put and removed so far is there, or has failed.
    [[nodiscard]] QFuture<void> flushed() { return m_client.settled(); }
    [[nodiscard]] Statistics statistics() const { return {m_hits, m_misses, m_rejected}; }
    [[nodiscard]] RedisClient &client() { return m_client; }

    // When the upstream gave what has so long to live, if it was stored for ttlS altogether. Nothing
    // where it has longer than that: whoever stored it goes by another time to live, so that its age
    // is unknown, and no figure is shown without its age.
    [[nodiscard]] static std::optional<qint64> fetchTime(qint64 nowMs, qint64 ttlS, qint64 remainingMs);

private:
    struct Look {
        qint64 size = 0;
        Value value;
    };
    [[nodiscard]] static std::optional<Look> looked(const Result<RedisReplies> &replies);
    struct Step {
        QByteArray cursor;
        QList<QByteArray> names;
    };
    [[nodiscard]] QCoro::Task<Result<Step>> step(QByteArray cursor, QByteArray pattern);
    [[nodiscard]] QCoro::Task<Result<qint64>> unlink(QList<QByteArray> names);

    RedisClient m_client;
    std::atomic<qint64> m_hits = 0;
    std::atomic<qint64> m_misses = 0;
    std::atomic<qint64> m_rejected = 0;
};

} // namespace Tidemark
