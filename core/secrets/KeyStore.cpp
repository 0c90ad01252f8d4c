// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/KeyStore.h"

#include <QStringDecoder>

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

Result<Secret> checkedPassword(const QByteArray &text)
{
    QByteArray password = text;
    while (password.endsWith('\n') || password.endsWith('\r'))
        password.chop(1);
    if (password.isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("the password is empty"));
    if (password.size() > kLongestKey)
        return fail(ErrorKind::Usage, QStringLiteral("the password is longer than %1 bytes").arg(kLongestKey));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(password);
    const bool hasControls =
        std::any_of(decoded.begin(), decoded.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (decoder.hasError() || hasControls)
        return fail(ErrorKind::Usage, QStringLiteral("the password holds line breaks or other characters that cannot be typed"));
    return Secret(password);
}

} // namespace Tidemark
