// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cache/SharedCache.h"

#include <QCoroFuture>

namespace Tidemark {

namespace {

const QByteArray kNotFound = QByteArrayLiteral("__404__");
// Nearly every answer is smaller, and comes in one round trip.
constexpr qint64 kFirstLook = 512 * 1024;

// Size, time to live and value of the same moment. Asking for a range bounds what is sent.
QList<RedisCommand> transaction(const QByteArray &key, qint64 most)
{
    return {{"MULTI"}, {"STRLEN", key}, {"PTTL", key}, {"GETRANGE", key, "0", QByteArray::number(most - 1)}, {"EXEC"}};
}

} // namespace

SharedCache::SharedCache(Clock &clock, RedisAddress address, std::chrono::milliseconds limit)
    : m_client(clock, std::move(address), limit)
{
}

// Nothing where a reply is none that these commands can get: a wrong type, a right that is missing.
std::optional<SharedCache::Look> SharedCache::looked(const Result<RedisReplies> &replies)
{
    using Kind = RedisReply::Kind;
    const QList<RedisReply> parts = replies->last().list;
    const bool isWhole =
        parts.size() == 3 && parts[0].kind == Kind::Whole && parts[1].kind == Kind::Whole && parts[2].kind == Kind::Text;
    if (!isWhole)
        return std::nullopt;
    return Look{parts[0].whole, Value{parts[2].text, false, parts[1].whole}};
}

QCoro::Task<std::optional<SharedCache::Value>> SharedCache::find(QString key)
{
    const QByteArray name = key.toUtf8();
    std::optional<Look> look;
    for (qint64 most = kFirstLook;; most = look->size) {
        const QFuture<Result<RedisReplies>> asked = m_client.ask(transaction(name, most));
        const Result<RedisReplies> replies = co_await asked;
        if (!replies) {
            ++m_misses;
            co_return std::nullopt;
        }
        look = looked(replies);
        const bool isCut = look && look->value.body.size() < look->size;
        // One that grew between two looks is asked for again, which ends at the bound.
        if (!isCut || look->size > kLargestValue || look->size <= most)
            break;
    }
    if (look && look->size == 0 && look->value.remainingMs == -2) { // -2: no such key
        ++m_misses;
        co_return std::nullopt;
    }
    if (!look || look->value.remainingMs <= 0 || look->value.body.size() != look->size) {
        ++m_rejected;
        co_return std::nullopt;
    }
    if (look->value.body == kNotFound)
        co_return Value{{}, true, look->value.remainingMs};
    co_return Value(look->value);
}

void SharedCache::put(const CacheEntry &entry, qint64 remainingS)
{
    if (remainingS <= 0 || entry.body.size() > kLargestValue)
        return;
    m_client.tell({{"SET", entry.key.toUtf8(), entry.notFound ? kNotFound : entry.body, "EX", QByteArray::number(remainingS)}});
}

void SharedCache::remove(const QString &key)
{
    m_client.tell({{"DEL", key.toUtf8()}});
}

std::optional<qint64> SharedCache::fetchTime(qint64 nowMs, qint64 ttlS, qint64 remainingMs)
{
    const qint64 ageMs = ttlS * 1000 - remainingMs;
    if (remainingMs <= 0 || ageMs < 0)
        return std::nullopt;
    return (nowMs - ageMs) / 1000;
}

} // namespace Tidemark
