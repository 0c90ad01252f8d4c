// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/RedisConnection.h"

#include "core/base/PlainText.h"
#include "core/net/HostLookup.h"
#include "core/net/RedactingLog.h"

#include <hiredis/hiredis.h>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#endif

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <vector>

namespace Tidemark {

namespace {

constexpr int kMostInAList = 64;  // no command of ours is answered by more,
constexpr int kMostNames = 8'192; // but a step of SCAN, whose names are a list in a list
constexpr qsizetype kLongestRefusal = 160;
constexpr const char *kNoPassword = "NOAUTH";
constexpr const char *kNeedlessPassword = "without any password"; // no code of its own tells it

// hiredis 0.14 takes the length of a list from the wire and allocates it at once.
template <typename Count>
void *boundedList(const redisReadTask *task, Count count);

struct Functions {
    redisReplyObjectFunctions usual{};
    redisReplyObjectFunctions bounded{};

    Functions()
    {
        redisReader *reader = redisReaderCreate();
        usual = *reader->fn;
        redisReaderFree(reader);
        bounded = usual;
        bounded.createArray = boundedList;
    }
};

Functions &functions()
{
    static Functions both;
    return both;
}

template <typename Count>
void *boundedList(const redisReadTask *task, Count count)
{
    const bool mayBeNames = task->parent && !task->parent->parent;
    return count <= Count(mayBeNames ? kMostNames : kMostInAList) ? functions().usual.createArray(task, count) : nullptr;
}

// True once the socket can be read or written; false at the deadline.
bool isReady(const redisContext *context, short events, QDeadlineTimer deadline)
{
#ifdef Q_OS_WIN
    WSAPOLLFD socket{SOCKET(context->fd), events, 0};
    return WSAPoll(&socket, 1, int(deadline.remainingTime())) > 0;
#else
    pollfd socket{context->fd, events, 0};
    int ready = -1;
    do {
        ready = poll(&socket, 1, int(deadline.remainingTime()));
    } while (ready < 0 && errno == EINTR);
    return ready > 0;
#endif
}

int socketError(const redisContext *context)
{
    int code = 0;
    socklen_t size = sizeof code;
#ifdef Q_OS_WIN
    getsockopt(SOCKET(context->fd), SOL_SOCKET, SO_ERROR, reinterpret_cast<char *>(&code), &size);
#else
    getsockopt(context->fd, SOL_SOCKET, SO_ERROR, &code, &size);
#endif
    return code;
}

void keepFromChildren(const redisContext *context)
{
#ifndef Q_OS_WIN
    fcntl(context->fd, F_SETFD, FD_CLOEXEC);
#else
    Q_UNUSED(context)
#endif
}

QString errorText(const redisContext *context)
{
    return context->err == REDIS_ERR_IO ? qt_error_string(errno) : QString::fromLocal8Bit(context->errstr);
}

RedisReply replyOf(const redisReply &raw)
{
    switch (raw.type) {
    case REDIS_REPLY_INTEGER: return {RedisReply::Kind::Whole, {}, raw.integer, {}};
    case REDIS_REPLY_STRING:
    case REDIS_REPLY_STATUS: return {RedisReply::Kind::Text, QByteArray(raw.str, qsizetype(raw.len)), 0, {}};
    case REDIS_REPLY_ERROR: return {RedisReply::Kind::Refusal, QByteArray(raw.str, qsizetype(raw.len)), 0, {}};
    case REDIS_REPLY_ARRAY: {
        RedisReply list{RedisReply::Kind::List, {}, 0, {}};
        for (size_t i = 0; i < size_t(raw.elements); ++i)
            list.list.append(replyOf(*raw.element[i]));
        return list;
    }
    default: return {};
    }
}

} // namespace

void RedisConnection::Free::operator()(redisContext *context) const
{
    redisFree(context);
}

RedisConnection::RedisConnection(RedisAddress address)
    : m_address(std::move(address))
{
}

RedisConnection::~RedisConnection() = default;

tl::unexpected<Error> RedisConnection::late() const
{
    return fail(ErrorKind::Upstream,
                QStringLiteral("the shared cache at %1 did not answer in time").arg(m_address.hostAndPort()));
}

tl::unexpected<Error> RedisConnection::broken(const QString &why) const
{
    return fail(ErrorKind::Upstream,
                QStringLiteral("no connection to the shared cache at %1: %2").arg(m_address.hostAndPort(), plain(why)));
}

tl::unexpected<Error> RedisConnection::dropped()
{
    m_isDropped = true;
    return broken(errorText(m_context.get()));
}

Result<RedisReplies> RedisConnection::exchange(const QList<RedisCommand> &commands, QDeadlineTimer deadline)
{
    const bool isOld = m_context != nullptr;
    auto replies = attempt(commands, deadline);
    // A server ends connections that were idle for long, and when it starts anew.
    if (!replies && isOld && m_isDropped)
        replies = attempt(commands, deadline);
    return replies;
}

Result<RedisReplies> RedisConnection::attempt(const QList<RedisCommand> &commands, QDeadlineTimer deadline)
{
    m_isDropped = false;
    const Status connected = m_context ? Status() : connect(deadline);
    auto replies = connected ? converse(commands, deadline) : Result<RedisReplies>(fail(connected.error()));
    if (!replies)
        m_context.reset();
    return replies;
}

Status RedisConnection::connect(QDeadlineTimer deadline)
{
    const auto hosts = detail::lookUpHost(m_address.host.toUtf8(), deadline);
    if (!hosts)
        return fail(hosts.error());
    Error last;
    qsizetype left = hosts->size();
    for (const QByteArray &host : *hosts) {
        // One that swallows everything leaves time for the next.
        auto context = connectTo(host, QDeadlineTimer(deadline.remainingTime() / left--));
        if (context) {
            m_context = std::move(*context);
            return greet(deadline);
        }
        last = context.error();
    }
    return fail(last);
}

Result<RedisConnection::Context> RedisConnection::connectTo(const QByteArray &host, QDeadlineTimer deadline) const
{
    Context context(redisConnectNonBlock(host.constData(), m_address.port));
    if (!context)
        return broken(QStringLiteral("out of memory"));
    if (context->err)
        return broken(errorText(context.get()));
    keepFromChildren(context.get());
    if (!isReady(context.get(), POLLOUT, deadline))
        return late();
    if (const int code = socketError(context.get()))
        return broken(qt_error_string(code));
    context->reader->fn = &functions().bounded;
    return context;
}

// AUTH and SELECT, and why they were refused in words of ours: the server's own may repeat a name.
Status RedisConnection::greet(QDeadlineTimer deadline)
{
    RedactingLog::learn(m_address.password);
    QList<RedisCommand> greeting;
    if (!m_address.user.isEmpty())
        greeting.append({"AUTH", m_address.user.toUtf8(), m_address.password.reveal()});
    else if (!m_address.password.isEmpty())
        greeting.append({"AUTH", m_address.password.reveal()});
    const bool hasPassword = !greeting.isEmpty();
    greeting.append({"SELECT", QByteArray::number(m_address.db)});
    const auto replies = converse(greeting, deadline);
    if (!replies)
        return fail(replies.error());
    if (hasPassword && replies->first().text.contains(kNeedlessPassword))
        return fail(ErrorKind::Upstream,
                    QStringLiteral("the shared cache at %1 has no password, and one was given").arg(m_address.hostAndPort()));
    if (hasPassword && replies->first().isRefusal())
        return fail(ErrorKind::Upstream,
                    QStringLiteral("the shared cache at %1 refused the user or the password").arg(m_address.hostAndPort()));
    const RedisReply &selected = replies->last();
    if (!selected.isRefusal())
        return {};
    if (selected.text.startsWith(kNoPassword))
        return fail(ErrorKind::Upstream, QStringLiteral("the shared cache at %1 wants a password").arg(m_address.hostAndPort()));
    return fail(ErrorKind::Upstream, QStringLiteral("the shared cache at %1 refused database %2: %3")
                                         .arg(m_address.hostAndPort())
                                         .arg(m_address.db)
                                         .arg(plain(QString::fromUtf8(selected.text), LineBreaks::Fold, kLongestRefusal)));
}

Result<RedisReplies> RedisConnection::converse(const QList<RedisCommand> &commands, QDeadlineTimer deadline)
{
    m_read = 0;
    for (const RedisCommand &command : commands) {
        std::vector<const char *> words;
        std::vector<size_t> sizes;
        for (const QByteArray &word : command) {
            words.push_back(word.constData());
            sizes.push_back(size_t(word.size()));
        }
        if (redisAppendCommandArgv(m_context.get(), int(words.size()), words.data(), sizes.data()) != REDIS_OK)
            return broken(errorText(m_context.get()));
    }
    if (const Status written = write(deadline); !written)
        return fail(written.error());
    RedisReplies replies;
    while (replies.size() < commands.size()) {
        const auto reply = readReply(deadline);
        if (!reply)
            return fail(reply.error());
        replies.append(*reply);
    }
    return replies;
}

Status RedisConnection::write(QDeadlineTimer deadline)
{
    for (int isWritten = 0; !isWritten;) {
        if (!isReady(m_context.get(), POLLOUT, deadline))
            return late();
        if (redisBufferWrite(m_context.get(), &isWritten) != REDIS_OK)
            return dropped();
    }
    return {};
}

Result<RedisReply> RedisConnection::readReply(QDeadlineTimer deadline)
{
    for (;;) {
        void *raw = nullptr;
        if (redisGetReplyFromReader(m_context.get(), &raw) != REDIS_OK)
            return broken(QStringLiteral("what came is no answer of Redis"));
        if (raw) {
            const RedisReply reply = replyOf(*static_cast<redisReply *>(raw));
            freeReplyObject(raw);
            return reply;
        }
        if (const Status read = readMore(deadline); !read)
            return fail(read.error());
    }
}

Status RedisConnection::readMore(QDeadlineTimer deadline)
{
    if (m_read > kMostBytes)
        return broken(QStringLiteral("it sent more than %1 MiB").arg(kMostBytes / 1024 / 1024));
    if (!isReady(m_context.get(), POLLIN, deadline))
        return late();
    const auto before = qint64(m_context->reader->len);
    if (redisBufferRead(m_context.get()) != REDIS_OK)
        return dropped();
    m_read += std::max<qint64>(0, qint64(m_context->reader->len) - before);
    return {};
}

} // namespace Tidemark
