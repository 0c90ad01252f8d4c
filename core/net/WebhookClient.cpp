// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/WebhookClient.h"

#include "core/net/RequestPolicy.h"
#include "core/net/UnrepeatableBody.h"

#include <QCoroFuture>
#include <QCoroSignal>
#include <QNetworkReply>
#include <QPromise>
#include <QTimer>

#include <memory>

namespace Tidemark {

namespace {
constexpr int kRedirect = 300;
constexpr int kClientError = 400;

QNetworkReply *send(QNetworkAccessManager &manager, const QUrl &address, QByteArray json)
{
    QNetworkRequest request = requestFor(address, Secret());
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setHeader(QNetworkRequest::ContentLengthHeader, json.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *body = new UnrepeatableBody(std::move(json));
    QNetworkReply *reply = manager.post(request, body);
    body->setParent(reply);
    return reply;
}

QString statusWords(int status)
{
    const QString answered = QStringLiteral("the hook answered %1").arg(status);
    return status < kClientError ? answered + QStringLiteral(", and redirects are not followed") : answered;
}

// Without Qt's words: they name the host, which is part of the secret.
QString unreachedWords(const QString &proxy)
{
    return proxy.isEmpty() ? QStringLiteral("the hook could not be reached")
                           : QStringLiteral("the hook could not be reached by the proxy %1").arg(proxy);
}
} // namespace

WebhookClient::WebhookClient(ProxyRoutePtr route, std::chrono::milliseconds deadline)
    : m_deadline(deadline)
    , m_route(routed(m_manager, std::move(route)))
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

QCoro::Task<HookReply> WebhookClient::post(Secret url, QByteArray json)
{
    const QUrl address(QString::fromUtf8(url.reveal()), QUrl::StrictMode);
    const QString refusal = urlRefusal(address);
    HookReply answer;
    if (!refusal.isEmpty()) {
        answer.done = fail(ErrorKind::Usage, QStringLiteral("the hook's address cannot be used: %1").arg(refusal));
        co_return answer;
    }
    while (!m_route->isDecided())
        co_await qCoro(m_route.get(), &ProxyRoute::decided);
    const QString barred = m_route->refusalFor(address.host());
    if (!barred.isEmpty()) {
        answer.done = fail(ErrorKind::Upstream, QStringLiteral("the hook could not be reached: %1").arg(barred));
        co_return answer;
    }
    const std::unique_ptr<QNetworkReply> reply(send(m_manager, address, std::move(json)));
    // The status is all that is wanted: with it, at the end or at the deadline it is over, whichever comes first.
    const auto over = std::make_shared<QPromise<void>>();
    over->start();
    const auto end = [over] {
        if (!over->future().isFinished())
            over->finish();
    };
    QObject::connect(reply.get(), &QNetworkReply::metaDataChanged, reply.get(), end);
    QObject::connect(reply.get(), &QNetworkReply::finished, reply.get(), end);
    QTimer deadline;
    deadline.setSingleShot(true);
    QObject::connect(&deadline, &QTimer::timeout, reply.get(), end);
    deadline.start(m_deadline);
    const QFuture<void> isOver = over->future();
    co_await isOver;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.retryAfter = reply->rawHeader("Retry-After");
    if (answer.status >= 200 && answer.status < kRedirect)
        co_return answer;
    const QString why = answer.status > 0 ? statusWords(answer.status)
                        : deadline.isActive()
                            ? unreachedWords(m_route->addressFor(address.host()))
                            : QStringLiteral("the hook did not answer within %1 s").arg(m_deadline.count() / 1000);
    answer.done = fail(Error{ErrorKind::Upstream, why, answer.status, 0, {}});
    co_return answer;
}

} // namespace Tidemark
