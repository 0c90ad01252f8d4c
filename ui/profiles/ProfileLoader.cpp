// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/ProfileLoader.h"

#include "core/base/Async.h"
#include "core/base/Clock.h"
#include "core/engine/Engine.h"
#include "core/history/HistoryReader.h"

#include <QTimeZone>
#include <QtConcurrentRun>

namespace Tidemark {

namespace {

constexpr int kMostPosts = 1'000;
constexpr int kAllDays = 36'500; // posts are compared at the same age, however long ago that was
constexpr qint64 kDayS = 86'400;

} // namespace

// The parts of one load, until all are there.
struct ProfileLoader::Gathering {
    ProfileInputs inputs;
    int request = 0;
    int missing = 0;
    std::optional<qint64> asOf;
    std::optional<Error> error;
};

ProfileLoader::ProfileLoader(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
}

void ProfileLoader::drop()
{
    ++m_request;
}

void ProfileLoader::load(const QString &handle, std::optional<qint64> asOf)
{
    const int request = ++m_request;
    whenDone(m_engine.history().profile(handle, asOf), this,
             [this, request, handle, asOf](const Result<std::optional<Stored<Profile>>> &stored) {
                 if (request != m_request)
                     return;
                 if (!stored)
                     emit failed(stored.error());
                 else if (!*stored)
                     emit absent(handle);
                 else
                     gather(**stored, request, asOf);
             });
}

void ProfileLoader::gather(const Stored<Profile> &stored, int request, std::optional<qint64> asOf)
{
    auto gathering = std::make_shared<Gathering>();
    gathering->request = request;
    gathering->asOf = asOf;
    gathering->inputs.stored = stored;
    gathering->inputs.at = asOf.value_or(m_engine.clock().now());
    gathering->inputs.timeZone = QTimeZone::systemTimeZoneId();
    for (const char *metric : {"followers", "likes", "videos", "following"})
        gatherSeries(gathering, QLatin1String(metric));
    gatherEvents(gathering);
    gatherPosts(gathering, &ProfileInputs::posts, asOf);
    gatherPosts(gathering, &ProfileInputs::postsWeekAgo, gathering->inputs.at - 7 * kDayS);
    gatherPosts(gathering, &ProfileInputs::postsMonthAgo, gathering->inputs.at - 30 * kDayS);
}

void ProfileLoader::gatherSeries(const Shared &gathering, const QString &metric)
{
    ++gathering->missing;
    const EntityRef entity{EntityKind::Profile, gathering->inputs.stored.value.id.value};
    whenDone(m_engine.history().series(entity, metric, 0, gathering->asOf), this,
             [this, gathering, metric](const Result<QList<Observation>> &series) {
                 if (series)
                     gathering->inputs.series.insert(metric, *series);
                 else
                     gathering->error = series.error();
                 arrived(gathering);
             });
}

void ProfileLoader::gatherEvents(const Shared &gathering)
{
    ++gathering->missing;
    const EntityRef entity{EntityKind::Profile, gathering->inputs.stored.value.id.value};
    whenDone(m_engine.history().events(entity, 0, gathering->asOf), this,
             [this, gathering](const Result<QList<EntityEvent>> &events) {
                 if (events)
                     gathering->inputs.events = *events;
                 else
                     gathering->error = events.error();
                 arrived(gathering);
             });
}

void ProfileLoader::gatherPosts(const Shared &gathering, QList<StoredPost> ProfileInputs::*target, std::optional<qint64> asOf)
{
    ++gathering->missing;
    PostFilter filter;
    filter.author = gathering->inputs.stored.value.id;
    filter.limit = kMostPosts;
    filter.viewsDays = kAllDays;
    whenDone(m_engine.history().posts(filter, asOf), this, [this, gathering, target](const Result<QList<StoredPost>> &posts) {
        if (posts)
            gathering->inputs.*target = *posts;
        else
            gathering->error = posts.error();
        arrived(gathering);
    });
}

void ProfileLoader::arrived(const Shared &gathering)
{
    if (--gathering->missing > 0 || gathering->request != m_request)
        return;
    if (gathering->error)
        emit failed(*gathering->error);
    else
        assemble(gathering->inputs, gathering->request);
}

void ProfileLoader::adopt(const ProfileAnswer &answer)
{
    ProfileInputs inputs;
    const qint64 seen = answer.provenance.fetchedAt;
    inputs.stored.value = answer.profile;
    inputs.stored.observedAt = seen;
    inputs.stored.firstSeen = seen;
    inputs.stored.observations = 1;
    inputs.at = m_engine.clock().now();
    inputs.timeZone = QTimeZone::systemTimeZoneId();
    const auto add = [&inputs, seen](const char *metric, Count value) {
        if (value)
            inputs.series[QLatin1String(metric)].append({seen, *value, QStringLiteral("userinfo-by-username")});
    };
    add("followers", answer.profile.followers);
    add("likes", answer.profile.likes);
    add("videos", answer.profile.videos);
    add("following", answer.profile.following);
    for (const Post &post : answer.posts) {
        StoredPost stored;
        stored.value = post;
        stored.observedAt = answer.postsProvenance.fetchedAt;
        stored.firstSeen = stored.observedAt;
        stored.observations = 1;
        inputs.posts.append(stored);
    }
    assemble(inputs, ++m_request);
}

void ProfileLoader::assemble(const ProfileInputs &inputs, int request)
{
    whenDone(QtConcurrent::run(profileData, inputs), this, [this, request](const ProfileData &data) {
        if (request == m_request)
            emit loaded(data);
    });
}

} // namespace Tidemark
