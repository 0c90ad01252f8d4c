// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/Learner.h"

#include "core/base/PlainText.h"
#include "core/catalogue/Normalise.h"
#include "core/parse/Parsers.h"

#include <QHash>

#include <functional>

namespace Tidemark {

namespace {

using Reader = std::function<Status(const QByteArray &, Learned &)>;

// Reads the body with a parser and appends what it gives by take(value, learned).
template <typename T, typename Take>
Reader reader(Result<T> (*parse)(const QByteArray &), Take take)
{
    return [parse, take](const QByteArray &body, Learned &learned) -> Status {
        const Result<T> value = parse(body);
        if (!value)
            return fail(value.error());
        take(*value, learned);
        return {};
    };
}

void addSounds(const QList<Post> &posts, Learned &learned)
{
    for (const Post &post : posts) {
        if (post.soundId.isEmpty())
            continue;
        Sound sound;
        sound.id = post.soundId;
        sound.title = post.soundTitle;
        sound.author = post.soundAuthor;
        learned.sounds.append(sound);
    }
}

void addPosts(const QList<Post> &posts, Learned &learned)
{
    learned.posts += posts;
    addSounds(posts, learned);
}

Reader postsReader()
{
    return reader<ListPage<Post>>(parsePosts, [](const ListPage<Post> &page, Learned &l) { addPosts(page.items, l); });
}

Reader usersReader()
{
    return reader<ListPage<Profile>>(parseUsers, [](const ListPage<Profile> &page, Learned &l) { l.profiles += page.items; });
}

const QHash<QString, Reader> &readers()
{
    static const QHash<QString, Reader> table = [] {
        QHash<QString, Reader> t;
        const auto profile = reader<Profile>(parseProfile, [](const Profile &p, Learned &l) { l.profiles.append(p); });
        const auto hashtag = reader<Hashtag>(parseHashtag, [](const Hashtag &h, Learned &l) { l.hashtags.append(h); });
        for (const char *name : {"userinfo-by-username", "userinfo-by-id"})
            t.insert(QLatin1String(name), profile);
        for (const char *name : {"challenge-info-name", "challenge-info-id"})
            t.insert(QLatin1String(name), hashtag);
        for (const char *name : {"user-posts", "user-liked", "user-stories", "music-posts", "challenge-posts", "playlist-posts",
                                 "collection-posts", "search-video"})
            t.insert(QLatin1String(name), postsReader());
        for (const char *name : {"user-followers", "user-following", "search-user"})
            t.insert(QLatin1String(name), usersReader());
        t.insert(QStringLiteral("post-detail"), reader<Post>(parsePost, [](const Post &p, Learned &l) { addPosts({p}, l); }));
        t.insert(QStringLiteral("music-info"), reader<Sound>(parseSound, [](const Sound &s, Learned &l) { l.sounds.append(s); }));
        t.insert(QStringLiteral("search-challenge"),
                 reader<ListPage<Hashtag>>(parseHashtags, [](const ListPage<Hashtag> &p, Learned &l) { l.hashtags += p.items; }));
        return t;
    }();
    return table;
}

} // namespace

Result<Learned> learn(const Query &query, const QByteArray &body)
{
    Learned learned;
    const auto found = readers().constFind(query.endpoint().name);
    if (found == readers().constEnd())
        return learned;
    const Status read = (*found)(body, learned);
    if (!read)
        return fail(read.error());
    if (query.endpoint().name == QLatin1String("post-detail")) { // some answers name no post: it is the one asked for
        for (Post &post : learned.posts) {
            if (post.id.isEmpty())
                post.id.value = postIdOf(query.parameter(QStringLiteral("url")));
        }
    }
    return learned;
}

std::optional<EntityRef> subjectOf(const Query &query)
{
    const QString &name = query.endpoint().name;
    if (name == QLatin1String("userinfo-by-username") || name == QLatin1String("userid"))
        return EntityRef{EntityKind::Profile, query.parameter(QStringLiteral("username"))};
    if (name == QLatin1String("userinfo-by-id"))
        return EntityRef{EntityKind::Profile, query.parameter(QStringLiteral("userid"))};
    if (name == QLatin1String("post-detail"))
        return EntityRef{EntityKind::Post, postIdOf(query.parameter(QStringLiteral("url")))};
    if (name == QLatin1String("challenge-info-name"))
        return EntityRef{EntityKind::Hashtag, query.parameter(QStringLiteral("name"))};
    if (name == QLatin1String("challenge-info-id"))
        return EntityRef{EntityKind::Hashtag, query.parameter(QStringLiteral("id"))};
    if (name == QLatin1String("music-info"))
        return EntityRef{EntityKind::Sound, query.parameter(QStringLiteral("music_id"))};
    return std::nullopt;
}

QString subjectWords(const Query &query)
{
    const auto value = [&query](const char *name) { return plain(query.parameter(QLatin1String(name)), LineBreaks::Fold, 60); };
    if (const QString handle = value("username"); !handle.isEmpty())
        return QLatin1Char('@') + handle;
    if (const QString tag = value("name"); !tag.isEmpty())
        return QLatin1Char('#') + tag;
    if (const QString keyword = value("keyword"); !keyword.isEmpty())
        return QStringLiteral("\"%1\"").arg(keyword);
    if (const QString id = postIdOf(query.parameter(QStringLiteral("url"))); !id.isEmpty())
        return QStringLiteral("post %1").arg(id);
    for (const char *name : {"userid", "id", "music_id", "challenge_id", "playlist_id", "collection_id", "comment_id"}) {
        if (const QString id = value(name); !id.isEmpty())
            return id;
    }
    return {};
}

} // namespace Tidemark
