// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HttpCall.h"

#include "core/base/PlainText.h"
#include "core/net/RequestPolicy.h"
#include "core/net/UnrepeatableBody.h"

#include <QNetworkAccessManager>

namespace Tidemark {

using namespace std::chrono_literals;

namespace {
constexpr qint64 kReadBuffer = 1024 * 1024;
constexpr qint64 kChunk = 64 * 1024;
constexpr auto kSettle = 50ms;
constexpr qint64 kWordIsLateMs = 1'000;
constexpr int kDetailLength = 200;

// Qt gives an HTTP status of 400 and more as one of these errors; the answer itself is whole.
bool comesFromStatus(QNetworkReply::NetworkError error)
{
    using E = QNetworkReply;
    return (error >= E::ContentAccessDenied && error <= E::UnknownContentError && error != E::ContentReSendError)
           || error == E::ProtocolInvalidOperationError || (error >= E::InternalServerError && error <= E::UnknownServerError);
}

// The connection was never made, so that nothing went out.
bool isNoConnection(QNetworkReply::NetworkError error)
{
    using E = QNetworkReply;
    return error == E::ConnectionRefusedError || error == E::HostNotFoundError || error == E::SslHandshakeFailedError
           || error == E::TemporaryNetworkFailureError || error == E::NetworkSessionFailedError || error == E::UnknownNetworkError
           || error == E::ProtocolUnknownError || (error >= E::ProxyConnectionRefusedError && error <= E::UnknownProxyError);
}

QString secondsText(std::chrono::milliseconds duration)
{
    return QString::number(double(duration.count()) / 1000.0, 'g', 3) + QLatin1String(" s");
}

// What Qt's words would leave open, or say of another host.
QString faultOfProxy(QNetworkReply::NetworkError error, const QString &qtWords)
{
    if (error == QNetworkReply::HostNotFoundError)
        return QStringLiteral("it was not found, or does not find the host");
    if (error == QNetworkReply::ProxyAuthenticationRequiredError)
        return QStringLiteral("it wants a user name and a password, or refuses these");
    return isUnopenedWay(qtWords) ? QStringLiteral("it answers, but opens no way to the host") : qtWords;
}

void prepare(QTimer &timer)
{
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
}
} // namespace

HttpCall::HttpCall(TransportRequest request, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
{
    m_promise.start();
    prepare(m_connectTimer);
    prepare(m_deadlineTimer);
    prepare(m_settleTimer);
    connect(&m_settleTimer, &QTimer::timeout, this, &HttpCall::conclude);
}

QFuture<TransportReply> HttpCall::future()
{
    return m_promise.future();
}

QString HttpCall::host() const
{
    return m_request.url.host() + QLatin1Char(':') + QString::number(m_request.url.port());
}

QString HttpCall::hostName() const
{
    return m_request.url.host();
}

Priority HttpCall::priority() const
{
    return m_request.priority;
}

bool HttpCall::isWaiting() const
{
    return m_phase == Phase::Waiting;
}

void HttpCall::start(QNetworkAccessManager &manager, const Way &way)
{
    if (m_request.mayGoOut && !m_request.mayGoOut()) {
        abort(TransportFailure::Cancelled, QStringLiteral("cancelled"));
        return;
    }
    m_phase = Phase::Sending;
    m_elapsed.start();
    const bool isTls = m_request.url.scheme() == QLatin1String("https");
    const auto connectTimeout = way.connectTimeout;
    m_route = way.route;
    m_isConnecting = isTls && way.connection == Connection::New;
    connect(&m_connectTimer, &QTimer::timeout, this, [this, connectTimeout] {
        const QString detail = QStringLiteral("no connection within ") + secondsText(connectTimeout);
        const auto [why, words] = unconnected(QNetworkReply::TimeoutError, detail);
        abort(why, words);
    });
    connect(&m_deadlineTimer, &QTimer::timeout, this, [this] {
        abort(TransportFailure::Timeout, QStringLiteral("no whole answer within ") + secondsText(m_request.deadline));
    });
    if (m_isConnecting)
        m_connectTimer.start(connectTimeout);
    m_deadlineTimer.start(m_request.deadline);

    QNetworkRequest request = requestFor(m_request.url, m_request.key);
    m_request.key = Secret();
    request.setHeader(QNetworkRequest::ContentLengthHeader, 0);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    if (!m_request.range.isEmpty()) {
        request.setRawHeader("Range", m_request.range);
        request.setRawHeader("Accept-Encoding", "identity"); // places count bytes as they are
    }
    auto *body = new UnrepeatableBody;
    m_reply = manager.sendCustomRequest(request, "GET", body);
    body->setParent(m_reply);
    m_reply->setReadBufferSize(kReadBuffer);
    if (isTls)
        connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this, connectTimeout] {
            m_isConnecting = true;
            m_connectTimer.start(connectTimeout);
        });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] {
        m_isEncrypted = true;
        noteSent(); // it goes out next
    });
    connect(m_reply, &QNetworkReply::requestSent, this, &HttpCall::noteSent);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpCall::noteSent);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::readChunk);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::judge);
}

