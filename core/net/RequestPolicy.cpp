// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/RequestPolicy.h"

#include "core/net/RedactingLog.h"

#include <QHostAddress>

#include <algorithm>

namespace Tidemark {

namespace {
constexpr qsizetype kLongestKey = 512;
} // namespace

bool isLoopbackHost(const QString &host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

QString urlRefusal(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return QStringLiteral("the address is not a complete URL");
    if (!url.userInfo().isEmpty() || url.authority().contains(QLatin1Char('@')))
        return QStringLiteral("the address carries a user name or password");
    if (url.scheme() == QLatin1String("https"))
        return {};
    if (url.scheme() != QLatin1String("http"))
        return QStringLiteral("the address is not https");
    return isLoopbackHost(url.host()) ? QString() : QStringLiteral("plain http goes to this machine alone; use https");
}

QString keyRefusal(const Secret &key)
{
    const QByteArray &bytes = key.reveal();
    const bool printable = std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= '\x21' && c <= '\x7e'; });
    if (!printable || bytes.size() > kLongestKey)
        return QStringLiteral("the key holds characters that no key has");
    return {};
}

QNetworkRequest requestFor(const QUrl &url, const Secret &key)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Tidemark/" TIDEMARK_VERSION));
    if (!key.isEmpty()) {
        RedactingLog::learn(key);
        request.setRawHeader("X-Api-Key", key.reveal());
    }
    return request;
}

} // namespace Tidemark
