// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HostLookup.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#endif

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace Tidemark::detail {

namespace {

struct Lookup {
    std::mutex mutex;
    std::condition_variable done;
    bool isDone = false;
    int code = 0;
    QList<QByteArray> found;
};

#ifdef Q_OS_WIN
// Sockets have to be asked for, once a process; Qt does so for its own when it needs them, which may be later.
void startSockets()
{
    static const int started = [] {
        WSADATA about{};
        return WSAStartup(MAKEWORD(2, 2), &about);
    }();
    Q_UNUSED(started)
}

QString lookupError(int code)
{
    return qt_error_string(code); // its codes are those of the system
}
#else
void startSockets() {}

QString lookupError(int code)
{
    return QString::fromLocal8Bit(gai_strerror(code));
}
#endif

int resolve(const QByteArray &host, int flags, QList<QByteArray> &found)
{
    startSockets();
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    wanted.ai_flags = flags;
    addrinfo *list = nullptr;
    const int code = getaddrinfo(host.constData(), nullptr, &wanted, &list);
    for (const addrinfo *at = code == 0 ? list : nullptr; at; at = at->ai_next) {
        char text[NI_MAXHOST] = {};
        if (getnameinfo(at->ai_addr, static_cast<socklen_t>(at->ai_addrlen), text, sizeof text, nullptr, 0, NI_NUMERICHOST) == 0)
            found.append(QByteArray(text));
    }
    if (code == 0)
        freeaddrinfo(list);
    return code;
}

tl::unexpected<Error> unknown(const QByteArray &host, const QString &why)
{
    return fail(ErrorKind::Upstream, QStringLiteral("the host %1 was not found: %2").arg(QString::fromUtf8(host), why));
}

} // namespace

Result<QList<QByteArray>> lookUpHost(const QByteArray &host, QDeadlineTimer deadline)
{
    QList<QByteArray> numeric;
    if (resolve(host, AI_NUMERICHOST, numeric) == 0)
        return numeric;
    const auto lookup = std::make_shared<Lookup>();
    std::thread([lookup, host] {
        QList<QByteArray> found;
        const int code = resolve(host, 0, found);
        const std::lock_guard lock(lookup->mutex);
        lookup->code = code;
        lookup->found = found;
        lookup->isDone = true;
        lookup->done.notify_one();
    }).detach();
    std::unique_lock lock(lookup->mutex);
    const std::chrono::milliseconds patience(std::max<qint64>(0, deadline.remainingTime()));
    if (!lookup->done.wait_for(lock, patience, [&lookup] { return lookup->isDone; }))
        return unknown(host, QStringLiteral("the name service did not answer in time"));
    if (lookup->code != 0 || lookup->found.isEmpty())
        return unknown(host, lookup->code == 0 ? QStringLiteral("it has no address") : lookupError(lookup->code));
    return lookup->found;
}

} // namespace Tidemark::detail
