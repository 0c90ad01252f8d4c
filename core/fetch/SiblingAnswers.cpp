// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/SiblingAnswers.h"

#include "core/catalogue/Catalogue.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Tidemark {

namespace {

struct Sibling {
    const char *endpoint;
    const char *parameter;
    QString value;
    QByteArray body;
};

QList<Sibling> profileSiblings(const Profile &profile, const QByteArray &body)
{
    if (profile.id.isEmpty() || profile.handle.isEmpty())
        return {};
    const QByteArray id = QJsonDocument(QJsonObject{{QStringLiteral("id"), profile.id.value}}).toJson(QJsonDocument::Compact);
    return {{"userinfo-by-username", "username", profile.handle, body},
            {"userinfo-by-id", "userid", profile.id.value, body},
            {"userid", "username", profile.handle, id}};
}

QList<Sibling> hashtagSiblings(const Hashtag &hashtag, const QByteArray &body)
{
    if (hashtag.id.isEmpty() || hashtag.name.isEmpty())
        return {};
    return {{"challenge-info-name", "name", hashtag.name, body}, {"challenge-info-id", "id", hashtag.id.value, body}};
}

QList<Sibling> siblingsOf(const QString &endpoint, const QByteArray &body, const Learned &learned)
{
    const bool isProfile = endpoint == QLatin1String("userinfo-by-username") || endpoint == QLatin1String("userinfo-by-id");
    if (isProfile && learned.profiles.size() == 1)
        return profileSiblings(learned.profiles.first(), body);
    const bool isHashtag = endpoint == QLatin1String("challenge-info-name") || endpoint == QLatin1String("challenge-info-id");
    if (isHashtag && learned.hashtags.size() == 1)
        return hashtagSiblings(learned.hashtags.first(), body);
    return {};
}

} // namespace

QList<CacheEntryPtr> siblingAnswers(const Catalogue &catalogue, const Query &query, const CacheEntry &answer,
                                    const Learned &learned, int namespaceVersion)
{
    QList<CacheEntryPtr> entries;
    if (answer.notFound)
        return entries;
    for (const Sibling &sibling : siblingsOf(answer.endpoint, answer.body, learned)) {
        const Endpoint *endpoint = catalogue.find(QLatin1String(sibling.endpoint));
        if (!endpoint)
            continue;
        const auto asked = Query::make(*endpoint, {{QLatin1String(sibling.parameter), sibling.value}}, query.scope());
        if (!asked || asked->cacheKey(namespaceVersion) == answer.key)
            continue;
        entries.append(std::make_shared<CacheEntry>(CacheEntry{asked->cacheKey(namespaceVersion), endpoint->name, sibling.body,
                                                               answer.fetchedAt, endpoint->ttlS, false}));
    }
    return entries;
}

} // namespace Tidemark
