// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/World.h"

#include "core/sandbox/Cast.h"
#include "core/sandbox/CastTable.h"
#include "core/sandbox/Dice.h"
#include "core/sandbox/SimGrowth.h"

#include <algorithm>
#include <cmath>

namespace Tidemark {

namespace {
constexpr qint64 kDayS = 86'400;
constexpr qint64 kWeekS = 7 * kDayS;
constexpr qint64 kYearS = 365 * kDayS;
constexpr qint64 kBegin = 1'717'372'800;         // Monday 3 June 2024
constexpr qint64 kFirstPostEver = 1'400'000'000; // 2014: no id is older
constexpr qint64 kReferenceAge = 2 * kYearS + 172 * kDayS;

SimCalendar calendarFor(qint64 now, qint64 anchor)
{
    SimCalendar calendar;
    const qint64 today = anchor > 0 ? anchor : now;
    calendar.anchor = today - today % kDayS;
    calendar.begin = kBegin;
    if (today < kBegin + 2 * kYearS) { // a clock of the past gets two years of posts as well
        const qint64 start = today - 2 * kYearS;
        calendar.begin = start - (start - kBegin) % kWeekS;
    }
    calendar.reference = calendar.begin + kReferenceAge;
    return calendar;
}
} // namespace

// The posts of one creator, oldest first, made ahead of the clock week by week.
struct World::Timeline {
    std::vector<std::unique_ptr<SimPost>> posts;
    qint64 madeUntil = 0;
};

World::World(quint64 seed, const Clock &clock, qint64 anchor)
    : m_seed(seed)
    , m_clock(clock)
    , m_calendar(calendarFor(clock.now(), anchor))
{
    for (const CastMember &member : castMembers()) {
        const SimCreator &made = creator(member.handle);
        (void)timeline(made); // so that their posts are known by id alone
    }
    for (const CastTag &row : castTags()) {
        (void)tag(row.name);
    }
}

World::~World() = default;

const SimCreator &World::add(const QString &id, const QString &handle)
{
    auto made = std::make_unique<SimCreator>(makeCreator(m_seed, id, handle));
    m_soundOwners.insert(made->soundId, handle);
    return *m_creators.insert_or_assign(id, std::move(made)).first->second;
}

const SimCreator &World::creator(const QString &handle)
{
    const QString name = handle.toLower();
    const QString id = creatorIdOf(name);
    const auto known = m_creators.find(id);
    if (known == m_creators.end()) {
        return add(id, name);
    }
    if (known->second->handle != name) { // asked for by id before its name was ever said
        *known->second = makeCreator(m_seed, id, name);
        m_soundOwners.insert(known->second->soundId, name);
    }
    return *known->second;
}

const SimCreator &World::creatorById(const QString &id)
{
    const auto known = m_creators.find(id);
    return known != m_creators.end() ? *known->second : add(id, QStringLiteral("user") + id.left(19));
}

double World::followersTrend(const SimCreator &creator, double t) const
{
    const double exponent = creator.growthPerYear * yearsFromReference(m_calendar, livedTime(t, creator.phase));
    return creator.followers * std::exp(std::clamp(exponent, -6.0, 6.0));
}

SimProfileCounts World::countsOf(const SimCreator &creator)
{
    const qint64 time = now();
    const double lived = livedTime(static_cast<double>(time), creator.phase);
    const double years = yearsFromReference(m_calendar, lived);
    double followers = followersTrend(creator, static_cast<double>(time));
    double hearts =
        creator.followers * creator.heartsPerFollower * std::exp(std::clamp(0.9 * creator.growthPerYear * years, -6.0, 6.0));
    SimProfileCounts counts;
    for (const auto &post : timeline(creator).posts) {
        if (post->createdAt > time) {
            break;
        }
        ++counts.videos;
        if (post->outlier > 1.0) { // a hit brings followers
            const double age = static_cast<double>(time - post->createdAt);
            followers += creator.followers * 0.0016 * post->outlier * saturation(age, 2.5 * kDayS, 0.9);
        }
        if (time - post->createdAt < 60 * kDayS) {
            hearts += 0.3 * static_cast<double>(countsAt(*post, time).likes);
        } else {
            hearts += 0.315 * post->views * post->likeRate; // it has all but ended; 5 % for the tail
        }
    }
    counts.followers = static_cast<qint64>(followers);
    counts.hearts = static_cast<qint64>(hearts);
    counts.videos += creator.olderPosts;
    const double months = std::max(0.0, (lived - static_cast<double>(m_calendar.begin)) / (30.0 * kDayS));
    counts.following = creator.followingBase + static_cast<qint64>(months * 1.7);
    counts.likesGiven = creator.likesGivenBase + static_cast<qint64>(months * 41);
    return counts;
}

World::Timeline &World::timeline(const SimCreator &creator)
{
    auto &slot = m_timelines[creator.id];
    if (!slot) {
        slot = std::make_unique<Timeline>();
        slot->madeUntil = m_calendar.begin;
    }
    extend(creator, *slot);
    return *slot;
}

void World::extend(const SimCreator &creator, Timeline &timeline)
{
    while (timeline.madeUntil <= now()) {
        postWeek(creator, timeline, timeline.madeUntil);
        timeline.madeUntil += kWeekS;
    }
}

void World::postWeek(const SimCreator &creator, Timeline &timeline, qint64 week)
{
    Dice dice(diceSeed(creator.dice, static_cast<quint64>(week)));
    const int wanted = static_cast<int>(creator.postsPerWeek * dice.between(0.4, 1.6) + dice.unit());
    QList<qint64> times;
    for (int i = 0; i < wanted; ++i) {
        const int hour = (creator.postHour + static_cast<int>(2.2 * dice.normal()) + 24) % 24;
        times.append(week + dice.below(7) * kDayS + hour * 3600LL + dice.below(3600));
    }
    std::sort(times.begin(), times.end());
    for (const qint64 time : std::as_const(times)) {
        const PostTopic topic{{}, {}, m_calendar.anchor, followersTrend(creator, static_cast<double>(time))};
        auto post = std::make_unique<SimPost>(makePost(creator, composedPostId(time, dice.next()), topic));
        m_postOwners.insert(post->id, creator.id);
        timeline.posts.push_back(std::move(post));
    }
}

QList<const SimPost *> World::postsOf(const SimCreator &creator, qint64 since)
{
    QList<const SimPost *> visible;
    const qint64 time = now();
    const auto &posts = timeline(creator).posts;
    for (auto post = posts.rbegin(); post != posts.rend() && (*post)->createdAt >= since; ++post) {
        const bool deleted = (*post)->deletedAt > 0 && (*post)->deletedAt <= time;
        if ((*post)->createdAt <= time && !deleted) {
            visible.append(post->get());
        }
    }
    return visible;
}

QList<const SimPost *> World::pinnedOf(const SimCreator &creator)
{
    QList<const SimPost *> old;
    for (const SimPost *post : postsOf(creator)) {
        if (now() - post->createdAt > 3 * kWeekS && post->outlier > 1.0) {
            old.append(post);
        }
    }
    std::stable_sort(old.begin(), old.end(), [](const SimPost *a, const SimPost *b) { return a->views > b->views; });
    return old.mid(0, 2);
}

std::optional<PostAndCreator> World::post(const QString &id, const QString &handle)
{
    if (!m_postOwners.contains(id) && isHandle(handle)) {
        (void)timeline(creator(handle)); // it may be one of theirs
    }
    const qint64 time = now();
    const auto owner = m_postOwners.constFind(id);
    if (owner == m_postOwners.constEnd()) {
        const bool plausible = postTimeOf(id) >= kFirstPostEver && postTimeOf(id) <= time;
        return plausible ? std::optional(strayPost(id, m_strays.value(id))) : std::nullopt;
    }
    const SimCreator &maker = creatorById(*owner);
    const QList<const SimPost *> visible = postsOf(maker);
    const auto found = std::find_if(visible.begin(), visible.end(), [&id](const SimPost *post) { return post->id == id; });
    return found == visible.end() ? std::nullopt : std::optional(PostAndCreator{**found, &maker});
}

PostAndCreator World::strayPost(const QString &id, const PostTopic &topic)
{
    if (!topic.tag.isEmpty() || !topic.soundId.isEmpty()) {
        m_strays.insert(id, topic);
    }
    const SimCreator &maker = creator(inventedHandle(diceSeed(m_seed, diceSeed(id) % 4'000)));
    PostTopic whole = topic;
    whole.breakoutAt = m_calendar.anchor;
    whole.followersThen = followersTrend(maker, static_cast<double>(postTimeOf(id)));
    return {makePost(maker, id, whole), &maker};
}

const SimTag &World::tag(const QString &name)
{
    const QString lower = name.toLower();
    const QString id = tagIdOf(lower);
    auto &slot = m_tags[id];
    if (!slot || slot->name != lower) {
        slot = std::make_unique<SimTag>(makeTag(m_seed, id, lower));
    }
    return *slot;
}

const SimTag &World::tagById(const QString &id)
{
    auto &slot = m_tags[id];
    if (!slot) {
        slot = std::make_unique<SimTag>(makeTag(m_seed, id, QStringLiteral("tag") + id));
    }
    return *slot;
}

SimSound World::sound(const QString &id)
{
    return makeSound(m_seed, id, m_soundOwners.value(id));
}

} // namespace Tidemark
