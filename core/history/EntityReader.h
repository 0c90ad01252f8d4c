// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"
#include "core/history/HistoryReader.h"

// The queries of HistoryReader, each in the database's thread. asOf: the largest number is now.
namespace Tidemark::detail {

[[nodiscard]] Result<QList<Stored<Profile>>> readProfiles(Connection &connection, const QList<qint64> &entities, qint64 asOf);
[[nodiscard]] Result<QList<Stored<Hashtag>>> readHashtags(Connection &connection, const QList<qint64> &entities, qint64 asOf);
[[nodiscard]] Result<QList<Stored<Sound>>> readSounds(Connection &connection, const QList<qint64> &entities, qint64 asOf);
[[nodiscard]] Result<QList<StoredPost>> readPosts(Connection &connection, const PostFilter &filter, qint64 asOf);
[[nodiscard]] Result<PostsOfCreators> readPostsByCreator(Connection &connection, qint64 after, qint64 asOf);
[[nodiscard]] Result<QList<StoredPost>> readPostsAround(Connection &connection, const QList<EntityRef> &entities, qint64 asOf);
// The newest entities of a kind that have counters of their own.
[[nodiscard]] Result<QList<qint64>> newestEntities(Connection &connection, EntityKind kind, int limit, qint64 asOf);
// Sounds: those with counters first, then those of posts alone.
[[nodiscard]] Result<QList<qint64>> newestSounds(Connection &connection, int limit, qint64 asOf);
[[nodiscard]] Result<QList<Observation>> readSeries(Connection &connection, qint64 entity, const QString &metric,
                                                    std::pair<qint64, qint64> period);
[[nodiscard]] Result<QList<EntityEvent>> readEvents(Connection &connection, qint64 entity, std::pair<qint64, qint64> period);
// at: the time of which the posts of a week and a month before are reckoned.
[[nodiscard]] Result<std::optional<CreatorHistory>> readCreator(Connection &connection, const QString &idOrHandle, qint64 at,
                                                                qint64 until);
[[nodiscard]] Result<QList<HistoryReader::Match>> searchLocal(Connection &connection, const QString &text, int mostOfAKind);
// Row ids as the text of a JSON array, for json_each().
[[nodiscard]] QString idList(const QList<qint64> &ids);

} // namespace Tidemark::detail
