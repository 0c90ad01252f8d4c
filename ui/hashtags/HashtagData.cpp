// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hashtags/HashtagData.h"

#include <algorithm>
#include <cmath>

namespace Tidemark {

namespace {

constexpr qint64 kDayS = 86'400;
constexpr qint64 kWeekS = 7 * kDayS;
constexpr qint64 kBaselineStepS = 6 * 3'600;

// The usual growth, carried on from the first snapshot that the breakout was measured against.
QList<SeriesPoint> baselineOf(const QList<Observation> &views, const Breakout &breakout)
{
    QList<SeriesPoint> points;
    if (!breakout.usualPerHour || views.size() < 2)
        return points;
    const Observation &first = views.first();
    const qint64 end = views.last().t;
    const double factor = 1 + *breakout.usualPerHour / 100;
    for (qint64 t = first.t; t < end + kBaselineStepS; t += kBaselineStepS) {
        const qint64 at = std::min(t, end);
        points.append({at, double(first.value) * std::pow(factor, double(at - first.t) / 3'600.0)});
    }
    return points;
}

// The held posts with the tag, and the other posts of their creators where these are known: each is
// measured against its own creator's posts, so that big creators do not decide.
void addPosts(HashtagData &data, const HashtagInputs &inputs)
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

void addCreators(HashtagData &data, const QList<StoredPost> &posts)
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

} // namespace

HashtagData hashtagData(const HashtagInputs &inputs)
{
    HashtagData data;
    data.stored = inputs.stored;
    data.views = inputs.views;
    data.users = inputs.users;
    data.at = inputs.at;
    data.together = inputs.together;
    data.breakout = breakout(inputs.views, inputs.at);
    data.baseline = baselineOf(inputs.views, data.breakout);
    data.viewsDay = growth(inputs.views, kDayS, inputs.at);
    data.viewsWeek = growth(inputs.views, kWeekS, inputs.at);
    data.usersDay = growth(inputs.users, kDayS, inputs.at);
    data.usersWeek = growth(inputs.users, kWeekS, inputs.at);
    data.viewsState = counterState(QStringLiteral("views"), inputs.views, inputs.events, inputs.at);
    data.usersState = counterState(QStringLiteral("users"), inputs.users, inputs.events, inputs.at);
    data.viewsStep = data.viewsState.step;
    addPosts(data, inputs);
    addCreators(data, inputs.posts);
    return data;
}

} // namespace Tidemark
