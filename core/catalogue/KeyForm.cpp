// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/KeyForm.h"

#include <QByteArray>
#include <QRegularExpression>

namespace Tidemark {

std::optional<KeyForm> KeyForm::parse(const QString &key)
{
    static const QRegularExpression kForm(QStringLiteral(
        "\\Atla:(?:v(?<version>[1-9][0-9]{0,8}):)?(?<scope>[\\x21-\\x7e]{1,128}):(?<endpoint>[A-Za-z0-9._-]+):[0-9a-f]{16}\\z"));
    const QRegularExpressionMatch match = kForm.match(key);
    if (!match.hasMatch())
        return std::nullopt;
    const QString version = match.captured(QStringLiteral("version"));
    return KeyForm{version.isEmpty() ? 1 : version.toInt(), match.captured(QStringLiteral("scope")),
                   match.captured(QStringLiteral("endpoint"))};
}

QByteArray KeyForm::pattern(int namespaceVersion, const QString &endpoint)
{
    QByteArray escaped;
    for (const char letter : endpoint.toUtf8()) {
        if (QByteArrayView("*?[]\\^-").contains(letter))
            escaped += '\\';
        escaped += letter;
    }
    const QByteArray prefix = namespaceVersion < 2 ? QByteArray("tla:") : "tla:v" + QByteArray::number(namespaceVersion) + ':';
    return prefix + "*:" + (endpoint.isEmpty() ? QByteArray("*") : escaped) + ":*";
}

} // namespace Tidemark
