// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/HostName.h"

#include <QRegularExpression>

namespace Tidemark {

namespace {
constexpr qsizetype kLongestName = 253;
}

std::optional<QString> hostNameOf(const QString &text)
{
    static const QRegularExpression name(QStringLiteral("^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?\\z"));
    static const QRegularExpression v6(QStringLiteral("^\\[[0-9A-Fa-f:.]{2,45}\\]\\z"));
    const bool isV6 = v6.match(text).hasMatch();
    if ((!isV6 && !name.match(text).hasMatch()) || text.size() > kLongestName)
        return std::nullopt;
    return (isV6 ? text.mid(1, text.size() - 2) : text).toLower();
}

} // namespace Tidemark
