// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/SandboxServer.h"

#include "core/sandbox/Dice.h"
#include "core/sandbox/MediaShelf.h"

#include <QHttpServerRequest>
#include <QJsonDocument>
#include <QTcpSocket>

#include <numeric>

namespace Tidemark {

namespace {
constexpr qint64 kUnlimitedShown = 100'000;

// Decodes as a form does: a plus is a blank.
QString decoded(QByteArray text)
{
    text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

ApiRequest readRequest(const QUrl &url)
{
    ApiRequest request{url.path(), {}};
    if (!request.path.endsWith(QLatin1Char('/'))) {
        request.path += QLatin1Char('/');
    }
    const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    for (const QByteArray &pair : query.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals > 0) {
            request.parameters.insert(decoded(pair.left(equals)), decoded(pair.mid(equals + 1)));
        }
    }
    return request;
}

int total(const QMap<QString, int> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}
} // namespace

Sandbox::Server::Server(const SandboxOptions &options)
    : m_options(options)
    , m_clock(options.clock != nullptr ? *options.clock : m_systemClock)
    , m_listener(new QTcpServer(this))
{
    if (!options.acceptedKey.isEmpty()) {
        m_acceptedKeys += options.acceptedKey;
    }
}

Sandbox::Server::~Server()
{
    m_closing = true;
    qDeleteAll(findChildren<Delivery *>(QString(), Qt::FindDirectChildrenOnly)); // before the connections they hold
}

QString Sandbox::Server::base() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(port());
}

Status Sandbox::Server::listenOnLoopback()
{
    if (!m_listener->listen(QHostAddress::LocalHost, m_options.port)) {
        return fail(ErrorKind::LocalData,
                    QStringLiteral("cannot listen on 127.0.0.1:%1: %2").arg(m_options.port).arg(m_listener->errorString()));
    }
    bind(m_listener);
    m_api = std::make_unique<SandboxApi>(m_options.seed, m_clock, m_options.anchor, base());
    return {};
}

bool Sandbox::Server::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    QHttpServerResponder responder = makeResponder(request, socket);
    if (m_closing) {
        return true;
    }
    DeliveryPlan plan = planFor(request);
    plan.keepAlive = request.value("Connection").toLower() != "close";
    new Delivery(this, socket, std::move(responder), std::move(plan)); // deletes itself
    return true;
}

void Sandbox::Server::missingHandler(const QHttpServerRequest &, QTcpSocket *)
{
    // handleRequest() takes every request.
}

DeliveryPlan Sandbox::Server::planFor(const QHttpServerRequest &request)
{
    const QUrl url = request.url();
    const QString path = url.path();
    const bool isHead = request.method() == QHttpServerRequest::Method::Head;
    if (path.startsWith(QLatin1String("/sandbox/"))) {
        return {control(request), {}, 0, true};
    }
    if (path.startsWith(QLatin1String("/media/"))) {
        ++m_mediaCount;
        HttpReply refused{503, "text/plain", {}, {}};
        return isHead ? DeliveryPlan{refused, {}, 0, true} : media(url, request.value("Range"));
    }
    const ApiRequest asked = readRequest(url);
    if (asked.path == QLatin1String("/profile/")) {
        return {balance(), {}, 0, true};
    }
    return paid(asked, request.value("X-Api-Key"));
}

// Faults of these have the path /media/video/ or /media/music/.
DeliveryPlan Sandbox::Server::media(const QUrl &url, const QByteArray &range)
{
    DeliveryPlan plan{mediaReply(url, range, m_clock.now()), {}, 0, true};
    plan.fault = m_faults.use(url.path().section(QLatin1Char('/'), 0, 2) + QLatin1Char('/'));
    if (plan.fault && plan.fault->kind == FaultKind::HttpStatus)
        plan.reply = htmlReply(plan.fault->status, "This link is not served.");
    return plan;
}

DeliveryPlan Sandbox::Server::paid(const ApiRequest &request, const QByteArray &key)
{
    ++m_counts[request.path];
    DeliveryPlan plan;
    plan.fault = m_faults.take(request);
    plan.delayMs = nextDelayMs();
    const ApiAnswer right = answer(request, key);
    plan.reply = plan.fault ? spoiledReply(*plan.fault, right) : plainReply(right);
    return plan;
}

