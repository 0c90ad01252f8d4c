// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/MediaDownload.h"

#include <QCoroFuture>
#include <QFile>
#include <QtConcurrentRun>

namespace Tidemark {

using namespace std::chrono_literals;

namespace {

constexpr auto kDeadline = 120s;                        // of one piece
constexpr qint64 kMaxBytes = qint64(512) * 1024 * 1024; // of a server that knows no pieces

struct Held {
    qint64 size = 0;
    QByteArray tail;
};

Error broken(const QFile &file)
{
    return Error{ErrorKind::LocalData, QStringLiteral("%1: %2").arg(file.fileName(), file.errorString()), 0, 0, {}};
}

Held heldOf(const QString &path)
{
    QFile file(path);
    Held held;
    if (!file.open(QIODevice::ReadOnly))
        return held;
    held.size = file.size();
    file.seek(qMax<qint64>(0, held.size - MediaDownload::kOverlap));
    held.tail = file.readAll();
    return held;
}

// Puts the bytes at this place and ends the file behind them.
Status put(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    const bool done = file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size() && file.flush()
                      && file.resize(at + bytes.size());
    if (!done)
        return fail(broken(file));
    return {};
}

TransportRequest pieceRequest(const QUrl &link, qint64 first)
{
    TransportRequest request;
    request.url = link;
    request.deadline = kDeadline;
    request.maxBytes = kMaxBytes;
    request.range = "bytes=" + QByteArray::number(first) + '-' + QByteArray::number(first + MediaDownload::kPiece - 1);
    return request;
}

std::optional<Error> errorOf(const TransportReply &reply)
{
    if (reply.failure == TransportFailure::Cancelled)
        return Error{ErrorKind::Cancelled, reply.failureDetail, 0, 0, {}};
    if (reply.failure != TransportFailure::None)
        return Error{ErrorKind::Upstream, reply.failureDetail, 0, 0, {}};
    if (reply.status == 404)
        return Error{ErrorKind::NotFound, QStringLiteral("the link leads nowhere"), reply.status, 0, {}};
    if (reply.status == 403 || reply.status == 410)
        return Error{ErrorKind::Upstream, QStringLiteral("the link has expired"), reply.status, 0, {}};
    if (reply.status != 200 && reply.status != 206 && reply.status != 416)
        return Error{ErrorKind::Upstream, QStringLiteral("the media server answered %1").arg(reply.status), reply.status, 0, {}};
    if (reply.contentType.startsWith("text/") || reply.contentType.contains("json"))
        return Error{
            ErrorKind::Upstream, QStringLiteral("the link leads to a page, not to a video or sound"), reply.status, 0, {}};
    return std::nullopt;
}

} // namespace

ContentRange ContentRange::of(const QByteArray &header)
{
    ContentRange range;
    if (!header.startsWith("bytes "))
        return range;
    const auto number = [](const QByteArray &text) -> std::optional<qint64> {
        bool isNumber = false;
        const qint64 value = text.trimmed().toLongLong(&isNumber);
        return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
    };
    const qsizetype slash = header.indexOf('/');
    const QByteArray place = header.sliced(6, qMax<qsizetype>(0, slash - 6));
    range.first = number(place.left(qMax<qsizetype>(0, place.indexOf('-'))));
    range.total = slash < 0 ? std::nullopt : number(header.sliced(slash + 1));
    return range;
}

MediaDownload::MediaDownload(LoopbackMedia loopback, ProxyRoutePtr route)
    : m_client(loopback, std::move(route))
{
}

QCoro::Task<Result<MediaFile>> MediaDownload::fetch(QUrl link, QString path, std::function<void(MediaProgress)> progress,
                                                    StopFlag stop)
{
    const KeylessClient client = m_client; // which may be gone between two pieces
    Held held = co_await QtConcurrent::run(heldOf, path);
    MediaFile file;
    file.resumed = held.size > 0;
    for (;;) {
        if (stop.isRaised())
            co_return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
        const qint64 first = held.size - held.tail.size();
        const TransportReply reply = co_await client.get(pieceRequest(link, first));
        if (const auto error = errorOf(reply))
            co_return fail(*error);
        const ContentRange range = ContentRange::of(reply.contentRange);
        const bool isWhole = reply.status == 200;
        const bool fits = reply.status == 206 && range.first == first && reply.body.startsWith(held.tail);
        if (!isWhole && !fits) {
            if (held.size == 0)
                co_return fail(ErrorKind::Upstream, QStringLiteral("the media server gave another part than was asked for"),
                               reply.status);
            held = Held(); // other bytes than those of this link: anew
            file.resumed = false;
            continue;
        }
        const qint64 at = isWhole ? 0 : first;
        file.resumed = file.resumed && !isWhole;
        const Status written = co_await QtConcurrent::run(put, path, at, reply.body);
        if (!written)
            co_return fail(written.error());
        const bool grew = at + reply.body.size() > held.size;
        held = {at + reply.body.size(), {}};
        if (progress)
            progress({held.size, isWhole ? held.size : range.total});
        file.bytes = held.size;
        file.contentType = reply.contentType;
        const bool isLast = range.total ? held.size >= *range.total : reply.body.size() < kPiece;
        if (isWhole || isLast || !grew)
            break;
    }
    co_return file;
}

} // namespace Tidemark
