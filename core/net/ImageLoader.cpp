// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ImageLoader.h"

#include "core/net/RequestPolicy.h"

#include <QCoroFuture>

namespace Tidemark {

using namespace std::chrono_literals;

namespace {
constexpr auto kConnectTimeout = 5s;
constexpr auto kDeadline = 20s;
constexpr qint64 kMaxBytes = 8 * 1024 * 1024;
constexpr int kMaxRedirects = 3;

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

QString refusal(const QUrl &url, LoopbackImages loopback)
{
    if (loopback == LoopbackImages::Refuse && isLoopbackHost(url.host()))
        return QStringLiteral("images do not come from this machine");
    return urlRefusal(url);
}

// Apart from the loader, which may be gone between two hops.
QCoro::Task<Result<ImageBytes>> follow(std::weak_ptr<HttpDispatcher> weak, LoopbackImages loopback, QUrl url)
{
    for (int hop = 0; hop <= kMaxRedirects; ++hop) {
        const QString why = refusal(url, loopback);
        if (!why.isEmpty())
            co_return fail(ErrorKind::Upstream, why);
        std::shared_ptr<HttpDispatcher> dispatcher = weak.lock();
        if (!dispatcher)
            co_return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
        const QFuture<TransportReply> future = dispatcher->submit(imageRequest(url));
        dispatcher.reset();
        const TransportReply reply = co_await future;
        if (reply.failure != TransportFailure::Redirected)
            co_return judged(reply);
        url = reply.redirectTarget;
    }
    co_return fail(ErrorKind::Upstream, QStringLiteral("the image is sent on too often"));
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

ImageLoader::ImageLoader(LoopbackImages loopback)
    : m_loopback(loopback)
    , m_dispatcher(std::make_shared<HttpDispatcher>(kConnectTimeout))
{
}

QCoro::Task<Result<ImageBytes>> ImageLoader::load(QUrl url)
{
    return follow(m_dispatcher, m_loopback, std::move(url));
}

void ImageLoader::abortAll()
{
    m_dispatcher->abortAll();
}

} // namespace Tidemark
