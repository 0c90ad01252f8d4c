// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Learned.h"

#include <QFuture>
#include <QHash>
#include <QMap>

#include <mutex>

namespace Tidemark {

class Database;

// What history knows of an entity at a time, with the time of its newest observation.
template <typename T>
struct Stored {
    T value;
    qint64 observedAt = 0; // UTC seconds
    qint64 firstSeen = 0;
    qint64 observations = 0; // answers that carried it
    std::optional<qint64> goneSince;
};

struct StoredPost : Stored<Post> {
    QList<Observation> views; // of the filter's last days before asOf, oldest first
    Count authorFollowersNow; // newest known; for rates by followers
};

struct PostFilter {
    UserId author;     // empty: any
    QString hashtag;   // empty: any
    SoundId sound;     // empty: any
    QList<PostId> ids; // empty: any
    int limit = 100'000;
    int viewsDays = 7; // how far back each post's views go
};

// The posts of some creators, all of each.
struct PostsOfCreators {
    QList<StoredPost> posts;
    std::optional<qint64> next; // what to ask for to get those of the next creators; absent: there are no more
};

// All that is held of a creator.
struct CreatorHistory {
    Stored<Profile> stored;
    QMap<QString, QList<Observation>> series; // followers, likes, videos, following: all that is known
    QList<EntityEvent> events;
    QList<StoredPost> posts;        // at most 1,000, each with all its views
    QList<StoredPost> postsWeekAgo; // as they were known then
    QList<StoredPost> postsMonthAgo;
};

// Reads history, as of any time (absent: now). Each counter is the newest one known at that time,
// absent where none was. A post's links to media are not kept (they are signed and live for hours);
// pictures are the newest link. Safe to call from any thread; every answer comes
// from a worker thread.
class HistoryReader
{
public:
    using AsOf = std::optional<qint64>;

    explicit HistoryReader(Database &database);

    // By numeric id, or by the handle it has now (or last had). Empty where never seen.
    [[nodiscard]] QFuture<Result<std::optional<Stored<Profile>>>> profile(QString idOrHandle, AsOf asOf = {});
    // With posts, series and events, read at once. at: UTC seconds, of which a week and a month ago are reckoned.
    [[nodiscard]] QFuture<Result<std::optional<CreatorHistory>>> creator(QString idOrHandle, qint64 at, AsOf asOf = {});
    // Begins to read what creator() will be asked for next, without asOf: handed to who does so next, within ten seconds.
    void readAhead(const QString &idOrHandle, qint64 at);
    [[nodiscard]] QFuture<Result<std::optional<Stored<Hashtag>>>> hashtag(QString idOrName, AsOf asOf = {});
    [[nodiscard]] QFuture<Result<std::optional<Stored<Sound>>>> sound(QString id, AsOf asOf = {});
    [[nodiscard]] QFuture<Result<QList<StoredPost>>> posts(PostFilter filter, AsOf asOf = {});
    // Every post there is, creator by creator, so that each can be measured against the others of its creator: some two
    // thousand posts at a time, so that other questions are answered in between. after: 0, then the answer's next.
    [[nodiscard]] QFuture<Result<PostsOfCreators>> postsByCreator(qint64 after, AsOf asOf = {});
    // Every post of the creators that are named, or that one of the named posts is from.
    [[nodiscard]] QFuture<Result<QList<StoredPost>>> postsAround(QList<EntityRef> entities, AsOf asOf = {});
    // The newest link to an entity's picture; empty where there is none.
    [[nodiscard]] QFuture<Result<QString>> picture(EntityRef entity);
    // Newest first, at most limit; those with counters of their own (not comment authors).
    [[nodiscard]] QFuture<Result<QList<Stored<Profile>>>> profiles(int limit, AsOf asOf = {});
    [[nodiscard]] QFuture<Result<QList<Stored<Hashtag>>>> hashtags(int limit, AsOf asOf = {});
    // Those with counters of their own first, newest first; then those that are known from posts alone.
    [[nodiscard]] QFuture<Result<QList<Stored<Sound>>>> sounds(int limit, AsOf asOf = {});
    // How many held posts use each sound, by its id.
    [[nodiscard]] QFuture<Result<QHash<QString, int>>> postsBySound(AsOf asOf = {});

    // metric: followers, following, likes, videos (profile); views, likes, comments, shares, saves
    // (post); views, users (hashtag); videos (sound). Another name is a Usage error.
    [[nodiscard]] QFuture<Result<QList<Observation>>> series(EntityRef entity, QString metric, qint64 since, AsOf until = {});
    [[nodiscard]] QFuture<Result<QList<EntityEvent>>> events(EntityRef entity, qint64 since = 0, AsOf until = {});
    // Local search over handles, nicknames, tags, post titles, sounds: free. Every word has to be found; names also with
    // letters left out or a letter wrong. Best first, the larger first among equals; at most so many of each kind. A tag
    // that only posts carry has its name for an id.
    struct Match {
        EntityRef entity;
        QString title;  // "@handle", "#tag", the title of a post or a sound
        QString detail; // nickname, description, "@creator" of a post, author of a sound
        Count size;     // followers, views, videos
        qint64 observedAt = 0;
        QString pictureUrl;
        int score = 0; // as nameScore() says, of all words together
    };
    [[nodiscard]] QFuture<Result<QList<Match>>> search(QString text, int mostOfAKind);

    // A raw body as it came, absent where there is no such answer; LocalData where it is damaged.
    [[nodiscard]] QFuture<Result<std::optional<QByteArray>>> body(qint64 answer);
    // The answers of a cache key, newest first: row id and the upstream's time.
    [[nodiscard]] QFuture<Result<QList<std::pair<qint64, qint64>>>> answers(QString key, int limit = 100, AsOf asOf = {});

private:
    struct Ahead {
        QString idOrHandle;
        qint64 at = 0;
        QFuture<Result<std::optional<CreatorHistory>>> read;
    };

    Database &m_database;
    std::mutex m_mutex; // of what was read ahead
    std::optional<Ahead> m_ahead;
};

// The metric names that an entity kind has.
[[nodiscard]] QStringList counterNames(EntityKind kind);

} // namespace Tidemark
