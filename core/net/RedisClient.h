// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/net/RedisReply.h"
#include "core/settings/RedisAddress.h"

#include <QFuture>

#include <chrono>
#include <memory>

namespace Tidemark {

// Asks a Redis server from a worker thread of its own, so that nobody else ever waits for a socket.
// ask() and tell() return at once and may be called from any thread; without an event loop in it the
// answer to ask() can come as late as the worker is.
//
// A server that fails to answer once is left alone: every call fails at once, without an attempt,
// until a probe in the background, half a minute later at the earliest, has found it well again.
class RedisClient
{
public:
    // The most that a call takes, with connecting, waiting for its turn and all.
    static constexpr std::chrono::milliseconds kLimit{250};
    static constexpr std::chrono::milliseconds kPause{30'000};

    struct State {
        QString problem; // why the server is left alone; empty: it is not
        bool isProbing = false;
        qint64 attempts = 0; // calls that reached for the server, probes among them
    };

    RedisClient(Clock &clock, RedisAddress address, std::chrono::milliseconds limit = kLimit);
    ~RedisClient(); // what still waits for its turn fails
    Q_DISABLE_COPY_MOVE(RedisClient)

    [[nodiscard]] const RedisAddress &address() const;
    // All commands go out together; a reply to each, refusals among them.
    [[nodiscard]] QFuture<Result<RedisReplies>> ask(const QList<RedisCommand> &commands);
    // For what nobody waits for: the limit counts from its turn. Dropped where too much waits already.
    QFuture<Result<RedisReplies>> tell(const QList<RedisCommand> &commands);
    // Until all that was asked and told so far is done or has failed.
    [[nodiscard]] QFuture<void> settled();
    [[nodiscard]] State state() const;

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace Tidemark
