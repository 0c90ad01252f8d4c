// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/WebhookClient.h"

#include "core/net/RequestPolicy.h"
#include "core/net/SystemProxies.h"

#include <QCoroFuture>
#include <QNetworkReply>
#include <QPromise>
#include <QTimer>

#include <memory>

namespace Tidemark {

namespace {
constexpr int kRedirect = 300;
} // namespace

WebhookClient::WebhookClient(std::chrono::milliseconds deadline)
    : m_deadline(deadline)
{
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    useSystemProxies(m_manager);
}

QCoro::Task<Status> WebhookClient::post(Secret url, QByteArray json)
{
    const QUrl address(QString::fromUtf8(url.reveal()), QUrl::StrictMode);
    const QString refusal = urlRefusal(address);
    if (!refusal.isEmpty())
        co_return fail(ErrorKind::Usage, QStringLiteral("the hook's address cannot be used: %1").arg(refusal));
    QNetworkRequest request = requestFor(address, Secret());
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const std::unique_ptr<QNetworkReply> reply(m_manager.post(request, json));
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
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 200 && status < kRedirect)
        co_return Status();
    const QString why = status > 0            ? QStringLiteral("answered %1").arg(status)
                        : deadline.isActive() ? QStringLiteral("could not be reached")
                                              : QStringLiteral("did not answer within %1 s").arg(m_deadline.count() / 1000);
    co_return fail(Error{ErrorKind::Upstream, QStringLiteral("the hook %1").arg(why), status, 0, {}});
}

} // namespace Tidemark
