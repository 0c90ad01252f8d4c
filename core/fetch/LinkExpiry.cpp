// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/LinkExpiry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr qint64 kEarliest = 1'400'000'000; // before the service was: no time of a link
constexpr int kDeepest = 32;

std::optional<qint64> timeIn(const QString &digits, int base)
{
    bool isNumber = false;
    const qint64 seconds = digits.toLongLong(&isNumber, base);
    return isNumber && seconds >= kEarliest ? std::optional(seconds) : std::nullopt;
}

void earliest(const QJsonValue &value, int depth, std::optional<qint64> &found)
{
    if (value.isString()) {
        const QString text = value.toString();
        const auto expiry = text.startsWith(QLatin1String("http")) ? linkExpiry(QUrl(text)) : std::nullopt;
        if (expiry)
            found = std::min(found.value_or(*expiry), *expiry);
    } else if (depth < kDeepest && value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            earliest(item, depth + 1, found);
    } else if (depth < kDeepest && value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue &item : object)
            earliest(item, depth + 1, found);
    }
}

} // namespace

std::optional<qint64> linkExpiry(const QUrl &link)
{
    const QString named = QUrlQuery(link).queryItemValue(QStringLiteral("x-expires"));
    if (!named.isEmpty())
        return timeIn(named, 10);
    static const QRegularExpression kSigned(QStringLiteral("^/[0-9a-f]{32}/([0-9a-f]{8})/"));
    const auto match = kSigned.match(link.path());
    return match.hasMatch() ? timeIn(match.captured(1), 16) : std::nullopt;
}

std::optional<qint64> earliestLinkExpiry(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    std::optional<qint64> found;
    earliest(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), 0, found);
    return found;
}

} // namespace Tidemark
