// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/QuestionQueries.h"

namespace Tidemark {

namespace {

struct ListEndpoint {
    const char *endpoint;
    const char *parameter; // that carries the id
};

ListEndpoint listEndpoint(Question::Kind kind)
{
    using Kind = Question::Kind;
    switch (kind) {
    case Kind::Profile:
    case Kind::Posts: return {"user-posts", "userid"};
    case Kind::Followers: return {"user-followers", "userid"};
    case Kind::Following: return {"user-following", "userid"};
    case Kind::Post: return {"post-detail", "url"};
    case Kind::Comments: return {"post-comments", "url"};
    case Kind::Replies: return {"post-comment-replies", "comment_id"};
    case Kind::Hashtag: return {"challenge-info-name", "name"};
    case Kind::HashtagPosts: return {"challenge-posts", "challenge_id"};
    case Kind::Sound: return {"music-info", "music_id"};
    case Kind::SoundPosts: return {"music-posts", "music_id"};
    case Kind::SearchUsers: return {"search-user", "keyword"};
    case Kind::SearchVideos: return {"search-video", "keyword"};
    case Kind::SearchHashtags: return {"search-challenge", "keyword"};
    }
    Q_UNREACHABLE();
}

bool hasParameter(const Endpoint &endpoint, const char *name)
{
    return std::any_of(endpoint.parameters.begin(), endpoint.parameters.end(),
                       [name](const Parameter &p) { return p.name == QLatin1String(name); });
}

} // namespace

QuestionQueries::QuestionQueries(const Catalogue &catalogue, const QString &scope)
    : m_catalogue(catalogue)
    , m_scope(scope)
{
}

Result<Query> QuestionQueries::query(const char *endpoint, const QMap<QString, QString> &values) const
{
    const Endpoint *found = m_catalogue.find(QLatin1String(endpoint));
    if (!found)
        return fail(ErrorKind::LocalData, QStringLiteral("the catalogue lacks %1").arg(QLatin1String(endpoint)));
    return Query::make(*found, values, m_scope);
}

Result<Query> QuestionQueries::profile(const QString &handle) const
{
    return query("userinfo-by-username", {{QStringLiteral("username"), handle}});
}

Result<Query> QuestionQueries::profileById(const QString &id) const
{
    return query("userinfo-by-id", {{QStringLiteral("userid"), id}});
}

Result<Query> QuestionQueries::hashtagById(const QString &id) const
{
    return query("challenge-info-id", {{QStringLiteral("id"), id}});
}

Result<Query> QuestionQueries::userId(const QString &handle) const
{
    return query("userid", {{QStringLiteral("username"), handle}});
}

Result<Query> QuestionQueries::hashtag(const QString &name) const
{
    return query("challenge-info-name", {{QStringLiteral("name"), name}});
}

Result<Query> QuestionQueries::firstPage(Question::Kind kind, const QString &id) const
{
    const ListEndpoint list = listEndpoint(kind);
    const bool isReplies = kind == Question::Kind::Replies;
    QMap<QString, QString> values{{QLatin1String(list.parameter), isReplies ? id.section(QLatin1Char('/'), 1) : id}};
    if (isReplies)
        values.insert(QStringLiteral("video_id"), id.section(QLatin1Char('/'), 0, 0));
    const Endpoint *endpoint = m_catalogue.find(QLatin1String(list.endpoint));
    if (endpoint && endpoint->pagination == Pagination::Cursor && hasParameter(*endpoint, "count"))
        values.insert(QStringLiteral("count"), QString::number(kCanonicalPage));
    return query(list.endpoint, values);
}

bool QuestionQueries::needsUserId(Question::Kind kind)
{
    using Kind = Question::Kind;
    return kind == Kind::Posts || kind == Kind::Followers || kind == Kind::Following || kind == Kind::Profile;
}

bool QuestionQueries::needsHashtagId(Question::Kind kind)
{
    return kind == Question::Kind::HashtagPosts;
}

} // namespace Tidemark
