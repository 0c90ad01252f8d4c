// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace Tidemark {

// When a signed link of TikTok's CDN dies, in UTC seconds: from `x-expires=` of a picture, or the eight hex digits
// behind the signature in the path of a video or sound. Nothing where the link says nothing.
[[nodiscard]] std::optional<qint64> linkExpiry(const QUrl &link);

// The earliest of all links of a JSON body.
[[nodiscard]] std::optional<qint64> earliestLinkExpiry(const QByteArray &body);

} // namespace Tidemark
