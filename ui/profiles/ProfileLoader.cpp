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

using Made = Result<std::optional<ProfileData>>;

Made made(const Result<std::optional<CreatorHistory>> &held, qint64 at, const QByteArray &timeZone)
{
    if (!held)
        return fail(held.error());
    if (!*held)
        return std::optional<ProfileData>();
    return std::optional(profileData({**held, at, timeZone}));
}

} // namespace

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
    const qint64 at = asOf.value_or(m_engine.clock().now());
    const auto worked = m_engine.history()
                            .creator(handle, at, asOf)
                            .then(QtFuture::Launch::Async,
                                  [at, zone = QTimeZone::systemTimeZoneId()](const Result<std::optional<CreatorHistory>> &held) {
                                      return made(held, at, zone);
                                  });
    whenDone(worked, this, [this, request, handle](const Made &profile) {
        if (request == m_request)
            arrived(handle, profile);
    });
}

void ProfileLoader::arrived(const QString &handle, const Made &profile)
{
    if (!profile)
        emit failed(profile.error());
    else if (!*profile)
        emit absent(handle);
    else
        emit loaded(**profile);
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
    const int request = ++m_request;
    whenDone(QtConcurrent::run(profileData, inputs), this, [this, request](const ProfileData &data) {
        if (request == m_request)
            emit loaded(data);
    });
}

} // namespace Tidemark
