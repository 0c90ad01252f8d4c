// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/Ttl.h"

#include "core/catalogue/Normalise.h"
#include "core/fetch/LinkExpiry.h"
#include "core/parse/Parsers.h"

#include <algorithm>

namespace Tidemark {

namespace {

constexpr qint64 kHotAgeS = 72 * 3'600;
constexpr double kHotCommentsPerHour = 20;
constexpr qint64 kLongestLinkTtlS = 6 * 3'600;
constexpr qint64 kNewestFirstTtlS = 300;        // the point of such a search is freshness
constexpr qint64 kEarliestPost = 1'400'000'000; // no post is older than the service

bool isByDate(const Query &query)
{
    const QString order = query.parameter(QStringLiteral("sort_by")); // 0 relevance, 1 likes, 2 date; 3 in a sibling API
    return order == QLatin1String("2") || order == QLatin1String("3");
}

bool isGrowingFast(const QByteArray &body, const CacheEntryPtr &previous, qint64 now)
{
    if (!previous || previous->notFound || now <= previous->fetchedAt)
        return false;
    const auto then = parseComments(previous->body);
    const auto current = parseComments(body);
    if (!then || !current || !then->total || !current->total)
        return false;
    const double hours = double(now - previous->fetchedAt) / 3600.0;
    return double(*current->total - *then->total) / hours > kHotCommentsPerHour;
}

} // namespace

qint64 createdAtOf(const QString &postId)
{
    const qint64 seconds = qint64(postId.toULongLong() >> 32);
    return seconds >= kEarliestPost ? seconds : 0;
}

qint64 ttlOf(const Query &query, const QByteArray &body, const CacheEntryPtr &previous, qint64 now)
{
    const Endpoint &endpoint = query.endpoint();
    if (endpoint.name == QLatin1String("download-video") || endpoint.name == QLatin1String("download-music")) {
        const auto expiry = earliestLinkExpiry(body);
        return expiry ? std::clamp<qint64>(*expiry - now, 0, kLongestLinkTtlS) : endpoint.ttlS;
    }
    if (endpoint.name == QLatin1String("search-video") && isByDate(query))
        return std::min(endpoint.ttlS, kNewestFirstTtlS);
    if (endpoint.coldTtlS == 0)
        return endpoint.ttlS;
    const qint64 createdAt = createdAtOf(postIdOf(query.parameter(QStringLiteral("url"))));
    const bool isYoung = createdAt == 0 || now - createdAt < kHotAgeS;
    return isYoung || isGrowingFast(body, previous, now) ? endpoint.ttlS : endpoint.coldTtlS;
}

} // namespace Tidemark