ApiAnswer Sandbox::Server::answer(const ApiRequest &request, const QByteArray &key)
{
    const QString message = QStringLiteral("message");
    if (key.isEmpty()) {
        return {200, {{message, QStringLiteral("Please sign up to tikliveapi.com")}}};
    }
    if (!accepts(key)) {
        return {200, {{message, QStringLiteral("Api-Key is not available")}}};
    }
    if (m_options.credits == 0) {
        return {402, {{message, QStringLiteral("You have no credits left.")}}};
    }
    if (m_options.credits > 0) {
        --m_options.credits;
    }
    return m_api->answer(request);
}

bool Sandbox::Server::accepts(const QByteArray &key) const
{
    if (!m_acceptedKeys.isEmpty()) {
        return m_acceptedKeys.contains(key);
    }
    return key.size() >= 8 && !key.startsWith("bad") && !key.startsWith("wrong");
}

int Sandbox::Server::nextDelayMs()
{
    if (m_options.latencyMs <= 0) {
        return 0;
    }
    Dice dice(diceSeed(m_options.seed, ++m_delays));
    const double factor = 0.6 + 0.4 * dice.unit() + (dice.chance(0.3) ? 0.8 * dice.unit() : 0.4 * dice.unit());
    return static_cast<int>(m_options.latencyMs * factor);
}

HttpReply Sandbox::Server::balance() const
{
    const qint64 left = m_options.credits >= 0 ? m_options.credits : kUnlimitedShown - total(m_counts);
    if (m_options.balance == BalanceAnswer::Json) {
        return plainReply({200, {{QStringLiteral("credits"), left}}});
    }
    return htmlReply(200, "Your balance: " + QByteArray::number(left) + " credits. Your API key is shown below.");
}

HttpReply Sandbox::Server::control(const QHttpServerRequest &request)
{
    const QString path = request.url().path();
    if (path == QLatin1String("/sandbox/stats") && request.method() == QHttpServerRequest::Method::Get) {
        return stats();
    }
    if (path == QLatin1String("/sandbox/fault") && request.method() == QHttpServerRequest::Method::Post) {
        return setFault(request.body());
    }
    if (path == QLatin1String("/sandbox/keys") && request.method() == QHttpServerRequest::Method::Post) {
        return setKeys(request.body());
    }
    return plainReply(notFound());
}

HttpReply Sandbox::Server::setFault(const QByteArray &json)
{
    const QJsonObject wish = QJsonDocument::fromJson(json).object();
    const QString path = wish.value(QStringLiteral("path")).toString();
    const QString kind = wish.value(QStringLiteral("kind")).toString();
    if (kind == QLatin1String("none")) {
        path.isEmpty() ? m_faults.clear() : m_faults.clear(path);
        return plainReply({200, {{QStringLiteral("ok"), true}}});
    }
    auto fault = faultNamed(kind);
    if (!fault || path.isEmpty()) {
        return plainReply(badRequest(path.isEmpty() ? QStringLiteral("path") : QStringLiteral("kind")));
    }
    fault->status = wish.value(QStringLiteral("status")).toInt(fault->status);
    fault->times = wish.value(QStringLiteral("times")).toInt(fault->times);
    fault->retryAfterS = wish.value(QStringLiteral("retry_after")).toInt(fault->retryAfterS);
    fault->pauseMs = wish.value(QStringLiteral("pause_ms")).toInt(fault->pauseMs);
    fault->chunkBytes = std::max(1, wish.value(QStringLiteral("chunk_bytes")).toInt(fault->chunkBytes));
    m_faults.set(path, *fault);
    return plainReply({200, {{QStringLiteral("ok"), true}}});
}

HttpReply Sandbox::Server::setKeys(const QByteArray &json)
{
    m_acceptedKeys.clear();
    const QJsonArray keys = QJsonDocument::fromJson(json).object().value(QStringLiteral("accepted")).toArray();
    for (const QJsonValue &key : keys) {
        m_acceptedKeys += key.toString().toUtf8();
    }
    return plainReply({200, {{QStringLiteral("ok"), true}}});
}

HttpReply Sandbox::Server::stats() const
{
    QJsonObject paths;
    for (auto it = m_counts.begin(); it != m_counts.end(); ++it) {
        paths.insert(it.key(), it.value());
    }
    return plainReply({200, {{QStringLiteral("requests"), total(m_counts)}, {QStringLiteral("paths"), paths}}});
}

} // namespace Tidemark
