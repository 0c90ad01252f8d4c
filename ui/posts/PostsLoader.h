// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Learned.h"
#include "core/history/HistoryReader.h"
#include "ui/models/PostRows.h"

#include <QObject>

namespace Tidemark {

class Engine;
class PostsTable;

// Fills a table with all posts that history holds: creator by creator, read and measured in workers, so that a million
// come bit by bit while others go on. After that only what has changed is read again. Free; the newest load() wins.
class PostsLoader : public QObject
{
    Q_OBJECT

public:
    // table is not owned and outlives this.
    PostsLoader(Engine &engine, PostsTable &table, QObject *parent = nullptr);

    void load(std::optional<qint64> asOf);
    void note(const QList<EntityRef> &changed); // for the next refresh(); none: anything may have
    void refresh();                             // what was noted; ages count to now
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    void loaded(); // all of it, or all that had changed
    void failed(const Tidemark::Error &error);

private:
    // What became of posts that were read again.
    struct Renewed {
        QList<std::pair<qsizetype, PostChunkPtr>> chunks;
        PostChunkPtr fresh; // those that are new
    };
    [[nodiscard]] static PostChunkPtr chunkOf(const QList<StoredPost> &posts, qint64 at);
    [[nodiscard]] static Renewed renewed(const PostRows &held, const QList<StoredPost> &posts, qint64 at);

    void goOn();
    void arrived(const PostsOfCreators &page);
    void built(const PostChunkPtr &chunk);
    void show();
    void end();
    void renew(int request, const QList<StoredPost> &posts);
    void stop(const Error &error);

    Engine &m_engine;
    PostsTable &m_table;
    std::optional<qint64> m_asOf;
    std::optional<qint64> m_next; // creators to be read from; absent: all are
    qint64 m_at = 0;
    int m_request = 0;
    int m_building = 0; // chunks
    bool m_isAsking = false;
    bool m_isRunning = false;
    bool m_isLoaded = false;
    bool m_isFirst = true;        // what the table shows is of another time
    QList<PostChunkPtr> m_chunks; // built, and not shown yet
    qsizetype m_waiting = 0;      // posts in them
    QList<EntityRef> m_changed;
    bool m_isAllChanged = false;
};

} // namespace Tidemark
