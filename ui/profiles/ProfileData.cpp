// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/ProfileData.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Tidemark {

namespace {

constexpr int kTrendPosts = 30;
constexpr int kTrendWeeks = 12;
constexpr qint64 kWeekS = 7 * 86'400;
constexpr int kShownTags = 6;
constexpr int kShownSounds = 3;

double orGap(const std::optional<double> &value)
{
    return value.value_or(std::numeric_limits<double>::quiet_NaN());
}

ProfileFigures figuresOf(const QList<StoredPost> &posts, Count followers, qint64 at)
{
    const QList<PostSample> all = postSamples(posts);
    const QList<PostSample> latest = latestPosts(all);
    ProfileFigures figures;
    for (const QString &id : engagementIds())
        figures.engagement.insert(id, engagement(id, latest, followers));
    figures.viewsTypical = viewsTypical(latest);
    figures.viewsMean = viewsMean(latest);
    figures.cadence = cadencePerWeek(all, at);
    figures.gap = cadenceGapDays(all, at);
    return figures;
}

void addTrends(ProfileData &data, const QList<PostSample> &samples)
{
    QList<PostSample> latest = latestPosts(samples, kTrendPosts);
    std::sort(latest.begin(), latest.end(),
              [](const PostSample &a, const PostSample &b) { return a.post.createdAt < b.post.createdAt; });
    for (const PostSample &sample : std::as_const(latest)) {
        data.engagementTrend.append(orGap(postEngagement(sample).value));
        data.viewsTrend.append(sample.post.views ? double(*sample.post.views) : orGap({}));
    }
    data.cadenceTrend = QList<double>(kTrendWeeks, 0.0);
    qint64 oldest = data.at;
    for (const PostSample &sample : samples) {
        const qint64 age = sample.post.createdAt ? data.at - *sample.post.createdAt : -1;
        const qint64 weeks = age / kWeekS;
        if (age >= 0 && weeks < kTrendWeeks)
            data.cadenceTrend[kTrendWeeks - 1 - int(weeks)] += 1;
        if (age >= 0)
            oldest = std::min(oldest, *sample.post.createdAt);
    }
    const int known = std::clamp(int((data.at - oldest) / kWeekS) + 1, 1, kTrendWeeks);
    data.cadenceTrend = samples.isEmpty() ? QList<double>() : data.cadenceTrend.mid(kTrendWeeks - known);
}

void addWhatPostsCarry(ProfileData &data)
{
    QMap<QString, int> tags;
    QMap<QString, ProfileData::UsedSound> sounds;
    QMap<QString, int> regions;
    for (const PostRow &row : std::as_const(data.posts)) {
        for (const QString &tag : row.post().hashtags)
            ++tags[tag];
        if (!row.post().region.isEmpty())
            ++regions[row.post().region];
        if (row.post().soundId.isEmpty())
            continue;
        ProfileData::UsedSound &sound = sounds[row.post().soundId.value];
        sound = {row.post().soundId.value, row.post().soundTitle, sound.posts + 1};
    }
    for (auto tag = tags.constBegin(); tag != tags.constEnd(); ++tag)
        data.hashtags.append({tag.key(), tag.value()});
    for (auto region = regions.constBegin(); region != regions.constEnd(); ++region) {
        if (region.value() > data.postsRegion.second)
            data.postsRegion = {region.key(), region.value()};
    }
    data.sounds = sounds.values();
    const auto more = [](const auto &a, const auto &b) { return a.second > b.second; };
    std::stable_sort(data.hashtags.begin(), data.hashtags.end(), more);
    std::stable_sort(data.sounds.begin(), data.sounds.end(), [](const auto &a, const auto &b) { return a.posts > b.posts; });
    data.hashtags = data.hashtags.mid(0, kShownTags);
    data.sounds = data.sounds.mid(0, kShownSounds);
}

Count followersAt(const ProfileInputs &inputs, qint64 t)
{
    Count followers;
    for (const Observation &observation : inputs.series.value(QStringLiteral("followers"))) {
        if (observation.t <= t)
            followers = observation.value;
    }
    return followers;
}

} // namespace

ProfileData profileData(const ProfileInputs &inputs)
{
    ProfileData data;
    data.stored = inputs.stored;
    data.series = inputs.series;
    data.at = inputs.at;
    data.timeZone = inputs.timeZone;
    data.events = inputs.events;
    for (auto series = inputs.series.constBegin(); series != inputs.series.constEnd(); ++series) {
        data.counters.insert(series.key(), counterState(series.key(), series.value(), inputs.events, inputs.at));
        data.roundingSteps.insert(series.key(), data.counters.value(series.key()).step);
    }
    const Profile &profile = inputs.stored.value;
    for (const auto &[counter, value] :
         {std::pair(QStringLiteral("followers"), profile.followers), std::pair(QStringLiteral("likes"), profile.likes),
          std::pair(QStringLiteral("videos"), profile.videos), std::pair(QStringLiteral("following"), profile.following)})
        data.changes += changesRow(counter, value, inputs.series.value(counter), inputs.at);
    data.posts = postRows(inputs.posts, inputs.at);
    data.figures = figuresOf(inputs.posts, inputs.stored.value.followers, inputs.at);
    data.weekAgo = figuresOf(inputs.postsWeekAgo, followersAt(inputs, inputs.at - kWeekS), inputs.at - kWeekS);
    data.monthAgo = figuresOf(inputs.postsMonthAgo, followersAt(inputs, inputs.at - 30 * 86'400), inputs.at - 30 * 86'400);
    const QList<PostSample> samples = postSamples(inputs.posts);
    addTrends(data, samples);
    data.bestTime = bestTime(samples, inputs.timeZone, inputs.at);
    addWhatPostsCarry(data);
    return data;
}

} // namespace Tidemark
