// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace Tidemark {

// Canonical forms of what people type and paste. Each fails with a Usage error that says what
// was expected. Sources: the API takes handles without @, tags without #, full post links.
[[nodiscard]] Result<QString> normaliseHandle(const QString &text);    // "@MrBeast", a profile link -> "mrbeast"
[[nodiscard]] Result<QString> normaliseHashtag(const QString &text);   // "#FYP" -> "fyp"
[[nodiscard]] Result<QString> normalisePostUrl(const QString &text);   // link -> https://www.tiktok.com/@handle/video/ID
[[nodiscard]] Result<QString> normaliseLink(const QString &text);      // a post's as above, another TikTok link as it is
[[nodiscard]] Result<QString> normaliseSound(const QString &text);     // a sound's link, or its id -> the id
[[nodiscard]] Result<QString> normaliseNumericId(const QString &text); // digits only
// The id inside a post link; empty for short links.
[[nodiscard]] QString postIdOf(const QString &postUrl);

} // namespace Tidemark
