// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/ApiRequest.h"

#include "core/sandbox/Dice.h"

#include <QRegularExpression>

#include <algorithm>

namespace Tidemark {

ApiAnswer notFound()
{
    return {404, {{QStringLiteral("message"), QStringLiteral("Not found")}}};
}

ApiAnswer badRequest(const QString &parameter)
{
    return {400, {{QStringLiteral("message"), QStringLiteral("'%1' is required or wrong.").arg(parameter)}}};
}

int ApiRequest::number(const QString &name, int otherwise) const
{
    bool ok = false;
    const int value = parameters.value(name).toInt(&ok);
    return ok ? value : otherwise;
}

int ApiRequest::count(int otherwise, int most) const
{
    return std::clamp(number(QStringLiteral("count"), otherwise), 1, most);
}

int ApiRequest::offset() const
{
    return std::max(0, number(QStringLiteral("cursor"), 0));
}

qint64 ApiRequest::milliseconds() const
{
    return parameters.value(QStringLiteral("cursor")).toLongLong();
}

PageCut cutPage(int total, int offset, int count, quint64 seed)
{
    Dice dice(diceSeed(seed, static_cast<quint64>(offset)));
    PageCut cut;
    cut.first = std::min(offset, total);
    cut.last = std::min(offset + count, total);
    cut.next = cut.last;
    cut.hasMore = cut.last < total;
    if (cut.first > 0 && cut.last - cut.first >= 2 && dice.chance(0.25)) {
        --cut.first;
    }
    if (cut.last - cut.first >= 5 && dice.chance(0.2)) {
        cut.last -= 1 + dice.below(2);
    }
    return cut;
}

PostLink readPostLink(const QString &url)
{
    static const QRegularExpression kBareId(QStringLiteral("^[0-9]{5,20}$"));
    static const QRegularExpression kLink(QStringLiteral("tiktok\\.com/(?:@([A-Za-z0-9_.]*)/)?(?:video|photo)/([0-9]{5,20})"));
    const QString text = url.trimmed();
    if (kBareId.match(text).hasMatch()) {
        return {text, {}};
    }
    const auto match = kLink.match(text);
    return match.hasMatch() ? PostLink{match.captured(2), match.captured(1).toLower()} : PostLink{};
}

bool isGoneName(const QString &name)
{
    return name.startsWith(QLatin1String("gone"), Qt::CaseInsensitive)
           || name.startsWith(QLatin1String("missing"), Qt::CaseInsensitive);
}

bool isGoneId(const QString &id)
{
    return id.startsWith(QLatin1String("404"));
}

} // namespace Tidemark
