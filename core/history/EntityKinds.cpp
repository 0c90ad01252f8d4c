// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/EntityWriter.h"

// What each kind of entity says in its version row, and how it is found by name.
namespace Tidemark {

namespace {

constexpr Sql kById("SELECT id FROM entities WHERE kind = ?1 AND key = ?2");
// Who has the name now goes before who last had it.
constexpr Sql kByHandle("SELECT v.entity FROM profile_versions v WHERE v.handle = ?1 AND v.t <= ?2"
                        " ORDER BY (SELECT w.handle = ?1 FROM profile_versions w WHERE w.entity = v.entity AND w.t <= ?2 ORDER "
                        "BY w.t DESC LIMIT 1) DESC,"
                        " v.t DESC LIMIT 1");
constexpr Sql kByHashtag("SELECT entity FROM hashtag_versions WHERE name = ?1 AND t <= ?2 ORDER BY t DESC LIMIT 1");
constexpr Sql kAddPostHashtag("INSERT OR IGNORE INTO post_hashtags (hashtag, post) VALUES (?1, ?2)");

QVariant said(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

template <typename T>
QVariant said(const std::optional<T> &value)
{
    return value ? QVariant(static_cast<qint64>(*value)) : QVariant();
}

} // namespace

Result<qint64> findEntity(Connection &connection, EntityKind kind, const QString &idOrName, qint64 asOf)
{
    const auto byId = connection.number(kById, {static_cast<int>(kind), idOrName});
    if (!byId || *byId)
        return byId ? Result<qint64>(**byId) : fail(byId.error());
    if (kind != EntityKind::Profile && kind != EntityKind::Hashtag)
        return 0;
    const QString name = idOrName.toLower();
    const auto byName = connection.number(kind == EntityKind::Profile ? kByHandle : kByHashtag, {name, asOf});
    if (!byName)
        return fail(byName.error());
    return byName->value_or(0);
}

Status EntityWriter::keep(const Learned &learned)
{
    for (const Profile &profile : learned.profiles) {
        if (const Status kept = keepProfile(profile); !kept)
            return kept;
    }
    for (const Hashtag &hashtag : learned.hashtags) {
        if (const Status kept = keepHashtag(hashtag); !kept)
            return kept;
    }
    for (const Sound &sound : learned.sounds) {
        if (const Status kept = keepSound(sound); !kept)
            return kept;
    }
    for (const Post &post : learned.posts) {
        if (const Status kept = keepPost(post); !kept)
            return kept;
    }
    return {};
}

Status EntityWriter::keepProfile(Profile profile)
{
    if (profile.id.isEmpty())
        return {}; // a handle alone may belong to somebody else tomorrow
    const Sighting sighting{{EntityKind::Profile, profile.id.value},
                            {said(profile.handle), said(profile.nickname), said(profile.bio), said(profile.bioLink),
                             said(profile.avatarUrl), said(profile.secUid), said(profile.region), said(profile.verified),
                             said(profile.isPrivate)},
                            countersOf(profile),
                            profile.avatarUrl};
    m_profilesSeen.insert(profile.id.value);
    if (const auto seen = sight(sighting); !seen)
        return fail(seen.error());
    return {};
}

Status EntityWriter::keepHashtag(const Hashtag &hashtag)
{
    if (hashtag.id.isEmpty())
        return {};
    const auto seen = sight({{EntityKind::Hashtag, hashtag.id.value},
                             {said(hashtag.name.toLower()), said(hashtag.description)},
                             countersOf(hashtag),
                             hashtag.coverUrl});
    return seen ? Status() : Status(fail(seen.error()));
}

Status EntityWriter::keepSound(const Sound &sound)
{
    if (sound.id.isEmpty())
        return {};
    const auto seen =
        sight({{EntityKind::Sound, sound.id.value},
               {said(sound.title), said(sound.author), said(sound.album), said(sound.durationS), said(sound.original)},
               countersOf(sound),
               sound.coverUrl});
    return seen ? Status() : Status(fail(seen.error()));
}

// The entity of a post's author; a profile that this answer names nowhere else is kept with it.
Result<QVariant> EntityWriter::author(const Post &post)
{
    if (post.authorId.isEmpty()) {
        if (post.authorHandle.isEmpty())
            return QVariant();
        const auto id = findEntity(m_connection, EntityKind::Profile, post.authorHandle, m_origin.t);
        if (!id)
            return fail(id.error());
        return *id == 0 ? QVariant() : QVariant(*id);
    }
    if (!m_profilesSeen.contains(post.authorId.value)) {
        Profile profile;
        profile.id = post.authorId;
        profile.handle = post.authorHandle;
        profile.nickname = post.authorNickname;
        if (const Status kept = keepProfile(profile); !kept)
            return fail(kept.error());
    }
    const auto profile = known({EntityKind::Profile, post.authorId.value});
    if (!profile)
        return fail(profile.error());
    return QVariant((*profile)->id);
}

Status EntityWriter::keepPost(const Post &post)
{
    if (post.id.isEmpty())
        return {};
    const auto by = author(post);
    if (!by)
        return fail(by.error());
    // Only a creator's own list says what is not pinned.
    const bool saysPinned = post.pinned || m_origin.endpoint == QLatin1String("user-posts");
    const auto seen = sight({{EntityKind::Post, post.id.value},
                             {*by, said(post.authorHandle), said(post.title), QVariant(static_cast<qint64>(post.type)),
                              said(post.createdAt), said(post.durationS), said(post.soundId.value), said(post.soundTitle),
                              said(post.soundAuthor), saysPinned ? QVariant(static_cast<qint64>(post.pinned)) : QVariant(),
                              said(post.region), said(post.hashtags.join(QLatin1Char(' ')))},
                             countersOf(post),
                             post.coverUrl});
    if (!seen)
        return fail(seen.error());
    // Tags are written with the version that names them, or as they are understood now.
    return (*seen)->versionAt == m_origin.t || m_origin.isAgain ? keepPostHashtags((*seen)->id, post.hashtags) : Status();
}

Status EntityWriter::keepPostHashtags(qint64 post, const QStringList &hashtags)
{
    for (const QString &hashtag : hashtags) {
        if (const Status kept = m_connection.execute(kAddPostHashtag, {hashtag.toLower(), post}); !kept)
            return kept;
    }
    return {};
}

} // namespace Tidemark
