// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/HttpReply.h"

#include <QJsonDocument>

#include <limits>

namespace Tidemark {

namespace {
QByteArray reason(int status)
{
    switch (status) {
    case 200: return "OK";
    case 206: return "Partial Content";
    case 302: return "Found";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 402: return "Payment Required";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 429: return "Too Many Requests";
    case 500: return "Internal Server Error";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    default: return status < 500 ? "Refused" : "Failed";
    }
}

QByteArray compact(const QJsonObject &body)
{
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

HttpReply message(int status, const QString &text)
{
    return {status, "application/json", compact({{QStringLiteral("message"), text}}), {}};
}

HttpReply statusReply(const Fault &fault)
{
    HttpReply reply = message(fault.status, QString::fromLatin1(reason(fault.status)));
    if (fault.status == 429 && fault.retryAfterS >= 0) {
        reply.headers.append({"Retry-After", QByteArray::number(fault.retryAfterS)});
    }
    return reply;
}

QJsonValue otherType(const QJsonValue &value)
{
    if (value.isArray()) {
        return QJsonObject();
    }
    if (value.isObject() || value.isString()) {
        return QJsonArray();
    }
    return QStringLiteral("n/a");
}

QJsonObject withWrongTypes(const QJsonObject &body)
{
    QJsonObject out;
    for (auto it = body.begin(); it != body.end(); ++it) {
        out.insert(it.key(), otherType(it.value()));
    }
    return out;
}

QJsonObject withStatsInside(QJsonObject body)
{
    if (body.contains(QStringLiteral("user")) && body.contains(QStringLiteral("stats"))) {
        QJsonObject user = body.value(QStringLiteral("user")).toObject();
        user.insert(QStringLiteral("stats"), body.take(QStringLiteral("stats")));
        body.insert(QStringLiteral("user"), user);
    }
    return body;
}

// NOLINTNEXTLINE(misc-no-recursion): as deep as our own answers
QJsonValue wrapped(const QJsonValue &value)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const bool hearts = it.key() == QLatin1String("heart") || it.key() == QLatin1String("heartCount");
            it.value() = hearts ? QJsonValue(qint64(-977'433'948)) : wrapped(it.value());
        }
        return object;
    }
    if (value.isArray()) {
        QJsonArray out;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items) {
            out.append(wrapped(item));
        }
        return out;
    }
    const qint64 number = value.isDouble() ? value.toInteger() : 0;
    return number > std::numeric_limits<qint32>::max() ? QJsonValue(static_cast<qint32>(number)) : value;
}

QJsonObject enveloped(const QJsonObject &body)
{
    return {{QStringLiteral("code"), 0},
            {QStringLiteral("msg"), QStringLiteral("success")},
            {QStringLiteral("processed_time"), 0.4821},
            {QStringLiteral("data"), body}};
}

HttpReply changedShape(FaultKind kind, const ApiAnswer &answer)
{
    if (answer.status != 200) {
        return plainReply(answer);
    }
    QJsonObject body = answer.body;
    if (kind == FaultKind::WrongTypes) {
        body = withWrongTypes(body);
    } else if (kind == FaultKind::StatsInsideUser) {
        body = withStatsInside(body);
    } else if (kind == FaultKind::Overflow) {
        body = wrapped(body).toObject();
    } else if (kind == FaultKind::Envelope) {
        body = enveloped(body);
    } else if (kind == FaultKind::NoHdPlay) {
        body.remove(QStringLiteral("hdplay"));
    } else if (kind == FaultKind::TimeStandsStill) {
        body.insert(QStringLiteral("time"), 0);
    } else if (kind == FaultKind::EndsEarly) {
        body.insert(QStringLiteral("hasMore"), false);
    }
    return {200, "application/json", compact(body), {}};
}
} // namespace

QByteArray HttpReply::head(qint64 length, bool keepAlive) const
{
    QByteArray out = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status) + "\r\nContent-Type: " + type + "\r\n";
    if (length >= 0) {
        out += "Content-Length: " + QByteArray::number(length) + "\r\n";
    }
    for (const auto &[name, value] : headers) {
        out += name + ": " + value + "\r\n";
    }
    return out + (keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n");
}

HttpReply plainReply(const ApiAnswer &answer)
{
    return {answer.status, "application/json", compact(answer.body), {}};
}

HttpReply htmlReply(int status, const QByteArray &sentence)
{
    return {status,
            "text/html; charset=utf-8",
            "<!DOCTYPE html>\n<html><head><title>TikLiveAPI</title></head><body><p>" + sentence + "</p></body></html>\n",
            {}};
}

HttpReply spoiledReply(const Fault &fault, const ApiAnswer &answer)
{
    switch (fault.kind) {
    case FaultKind::HttpStatus: return statusReply(fault);
    case FaultKind::Html: return htmlReply(200, "Checking your browser before you go on. Ray ID: 8f2c1d");
    case FaultKind::EmptyBody: return {200, "application/json", {}, {}};
    case FaultKind::NotJson: return {200, "application/json", "{\"videos\": [{\"video_id\": 76", {}};
    case FaultKind::Redirect: return {302, "text/html", {}, {{"Location", "https://elsewhere.example/login"}}};
    case FaultKind::WrongKeys: return {200, "application/json", "{\"items\":[],\"next\":0,\"ok\":true}", {}};
    case FaultKind::MissingKeyMessage: return message(200, QStringLiteral("Please sign up to tikliveapi.com"));
    case FaultKind::WrongKeyMessage: return message(200, QStringLiteral("Api-Key is not available"));
    case FaultKind::ErrorBody:
        return {
            200, "application/json", "{\"code\":-1,\"msg\":\"Free Api Limit: 1 request/second.\",\"processed_time\":0.1}", {}};
    default: return changedShape(fault.kind, answer);
    }
}

} // namespace Tidemark
