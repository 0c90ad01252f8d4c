// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/Shapes.h"

#include "core/sandbox/Dice.h"
#include "core/sandbox/SimGrowth.h"

#include <QJsonArray>

namespace Tidemark {

namespace {
constexpr qint64 kLinkLifeS = 6 * 3600;

QLatin1String operator""_k(const char *text, size_t size)
{
    return QLatin1String(text, static_cast<qsizetype>(size));
}

QString hex(quint64 value, int digits)
{
    return QString::number(value, 16).rightJustified(digits, QLatin1Char('0')).right(digits);
}

QJsonObject commerceInfo(const SimPost &post)
{
    QJsonObject info;
    info.insert("adv_promotable"_k, false);
    info.insert("auction_ad_invited"_k, false);
    info.insert("branded_content_type"_k, 0);
    info.insert("with_comment_filter_words"_k, false);
    info.insert("organic_log_extra"_k, QStringLiteral("{\"req_id\":\"%1\"}").arg(hex(post.dice, 16)));
    return info;
}
} // namespace

QString MediaLinks::image(const QString &kind, const QString &id) const
{
    const quint64 signature = diceSeed(diceSeed(id), static_cast<quint64>(expires));
    return base + QStringLiteral("/media/") + kind + QLatin1Char('/') + id + QStringLiteral(".png?dr=9232&x-expires=")
           + QString::number(expires) + QStringLiteral("&x-signature=") + hex(signature, 16) + QStringLiteral("%3D&s=PUBLISH");
}

QString MediaLinks::video(const QString &id, int quality) const
{
    const quint64 signature = diceSeed(diceSeed(id), static_cast<quint64>(expires + quality));
    return base + QStringLiteral("/media/video/") + hex(signature, 16) + QLatin1Char('/') + hex(static_cast<quint64>(expires), 8)
           + QLatin1Char('/') + id + QStringLiteral(".mp4?a=1233&bti=OTg7QGo5&&br=") + QString::number(quality);
}

QString MediaLinks::music(const QString &id) const
{
    // The number in the link is another one than the music's id.
    return QStringLiteral("%1/media/music/%2.mp3")
        .arg(base, QString::number(7'600'000'000'000'000'000ULL + diceSeed(id) % 99'000'000'000'000'000ULL));
}

Shapes::Shapes(World &world, QString mediaBase)
    : m_world(world)
    , m_mediaBase(std::move(mediaBase))
{
}

MediaLinks Shapes::links() const
{
    const qint64 now = m_world.now();
    return {m_mediaBase, now - now % 3600 + kLinkLifeS};
}

QJsonObject Shapes::user(const SimCreator &creator, const MediaLinks &media) const
{
    const QString avatar = media.image(QStringLiteral("avatar"), creator.id);
    QJsonObject user;
    user.insert("id"_k, creator.id);
    user.insert("uniqueId"_k, creator.handle);
    user.insert("nickname"_k, creator.nickname);
    user.insert("avatarThumb"_k, avatar);
    user.insert("avatarMedium"_k, avatar);
    user.insert("avatarLarger"_k, avatar);
    user.insert("signature"_k, creator.bio);
    user.insert("verified"_k, creator.verified);
    user.insert("secUid"_k, creator.secUid);
    user.insert("secret"_k, creator.isPrivate);
    user.insert("privateAccount"_k, creator.isPrivate);
    user.insert("ftc"_k, false);
    user.insert("relation"_k, 0);
    user.insert("openFavorite"_k, creator.showsLikes);
    user.insert("commentSetting"_k, creator.dice % 3 == 0 ? QJsonValue() : QJsonValue(0));
    user.insert("duetSetting"_k, creator.dice % 5 == 0 ? QJsonValue() : QJsonValue(0));
    user.insert("stitchSetting"_k, 0);
    user.insert("isADVirtual"_k, false);
    user.insert("isUnderAge18"_k, false);
    user.insert("ins_id"_k, QString());
    user.insert("twitter_id"_k, QString());
    user.insert("youtube_channel_title"_k, QString());
    user.insert("youtube_channel_id"_k, QString());
    if (!creator.bioLink.isEmpty()) {
        user.insert("bioLink"_k, QJsonObject{{QStringLiteral("link"), creator.bioLink}, {QStringLiteral("risk"), 3}});
    }
    return user;
}

QJsonObject Shapes::stats(const SimCreator &creator)
{
    const SimProfileCounts counts = m_world.countsOf(creator);
    const qint64 hearts = shownHearts(counts.hearts);
    QJsonObject stats;
    stats.insert("followerCount"_k, shownFollowers(counts.followers));
    stats.insert("followingCount"_k, counts.following);
    stats.insert("heartCount"_k, hearts);
    stats.insert("heart"_k, hearts);
    stats.insert("videoCount"_k, counts.videos);
    stats.insert("diggCount"_k, counts.likesGiven);
    return stats;
}

QJsonObject Shapes::profile(const SimCreator &creator)
{
    return {{QStringLiteral("user"), user(creator, links())}, {QStringLiteral("stats"), stats(creator)}};
}

QJsonObject Shapes::person(const SimCreator &creator)
{
    const bool known = creator.castRow >= 0;
    const double trend = m_world.followersTrend(creator, static_cast<double>(m_world.now()));
    const SimProfileCounts counts = known ? m_world.countsOf(creator)
                                          : SimProfileCounts{static_cast<qint64>(trend), creator.followingBase,
                                                             static_cast<qint64>(trend * creator.heartsPerFollower),
                                                             creator.olderPosts, creator.likesGivenBase};
    QJsonObject person;
    person.insert("id"_k, creator.id);
    person.insert("region"_k, creator.region);
    person.insert("sec_uid"_k, creator.secUid);
    person.insert("unique_id"_k, creator.handle);
    person.insert("nickname"_k, creator.nickname);
    person.insert("signature"_k, creator.bio);
    person.insert("avatar"_k, links().image(QStringLiteral("avatar"), creator.id));
    person.insert("verified"_k, creator.verified);
    person.insert("secret"_k, creator.isPrivate);
    person.insert("aweme_count"_k, counts.videos);
    person.insert("follower_count"_k, counts.followers);
    person.insert("following_count"_k, counts.following);
    person.insert("favoriting_count"_k, counts.likesGiven);
    person.insert("total_favorited"_k, counts.hearts);
    person.insert("ins_id"_k, QString());
    person.insert("youtube_channel_title"_k, QString());
    person.insert("youtube_channel_id"_k, QString());
    person.insert("twitter_name"_k, QString());
    person.insert("twitter_id"_k, QString());
    return person;
}

QJsonObject Shapes::found(const SimCreator &creator, bool countsInside)
{
    QJsonObject who = user(creator, links());
    const QJsonObject counts = stats(creator);
    if (!countsInside) {
        return {{QStringLiteral("user"), who}, {QStringLiteral("stats"), counts}};
    }
    for (const QString &key : {QStringLiteral("followerCount"), QStringLiteral("heartCount"), QStringLiteral("videoCount")}) {
        who.insert(key, counts.value(key));
    }
    return {{QStringLiteral("user_info"), who}};
}

void Shapes::addIds(QJsonObject &out, const SimPost &post, PostPlace place) const
{
    const QString opaque = QStringLiteral("v15044gf0000") + hex(diceSeed(post.dice, 3), 16) + hex(post.dice, 4);
    out.insert(place == PostPlace::List ? "video_id"_k : "id"_k, post.id);
    if (post.images > 0) {
        out.insert("aweme_id"_k, QString());
    } else if (place == PostPlace::Detail && post.dice % 2 == 0) {
        out.insert("aweme_id"_k, post.id);
    } else if (post.dice % 4 != 1) {
        out.insert("aweme_id"_k, opaque);
    }
}

void Shapes::addMedia(QJsonObject &out, const SimPost &post, const MediaLinks &media) const
{
    const QString music = post.soundId.isEmpty() ? QString() : media.music(post.soundId);
    const bool photos = post.images > 0;
    const QString cover = media.image(QStringLiteral("cover"), post.id);
    out.insert("cover"_k, cover);
    out.insert("origin_cover"_k, cover);
    out.insert("ai_dynamic_cover"_k, cover);
    out.insert("duration"_k, post.durationS);
    out.insert("play"_k, photos ? music : media.video(post.id, 707));
    out.insert("wmplay"_k, photos ? music : media.video(post.id, 853));
    out.insert("size"_k, photos ? 0 : static_cast<qint64>(post.durationS) * 92'460 + 17);
    out.insert("wm_size"_k, photos ? 0 : static_cast<qint64>(post.durationS) * 99'150 + 31);
    out.insert("music"_k, music);
    if (photos) {
        QJsonArray images;
        for (int i = 0; i < post.images; ++i) {
            images.append(media.image(QStringLiteral("still"), post.id + QLatin1Char('-') + QString::number(i)));
        }
        out.insert("images"_k, images);
        return;
    }
    const quint64 quirk = (post.dice >> 8) % 100; // three of a hundred have no master
    if (quirk > 2) {
        out.insert("hdplay"_k, media.video(post.id, 2'104));
        out.insert("hd_size"_k, static_cast<qint64>(post.durationS) * 263'000 + 5);
    } else if (quirk > 0) {
        out.insert("hdplay"_k, quirk == 1 ? QJsonValue(QString()) : QJsonValue());
        out.insert("hd_size"_k, 0);
    }
}

void Shapes::addOddities(QJsonObject &out, const SimPost &post) const
{
    out.insert("content_desc"_k, post.dice % 9 == 0 && !post.title.isEmpty() ? QJsonArray{post.title} : QJsonArray());
    out.insert("anchors"_k, QJsonValue());
    out.insert("anchors_extras"_k, post.dice % 13 == 0
                                       ? QStringLiteral("{\"is_ec_video\":1,\"ec_anchor_info\":{\"anchor_tag\":\"Shop\"}}")
                                       : QString());
    out.insert("is_ad"_k, false);
    out.insert("commerce_info"_k, commerceInfo(post));
    out.insert("commercial_video_info"_k, QString());
    out.insert("item_comment_settings"_k, 0);
    out.insert("mentioned_users"_k, QString());
    if (post.dice % 3 == 0) {
        out.insert("is_nff_or_nr"_k, false);
    }
}

QJsonObject Shapes::post(const PostAndCreator &item, PostPlace place, bool pinned)
{
    const SimPost &post = item.post;
    const SimCreator &creator = *item.creator;
    const MediaLinks media = links();
    const SimCounts counts = countsAt(post, m_world.now());
    QJsonObject out;
    addIds(out, post, place);
    addMedia(out, post, media);
    addOddities(out, post);
    out.insert("region"_k, creator.region);
    out.insert("title"_k, post.nullTitle ? QJsonValue() : QJsonValue(post.title));
    out.insert("music_info"_k, post.soundId.isEmpty() ? QJsonValue() : QJsonValue(sound(m_world.sound(post.soundId), false)));
    out.insert("play_count"_k, counts.views);
    out.insert("digg_count"_k, counts.likes);
    out.insert("comment_count"_k, counts.comments);
    out.insert("share_count"_k, counts.shares);
    out.insert("download_count"_k, counts.downloads);
    if (creator.castRow >= 0 || post.dice % 40 != 7) {
        out.insert("collect_count"_k, counts.saves);
    }
    out.insert("create_time"_k, post.createdAt);
    out.insert("is_top"_k, pinned ? 1 : 0);
    QJsonObject author;
    if (creator.castRow >= 0 || post.dice % 50 != 9) {
        author.insert("id"_k, creator.id);
    }
    author.insert("unique_id"_k, creator.handle);
    author.insert("nickname"_k, creator.nickname);
    author.insert("avatar"_k, media.image(QStringLiteral("avatar"), creator.id));
    out.insert("author"_k, author);
    return out;
}

QJsonObject Shapes::comment(const SimComment &comment, bool isReply)
{
    QJsonObject writer = person(m_world.creator(comment.handle));
    for (const QLatin1String key :
         {"aweme_count"_k, "follower_count"_k, "following_count"_k, "favoriting_count"_k, "total_favorited"_k}) {
        writer.insert(key, 0); // not read, says the real one with this
    }
    QJsonObject out;
    out.insert("id"_k, comment.id);
    out.insert("text"_k, comment.text);
    out.insert("create_time"_k, comment.createdAt);
    out.insert("digg_count"_k, comment.likes);
    out.insert("status"_k, 1);
    out.insert("user"_k, writer);
    if (!isReply) {
        out.insert("reply_total"_k, comment.replies);
    }
    return out;
}

QJsonObject Shapes::tag(const SimTag &tag)
{
    const SimCalendar &calendar = m_world.calendar();
    QJsonObject out;
    out.insert("id"_k, tag.id);
    out.insert("cha_name"_k, tag.name);
    out.insert("desc"_k, tag.description);
    out.insert("user_count"_k, tagUsersAt(tag, calendar, m_world.now()));
    out.insert("view_count"_k, tagViewsAt(tag, calendar, m_world.now()));
    out.insert("is_pgcshow"_k, false);
    out.insert("is_commerce"_k, false);
    out.insert("is_challenge"_k, false);
    out.insert("is_strong_music"_k, false);
    out.insert("type"_k, 2);
    out.insert("cover"_k, tag.description.isEmpty() ? QString() : links().image(QStringLiteral("cover"), tag.id));
    return out;
}

QJsonObject Shapes::sound(const SimSound &sound, bool withVideoCount)
{
    QJsonObject out;
    out.insert("id"_k, sound.id);
    out.insert("title"_k, sound.title);
    out.insert("play"_k, links().music(sound.id));
    out.insert("cover"_k, links().image(QStringLiteral("cover"), sound.id));
    out.insert("author"_k, sound.author);
    out.insert("original"_k, sound.original);
    out.insert("duration"_k, sound.durationS);
    out.insert("album"_k, sound.album);
    if (withVideoCount) {
        out.insert("video_count"_k, soundVideosAt(sound, m_world.calendar(), m_world.now()));
    }
    return out;
}

} // namespace Tidemark
