// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/Feeds.h"

#include "core/sandbox/Cast.h"
#include "core/sandbox/CastTable.h"
#include "core/sandbox/Dice.h"

#include <algorithm>

namespace Tidemark {

namespace {
constexpr qint64 kDayS = 86'400;
constexpr qint64 kCastWindowS = 180 * kDayS;
constexpr qint64 kFeedStepS = 6 * 3600;
constexpr int kMostInFeed = 240;
constexpr int kMostFollows = 2'500; // more than these cannot be walked, whatever the total says

// An order that has nothing to do with time, as feeds have, and that stays.
void shuffle(QStringList &ids, quint64 dice)
{
    QList<std::pair<quint64, QString>> order;
    order.reserve(ids.size());
    for (const QString &id : std::as_const(ids)) {
        order.append({diceSeed(dice, diceSeed(id)), id});
    }
    std::sort(order.begin(), order.end());
    std::transform(order.begin(), order.end(), ids.begin(), [](const auto &pair) { return pair.second; });
}

QString onlyNameCharacters(const QString &text)
{
    QString out;
    for (const QChar c : text.toLower()) {
        if (c.unicode() < 128 && c.isLetterOrNumber()) {
            out.append(c);
        }
    }
    return out.left(16);
}

bool mentions(const SimPost &post, const QString &keyword)
{
    return post.title.contains(keyword, Qt::CaseInsensitive) || post.tags.contains(onlyNameCharacters(keyword));
}

QString listName(const SimCreator &creator, ListKind kind, int number)
{
    static const QStringList kPlaylists = {QStringLiteral("Start here"), QStringLiteral("Part 1 to the end"),
                                           QStringLiteral("Your favourites ❤️")};
    static const QStringList kCollections = {QStringLiteral("to try"), QStringLiteral("laughed too hard"),
                                             QStringLiteral("later")};
    const QString niche = nicheTexts().at(creator.niche).name;
    return (kind == ListKind::Playlist ? kPlaylists : kCollections).at(number % 3) + QStringLiteral(" · ") + niche;
}

QString listId(const SimCreator &creator, ListKind kind, int number)
{
    const quint64 dice = diceSeed(creator.dice, static_cast<quint64>(number) * 2 + (kind == ListKind::Playlist ? 0 : 1));
    return QString::number(7'200'000'000'000'000'000ULL + dice % 200'000'000'000'000'000ULL);
}
} // namespace

Feeds::Feeds(World &world)
    : m_world(world)
{
}

QStringList Feeds::strayIds(quint64 dice, qint64 stepS, int count) const
{
    QStringList ids;
    const qint64 now = m_world.now();
    for (qint64 slot = now / stepS; slot > now / stepS - count; --slot) {
        const quint64 own = diceSeed(dice, static_cast<quint64>(slot));
        const qint64 time = slot * stepS + static_cast<qint64>(own % static_cast<quint64>(stepS));
        if (time <= now) {
            ids.append(composedPostId(time, own >> 20));
        }
    }
    return ids;
}

QList<const SimPost *> Feeds::castPosts(qint64 since)
{
    QList<const SimPost *> posts;
    for (const QString &handle : castHandles()) {
        posts.append(m_world.postsOf(m_world.creator(handle), since));
    }
    return posts;
}

Feed Feeds::ofTag(const SimTag &tag)
{
    Feed feed;
    feed.topic.tag = tag.name;
    const qint64 users = tagUsersAt(tag, m_world.calendar(), m_world.now());
    const int count = static_cast<int>(std::clamp<qint64>(users / 40, 3, kMostInFeed));
    feed.ids = strayIds(tag.dice, kFeedStepS, count);
    for (const SimPost *post : castPosts(m_world.now() - kCastWindowS)) {
        if (post->tags.contains(tag.name)) {
            feed.ids.append(post->id);
        }
    }
    shuffle(feed.ids, tag.dice);
    return feed;
}

Feed Feeds::ofSound(const SimSound &sound)
{
    Feed feed;
    feed.topic.soundId = sound.id;
    const qint64 videos = soundVideosAt(sound, m_world.calendar(), m_world.now());
    feed.ids = strayIds(sound.dice, kFeedStepS * 2, static_cast<int>(std::clamp<qint64>(videos / 20, 2, kMostInFeed)));
    for (const SimPost *post : castPosts(m_world.now() - kCastWindowS)) {
        if (post->soundId == sound.id) {
            feed.ids.append(post->id);
        }
    }
    shuffle(feed.ids, sound.dice);
    return feed;
}

Feed Feeds::ofSearch(const QString &keyword, const SearchFilter &filter)
{
    Feed feed;
    feed.topic.tag = onlyNameCharacters(keyword);
    const quint64 dice = diceSeed(m_world.seed(), diceSeed(keyword.toLower()));
    const qint64 since = filter.publishedWithinDays > 0 ? m_world.now() - filter.publishedWithinDays * kDayS : 0;
    feed.ids = strayIds(dice, kFeedStepS, kMostInFeed / 2);
    for (const SimPost *post : castPosts(std::max(since, m_world.now() - 4 * kCastWindowS))) {
        if (mentions(*post, keyword)) {
            feed.ids.append(post->id);
        }
    }
    feed.ids.removeIf([since](const QString &id) { return postTimeOf(id) < since; });
    if (filter.sortBy == 1) {
        sortByLikes(feed);
    } else if (filter.sortBy >= 2) {
        std::sort(feed.ids.begin(), feed.ids.end(),
                  [](const QString &a, const QString &b) { return postTimeOf(a) > postTimeOf(b); });
    } else {
        shuffle(feed.ids, dice);
    }
    return feed;
}

void Feeds::sortByLikes(Feed &feed)
{
    QList<std::pair<qint64, QString>> order;
    for (const QString &id : std::as_const(feed.ids)) {
        const auto found = resolve(id, feed.topic);
        order.append({found ? countsAt(found->post, m_world.now()).likes : 0, id});
    }
    std::sort(order.begin(), order.end(), std::greater<>());
    feed.ids.clear();
    for (const auto &[likes, id] : std::as_const(order)) {
        feed.ids.append(id);
    }
}

QStringList Feeds::likedBy(const SimCreator &creator)
{
    return creator.showsLikes ? strayIds(diceSeed(creator.dice, 5), kDayS, 40) : QStringList();
}

QStringList Feeds::storiesOf(const SimCreator &creator)
{
    QStringList ids = strayIds(diceSeed(creator.dice, 6), 10 * 3600, 3);
    ids.removeIf([this](const QString &id) { return postTimeOf(id) < m_world.now() - kDayS; });
    return ids;
}

std::optional<PostAndCreator> Feeds::resolve(const QString &id, const PostTopic &topic)
{
    return m_world.isListed(id) ? m_world.post(id) : std::optional(m_world.strayPost(id, topic));
}

QList<Follow> Feeds::follows(quint64 dice, qint64 stepS, qint64 before, int count) const
{
    QList<Follow> out;
    const qint64 now = m_world.now();
    const qint64 oldest = now - stepS * kMostFollows;
    qint64 slot = (before > 0 ? std::min(before, now) : now) / stepS;
    while (out.size() < count && slot * stepS > oldest) {
        out.append({slot * stepS, inventedHandle(diceSeed(dice, static_cast<quint64>(slot)))});
        --slot;
    }
    return out;
}

QList<Follow> Feeds::followers(const SimCreator &creator, qint64 before, int count)
{
    return follows(diceSeed(creator.dice, 1), 600, before, count);
}

QList<Follow> Feeds::followings(const SimCreator &creator, qint64 before, int count)
{
    QList<Follow> out = follows(diceSeed(creator.dice, 2), 5 * 3600, before, count);
    const QStringList cast = castHandles();
    for (Follow &follow : out) { // some know each other
        const quint64 dice = diceSeed(creator.dice, static_cast<quint64>(follow.time));
        const QString &other = cast.at(static_cast<int>(dice % static_cast<quint64>(cast.size())));
        if (dice % 7 == 0 && other != creator.handle) {
            follow.handle = other;
        }
    }
    return out;
}

QStringList Feeds::creatorsFor(const QString &keyword)
{
    QStringList handles;
    for (const CastMember &member : castMembers()) {
        const NicheTexts &niche = nicheTexts().at(member.niche);
        if (member.handle.contains(keyword, Qt::CaseInsensitive) || member.nickname.contains(keyword, Qt::CaseInsensitive)
            || member.bio.contains(keyword, Qt::CaseInsensitive) || niche.name.contains(keyword, Qt::CaseInsensitive)
            || niche.tags.contains(onlyNameCharacters(keyword))) {
            handles.append(member.handle);
        }
    }
    const QString stem = onlyNameCharacters(keyword);
    Dice dice(diceSeed(m_world.seed(), diceSeed(stem)));
    const int more = stem.isEmpty() ? 0 : 25 + dice.below(20);
    for (int i = 0; i < more; ++i) {
        const QString invented = inventedHandle(dice.next());
        handles.append(dice.chance(0.5) ? stem + QString::number(dice.below(9'000) + 10)
                                        : stem.left(8) + QLatin1Char('.') + invented.left(8) + QLatin1Char('x'));
    }
    handles.removeDuplicates();
    return handles;
}

QStringList Feeds::tagsFor(const QString &keyword)
{
    const QString stem = onlyNameCharacters(keyword);
    QStringList names;
    for (const QString &name : castHashtags()) {
        if (!stem.isEmpty() && name.contains(stem)) {
            names.append(name);
        }
    }
    if (!stem.isEmpty()) {
        names.append(stem);
        static const QStringList kEndings =
            QStringLiteral(
                "tok challenge tiktok life 2026 vibes lover tips time daily check hack trend edit asmr fyp community beginner")
                .split(QLatin1Char(' '));
        for (const QString &ending : kEndings) {
            names.append(stem + ending);
        }
    }
    names.removeDuplicates();
    return names;
}

QList<PostList> Feeds::listsOf(const SimCreator &creator, ListKind kind)
{
    QList<PostList> lists;
    const int count = 1 + static_cast<int>(creator.dice % 3);
    for (int number = 0; number < count; ++number) {
        PostList one{listId(creator, kind, number), listName(creator, kind, number), &creator, {}};
        for (const SimPost *post : m_world.postsOf(creator)) {
            if (post->dice % 6 == static_cast<quint64>(number)) {
                one.postIds.append(post->id);
            }
        }
        m_listOwners.insert(one.id, creator.id);
        lists.append(one);
    }
    return lists;
}

PostList Feeds::list(const QString &id, ListKind kind)
{
    const auto owner = m_listOwners.constFind(id);
    const SimCreator &creator = owner != m_listOwners.constEnd()
                                    ? m_world.creatorById(*owner)
                                    : m_world.creator(inventedHandle(diceSeed(m_world.seed(), diceSeed(id))));
    QList<PostList> lists = listsOf(creator, kind);
    const auto found = std::find_if(lists.begin(), lists.end(), [&id](const PostList &one) { return one.id == id; });
    if (found != lists.end()) {
        return *found;
    }
    PostList one = lists.first();
    one.id = id;
    return one;
}

} // namespace Tidemark
