// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topics/TopicData.h"

#include <algorithm>
#include <cmath>

namespace Tidemark {

namespace {

constexpr qint64 kDayS = 86'400;
constexpr qint64 kWeekS = 7 * kDayS;
constexpr qint64 kBaselineStepS = 6 * 3'600;

constexpr int kMostNeighbours = 6;
constexpr qint64 kHourS = 3'600;

// The usual growth, carried on from the first snapshot that the breakout was measured against.
QList<SeriesPoint> baselineOf(const Breakout &breakout)
{
    QList<SeriesPoint> points;
    if (!breakout.usualPerHour || breakout.points.size() < 2)
        return points;
    const Observation &first = breakout.points.first();
    const qint64 end = breakout.points.last().t;
    const double factor = 1 + *breakout.usualPerHour / 100;
    for (qint64 t = first.t; t < end + kBaselineStepS; t += kBaselineStepS) {
        const qint64 at = std::min(t, end);
        points.append({at, double(first.value) * std::pow(factor, double(at - first.t) / kHourS)});
    }
    return points;
}

// The held posts with it, and the other posts of their creators where these are known: each is
// measured against its own creator's posts, so that big creators do not decide.
void addPosts(TopicData &data, const TopicInputs &inputs)
{
    QList<StoredPost> all = inputs.posts;
    QSet<QString> tagged;
    for (const StoredPost &post : inputs.posts)
        tagged.insert(post.value.id.value);
    for (const StoredPost &post : inputs.own) {
        if (!tagged.contains(post.value.id.value))
            all.append(post);
    }
    QList<double> with;
    QList<double> without;
    QList<std::pair<qint64, double>> dated;
    for (const PostRow &row : postRows(all, inputs.at)) {
        const bool hasTag = tagged.contains(row.post().id.value);
        if (hasTag)
            data.posts.append(row);
        if (!row.outlier.value || !inputs.creators.contains(row.post().authorId.value))
            continue;
        (hasTag ? with : without).append(*row.outlier.value);
        if (hasTag && row.post().createdAt)
            dated.append({*row.post().createdAt, *row.outlier.value});
    }
    data.lift = hashtagLift(with, without);
    data.liftWith = int(with.size());
    data.liftWithout = int(without.size());
    std::sort(dated.begin(), dated.end());
    for (const auto &outlier : std::as_const(dated))
        data.liftTrend.append(outlier.second);
}

void addCreators(TopicData &data, const QList<StoredPost> &posts)
{
    QHash<QString, qint64> firstSeen;
    for (const StoredPost &post : posts) {
        const QString creator = post.value.authorId.isEmpty() ? post.value.authorHandle : post.value.authorId.value;
        if (creator.isEmpty())
            continue;
        const auto known = firstSeen.constFind(creator);
        if (known == firstSeen.constEnd() || post.firstSeen < *known)
            firstSeen.insert(creator, post.firstSeen);
    }
    QList<qint64> times = firstSeen.values();
    std::sort(times.begin(), times.end());
    data.creatorsSeen = int(times.size());
    for (qsizetype i = 0; i < times.size(); ++i) {
        if (times.at(i) > data.at - kWeekS)
            ++data.creatorsNew;
        if (i + 1 == times.size() || times.at(i + 1) != times.at(i))
            data.creatorsTrend.append(double(i + 1));
    }
}

TopicCounter counterOf(const QString &name, Count value, const QList<Observation> &series, const TopicInputs &inputs)
{
    return {value, series, growth(series, kDayS, inputs.at), growth(series, kWeekS, inputs.at),
            counterState(name, series, inputs.events, inputs.at)};
}

// Of the snapshots that the breakout was measured with: an hour or more apart, so that a pace means something.
QList<double> ratesOf(const QList<Observation> &points)
{
    QList<double> rates;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const double hours = double(points.at(i).t - points.at(i - 1).t) / kHourS;
        const double before = double(points.at(i - 1).value);
        if (hours > 0 && before > 0)
            rates.append(100 * (double(points.at(i).value) - before) / before / hours);
    }
    return rates;
}

// Counts each once a post.
class Neighbours
{
public:
    void add(const QString &id, const QString &label)
    {
        if (id.isEmpty())
            return;
        TopicNeighbour &neighbour = m_all[id];
        neighbour.id = id;
        if (neighbour.label.isEmpty())
            neighbour.label = label;
        ++neighbour.posts;
    }
    [[nodiscard]] QList<TopicNeighbour> most() const
    {
        QList<TopicNeighbour> all = m_all.values();
        std::sort(all.begin(), all.end(), [](const TopicNeighbour &a, const TopicNeighbour &b) {
            return a.posts != b.posts ? a.posts > b.posts : a.id < b.id;
        });
        return all.mid(0, kMostNeighbours);
    }

private:
    QHash<QString, TopicNeighbour> m_all;
};

void addNeighbours(TopicData &data, const QList<StoredPost> &posts)
{
    Neighbours tags, creators, sounds;
    const bool isTag = data.topic.entity.kind == EntityKind::Hashtag;
    for (const StoredPost &stored : posts) {
        const Post &post = stored.value;
        for (const QString &tag : post.hashtags) {
            if (!isTag || tag != data.topic.name)
                tags.add(tag, QLatin1Char('#') + tag);
        }
        creators.add(post.authorHandle, QLatin1Char('@') + post.authorHandle);
        if (isTag)
            sounds.add(post.soundId.value, post.soundTitle.isEmpty() ? post.soundId.value : post.soundTitle);
    }
    data.tags = tags.most();
    data.creators = creators.most();
    data.sounds = sounds.most();
}

} // namespace

TopicData topicData(const TopicInputs &inputs)
{
    TopicData data;
    data.events = inputs.events;
    data.topic = inputs.topic;
    data.at = inputs.at;
    data.main = counterOf(inputs.mainCounter, inputs.topic.main, inputs.main, inputs);
    if (!inputs.postsCounter.isEmpty())
        data.postCount = counterOf(inputs.postsCounter, inputs.topic.posts, inputs.postCount, inputs);
    data.breakout = breakout(inputs.main, inputs.at);
    data.baseline = baselineOf(data.breakout);
    data.rates = ratesOf(data.breakout.points);
    addPosts(data, inputs);
    addCreators(data, inputs.posts);
    addNeighbours(data, inputs.posts);
    return data;
}

} // namespace Tidemark
