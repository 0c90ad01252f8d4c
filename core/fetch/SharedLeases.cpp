// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/SharedLeases.h"

#include "core/cache/SharedCache.h"
#include "core/fetch/RetryPolicy.h"

#include <QCoroFuture>
#include <QRandomGenerator>

#include <algorithm>
#include <limits>

namespace Tidemark {

namespace {

using Kind = RedisReply::Kind;

constexpr std::chrono::milliseconds kLife{5'000}; // without a word of its owner
constexpr std::chrono::milliseconds kBeat{1'500};
constexpr std::chrono::milliseconds kFirstLook{20};
constexpr std::chrono::milliseconds kLongestPause{250};

// A lease that passed to another owner is left alone.
constexpr const char *kEnd = "if redis.call('get',KEYS[1])==ARGV[1] then return redis.call('del',KEYS[1]) end return 0";
constexpr const char *kProlong =
    "if redis.call('get',KEYS[1])==ARGV[1] then return redis.call('pexpire',KEYS[1],ARGV[2]) end return 0";

QByteArray nameOf(const QString &key)
{
    return key.toUtf8() + ":lease";
}

QByteArray lifeMs()
{
    return QByteArray::number(qint64(kLife.count()));
}

} // namespace

SharedLeases::SharedLeases(const SharedLayer &layer, Clock &clock)
    : m_layer(layer)
    , m_clock(clock)
{
    m_beat.setInterval(kBeat);
    QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] { sayThatWeLive(); });
}

qint64 SharedLeases::patienceUntil(const Query &query) const
{
    return m_clock.steadyMs() + RetryPolicy::totalWait(query.endpoint()).count();
}

QCoro::Task<Lease> SharedLeases::take(QString key, qint64 patienceUntil)
{
    const Lease everybodys{Lease::State::Mine, 0, {}};
    const SharedLayer::CachePtr cache = m_layer.cache();
    if (!cache || m_clock.steadyMs() >= patienceUntil)
        co_return Lease(everybodys);
    const qint64 number = QRandomGenerator::global()->bounded(qint64(1), std::numeric_limits<qint64>::max());
    const QList<RedisCommand> commands{{"SET", nameOf(key), QByteArray::number(number), "NX", "PX", lifeMs()}};
    const QFuture<Result<RedisReplies>> asked = cache->client().ask(commands);
    const Result<RedisReplies> replies = co_await asked;
    if (!replies || replies->first().isRefusal())
        co_return Lease(everybodys);
    if (replies->first().kind == Kind::Nothing)
        co_return Lease{Lease::State::Others, 0, {}};
    m_mine.insert(key, number);
    if (!m_beat.isActive())
        m_beat.start();
    co_return Lease{Lease::State::Mine, number, {}};
}

QCoro::Task<Lease> SharedLeases::over(QString key, Lease lease, qint64 patienceUntil)
{
    const QList<RedisCommand> look{{"GET", nameOf(key)}, {"EXISTS", key.toUtf8()}};
    std::optional<RedisReplies> first; // whose lease it is, and whether there was an answer at first
    for (auto pause = kFirstLook;; pause = std::min(pause * 2, kLongestPause)) {
        if (m_isStopped) {
            const Error cancelled{ErrorKind::Cancelled, QStringLiteral("stopped while another machine asked"), 0, 0, {}};
            co_return Lease{Lease::State::Failed, lease.number, cancelled};
        }
        const SharedLayer::CachePtr cache = m_layer.cache();
        if (!cache || m_clock.steadyMs() >= patienceUntil)
            co_return Lease();
        const QFuture<Result<RedisReplies>> asked = cache->client().ask(look);
        const Result<RedisReplies> replies = co_await asked;
        if (!replies || replies->first().kind != Kind::Text)
            co_return Lease();
        if (!first)
            first = *replies;
        const bool isAnswered = first->last().whole == 0 && replies->last().whole == 1;
        if (isAnswered || replies->first().text != first->first().text)
            co_return Lease();
        co_await m_clock.sleep(pause);
    }
}

void SharedLeases::end(const QString &key, const Lease &lease)
{
    if (lease.number == 0)
        return;
    m_mine.remove(key);
    if (m_mine.isEmpty())
        m_beat.stop();
    if (const SharedLayer::CachePtr cache = m_layer.cache())
        cache->client().tell({{"EVAL", kEnd, "1", nameOf(key), QByteArray::number(lease.number)}});
}

void SharedLeases::sayThatWeLive()
{
    const SharedLayer::CachePtr cache = m_layer.cache();
    if (!cache)
        return;
    QList<RedisCommand> commands;
    for (auto mine = m_mine.cbegin(); mine != m_mine.cend(); ++mine)
        commands.append({"EVAL", kProlong, "1", nameOf(mine.key()), QByteArray::number(mine.value()), lifeMs()});
    cache->client().tell(commands);
}

} // namespace Tidemark
