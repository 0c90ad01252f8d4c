// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/net/RedisReply.h"
#include "core/settings/RedisAddress.h"

#include <QDeadlineTimer>

#include <memory>

struct redisContext;

namespace Tidemark {

// One connection to a Redis server, on hiredis, which has neither deadlines for a whole call nor a
// bound on what it reads: both are kept here. It blocks: for a thread of its own (RedisClient's).
// After any Error the connection is gone, and the next call makes a new one.
class RedisConnection
{
public:
    // What a call may bring at most; a server that sends more is cut off.
    static constexpr qint64 kMostBytes = 33 * 1024 * 1024;

    explicit RedisConnection(RedisAddress address);
    ~RedisConnection();
    Q_DISABLE_COPY_MOVE(RedisConnection)

    // Sends all commands at once and reads a reply to each; connects and greets where needed.
    [[nodiscard]] Result<RedisReplies> exchange(const QList<RedisCommand> &commands, QDeadlineTimer deadline);

private:
    struct Free {
        void operator()(redisContext *context) const;
    };
    using Context = std::unique_ptr<redisContext, Free>;

    [[nodiscard]] Result<RedisReplies> attempt(const QList<RedisCommand> &commands, QDeadlineTimer deadline);
    [[nodiscard]] Status connect(QDeadlineTimer deadline);
    [[nodiscard]] Result<Context> connectTo(const QByteArray &host, QDeadlineTimer deadline) const;
    [[nodiscard]] Status greet(QDeadlineTimer deadline);
    [[nodiscard]] Result<RedisReplies> converse(const QList<RedisCommand> &commands, QDeadlineTimer deadline);
    [[nodiscard]] Status write(QDeadlineTimer deadline);
    [[nodiscard]] Result<RedisReply> readReply(QDeadlineTimer deadline);
    [[nodiscard]] Status readMore(QDeadlineTimer deadline);
    [[nodiscard]] tl::unexpected<Error> late() const;
    [[nodiscard]] tl::unexpected<Error> broken(const QString &why) const;
    [[nodiscard]] tl::unexpected<Error> dropped();

    RedisAddress m_address;
    Context m_context;
    bool m_isDropped = false; // by the other side, in the last attempt
    qint64 m_read = 0;        // bytes of the replies under way
};

} // namespace Tidemark
