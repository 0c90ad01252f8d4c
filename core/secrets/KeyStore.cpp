// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/KeyStore.h"

#include <algorithm>

namespace Tidemark {

namespace {
constexpr qsizetype kShortestKey = 8;
constexpr qsizetype kLongestKey = 512;
} // namespace

Result<Secret> checkedKey(const QByteArray &text)
{
    const QByteArray key = text.trimmed();
    if (key.isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("the key is empty"));
    const bool printable = std::all_of(key.begin(), key.end(), [](char c) { return c >= '\x21' && c <= '\x7e'; });
    if (!printable)
        return fail(ErrorKind::Usage, QStringLiteral("the key holds blanks, line breaks or characters outside ASCII"));
    if (key.size() < kShortestKey || key.size() > kLongestKey)
        return fail(ErrorKind::Usage, QStringLiteral("the key has %1 characters; a key has 8 to 512").arg(key.size()));
    return Secret(key);
}

} // namespace Tidemark