void HttpCall::abort(TransportFailure why, const QString &detail)
{
    if (m_phase == Phase::Settling || m_phase == Phase::Over)
        return;
    m_isDoubtful = m_phase == Phase::Sending;
    m_abortedAfterMs = m_isDoubtful ? m_elapsed.elapsed() : 0;
    setFailure(why, detail);
    m_phase = Phase::Settling;
    m_connectTimer.stop();
    m_deadlineTimer.stop();
    if (m_reply && m_reply->error() == QNetworkReply::NoError)
        m_reply->abort();
    m_settleTimer.start(m_isDoubtful ? kSettle : 0ms);
}

void HttpCall::abandon()
{
    abort(TransportFailure::Cancelled, QStringLiteral("cancelled"));
    m_request.onSent = nullptr; // who would be told may be gone
    conclude();
}

// Cut short, and no word came whether it was out. A new TLS connection says when it stands, and that word is not
// later than a second; a connection that is used again, and a plain one, say nothing.
bool HttpCall::mayHaveBeenSent() const
{
    if (!m_isDoubtful || m_answer.failure == TransportFailure::NoConnection || m_answer.failure == TransportFailure::Proxy)
        return false;
    return !m_isConnecting || m_abortedAfterMs < kWordIsLateMs;
}

void HttpCall::noteSent()
{
    m_connectTimer.stop();
    if (m_answer.sends > 0)
        return;
    m_answer.sends = 1;
    if (m_request.onSent)
        m_request.onSent();
}

void HttpCall::readChunk()
{
    while (m_phase == Phase::Sending && m_reply && m_reply->bytesAvailable() > 0) {
        const QByteArray chunk = m_reply->read(kChunk);
        if (chunk.isEmpty())
            return;
        if (m_answer.body.size() + chunk.size() > m_request.maxBytes) {
            const QString limit = QString::number(m_request.maxBytes / 1024);
            abort(TransportFailure::TooLarge, QStringLiteral("the answer is larger than %1 KiB").arg(limit));
            return;
        }
        m_answer.body += chunk;
    }
}

void HttpCall::judge()
{
    if (m_phase != Phase::Sending)
        return;
    readChunk();
    if (m_phase != Phase::Sending)
        return;
    m_phase = Phase::Settling;
    m_connectTimer.stop();
    m_deadlineTimer.stop();
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    if (m_answer.status > 0 || !(isNoConnection(error) || (m_isConnecting && !m_isEncrypted)))
        noteSent();
    // A 307 asks for the same request elsewhere, which our body refuses.
    const bool isRedirect = error == QNetworkReply::ContentReSendError && m_answer.status >= 300 && m_answer.status < 400;
    const bool isAnswer = error == QNetworkReply::NoError || isRedirect || (comesFromStatus(error) && m_answer.status >= 400);
    if (isAnswer)
        judgeAnswer();
    else
        judgeError(error);
    conclude();
}

