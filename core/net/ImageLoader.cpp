// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ImageLoader.h"

namespace Tidemark {

using namespace std::chrono_literals;

namespace {
constexpr auto kDeadline = 20s;
constexpr qint64 kMaxBytes = 8 * 1024 * 1024;

TransportRequest imageRequest(const QUrl &url)
{
    TransportRequest request;
    request.url = url;
    request.deadline = kDeadline;
    request.priority = Priority::Background;
    request.maxBytes = kMaxBytes;
    return request;
}

Result<ImageBytes> judged(const TransportReply &reply)
{
    if (reply.failure == TransportFailure::Cancelled)
        return fail(ErrorKind::Cancelled, reply.failureDetail);
    if (reply.failure != TransportFailure::None)
        return fail(ErrorKind::Upstream, reply.failureDetail);
    if (reply.status == 404)
        return fail(ErrorKind::NotFound, QStringLiteral("there is no such image"), reply.status);
    if (reply.status != 200)
        return fail(ErrorKind::Upstream, QStringLiteral("the image server answered %1").arg(reply.status), reply.status);
    const QByteArray format = imageFormat(reply.body);
    if (format.isEmpty())
        return fail(ErrorKind::ContractBroken, QStringLiteral("this is no JPEG, PNG or WebP image"), reply.status);
    return ImageBytes{reply.body, format};
}

// Apart from the loader, which may be gone before the picture comes.
QCoro::Task<Result<ImageBytes>> judgedLater(QCoro::Task<TransportReply> task)
{
    const TransportReply reply = co_await std::move(task);
    co_return judged(reply);
}
} // namespace

QByteArray imageFormat(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xd8\xff"))
        return QByteArrayLiteral("jpeg");
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return QByteArrayLiteral("png");
    if (bytes.startsWith("RIFF") && bytes.size() >= 12 && bytes.sliced(8).startsWith("WEBP"))
        return QByteArrayLiteral("webp");
    return {};
}

ImageLoader::ImageLoader(LoopbackMedia loopback, ProxyRoutePtr route)
    : m_client(loopback, std::move(route))
{
}

QCoro::Task<Result<ImageBytes>> ImageLoader::load(QUrl url)
{
    return judgedLater(m_client.get(imageRequest(url)));
}

} // namespace Tidemark
