// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Secret.h"

#include <QNetworkRequest>
#include <QString>
#include <QUrl>

namespace Tidemark {

[[nodiscard]] bool isLoopbackHost(const QString &host);

// Why this URL is never asked, in words; empty where it may be. https only, plain http to loopback
// alone, no user-info, and so no data:, file: or qrc: either.
[[nodiscard]] QString urlRefusal(const QUrl &url);

// Why this key cannot stand in a header, without repeating it; empty where it can, or where it is
// empty. A line break in a header value would add a header.
[[nodiscard]] QString keyRefusal(const Secret &key);

// The one way a request of ours is made: redirects are answers, HTTP/1.1, no cookies, no cache,
// no stored credentials. The key is in X-Api-Key and nowhere else.
[[nodiscard]] QNetworkRequest requestFor(const QUrl &url, const Secret &key);

} // namespace Tidemark