void HttpCall::judgeError(QNetworkReply::NetworkError error)
{
    const QString detail = error == QNetworkReply::ContentReSendError
                               ? QStringLiteral("the connection was closed before the answer")
                               : plain(m_reply->errorString(), LineBreaks::Fold, kDetailLength);
    if (error == QNetworkReply::SslHandshakeFailedError) {
        setFailure(TransportFailure::Tls, detail);
    } else if (m_answer.sends == 0) {
        const auto [why, words] = unconnected(error, detail);
        setFailure(why, words);
    } else {
        setFailure(TransportFailure::ClosedEarly, detail);
    }
}

// Who is at fault, first: Qt's words may name the API's host where the proxy's is meant.
std::pair<TransportFailure, QString> HttpCall::unconnected(QNetworkReply::NetworkError error, const QString &detail) const
{
    const QString proxy = m_route ? m_route->addressFor(hostName()) : QString();
    if (proxy.isEmpty())
        return {TransportFailure::NoConnection, detail};
    if (error == QNetworkReply::ConnectionRefusedError) // 503, or what SOCKS5 has for it: the proxy itself has another error
        return {TransportFailure::NoConnection, QStringLiteral("the proxy %1 cannot reach %2").arg(proxy, hostName())};
    return {TransportFailure::Proxy, QStringLiteral("the proxy %1: %2").arg(proxy, faultOfProxy(error, detail))};
}

void HttpCall::judgeAnswer()
{
    m_answer.contentType = m_reply->rawHeader("Content-Type");
    m_answer.retryAfter = m_reply->rawHeader("Retry-After");
    m_answer.contentRange = m_reply->rawHeader("Content-Range");
    if (m_answer.status >= 300 && m_answer.status < 400) {
        const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        m_answer.redirectTarget =
            m_request.url.resolved(target.isEmpty() ? QUrl::fromEncoded(m_reply->rawHeader("Location")) : target);
        const QString where = plain(m_answer.redirectTarget.toDisplayString(QUrl::RemoveQuery), LineBreaks::Fold, kDetailLength);
        setFailure(TransportFailure::Redirected, QStringLiteral("the server sends us on to ") + where);
        return;
    }
    if (m_answer.status == 0) {
        setFailure(TransportFailure::ClosedEarly, QStringLiteral("closed without an answer"));
        return;
    }
    if (isCutOff())
        setFailure(TransportFailure::ClosedEarly, QStringLiteral("the answer was cut off"));
}

bool HttpCall::isCutOff() const
{
    // With an encoding the length counts other bytes than the ones we hold; Qt checks those.
    const QByteArray length = m_reply->rawHeader("Content-Length");
    if (length.isEmpty() || m_reply->hasRawHeader("Content-Encoding"))
        return false;
    bool isNumber = false;
    const qint64 announced = length.trimmed().toLongLong(&isNumber);
    return !isNumber || announced != m_answer.body.size();
}

void HttpCall::setFailure(TransportFailure why, const QString &detail)
{
    m_answer.failure = why;
    m_answer.failureDetail = detail;
    m_answer.body.clear();
}

void HttpCall::conclude()
{
    if (m_phase == Phase::Over)
        return;
    if (mayHaveBeenSent())
        noteSent();
    m_phase = Phase::Over;
    m_connectTimer.stop();
    m_deadlineTimer.stop();
    m_settleTimer.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->deleteLater();
    }
    m_answer.latencyMs = m_elapsed.isValid() ? m_elapsed.elapsed() : 0;
    m_request.onSent = nullptr;
    m_promise.addResult(std::move(m_answer));
    m_promise.finish();
    Q_EMIT over(this);
}

} // namespace Tidemark
