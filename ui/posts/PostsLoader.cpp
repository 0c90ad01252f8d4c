// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/posts/PostsLoader.h"

#include "core/base/Async.h"
#include "core/base/Clock.h"
#include "core/engine/Engine.h"
#include "ui/tables/PostsTable.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kMostBuilding = 3;
constexpr qsizetype kShownAtOnce = 2'000; // and at least a quarter of what is there: each time all are put in order
constexpr qsizetype kMostChanged = 2'000;

} // namespace

PostsLoader::PostsLoader(Engine &engine, PostsTable &table, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_table(table)
{
}

PostChunkPtr PostsLoader::chunkOf(const QList<StoredPost> &posts, qint64 at)
{
    return std::make_shared<const PostChunk>(postRows(posts, at));
}

void PostsLoader::load(std::optional<qint64> asOf)
{
    ++m_request;
    m_asOf = asOf;
    m_at = asOf.value_or(m_engine.clock().now());
    m_next = 0;
    m_building = 0;
    m_isAsking = false;
    m_isRunning = true;
    m_isFirst = true;
    m_chunks.clear();
    m_waiting = 0;
    m_changed.clear();
    m_isAllChanged = false;
    goOn();
}

// The next page is read while the last ones are measured, but never far ahead.
void PostsLoader::goOn()
{
    if (!m_next && !m_isAsking && m_building == 0)
        return end();
    if (!m_next || m_isAsking || m_building >= kMostBuilding)
        return;
    m_isAsking = true;
    whenDone(m_engine.history().postsByCreator(*m_next, m_asOf), this,
             [this, request = m_request](const Result<PostsOfCreators> &page) {
                 if (request != m_request)
                     return;
                 m_isAsking = false;
                 if (page)
                     arrived(*page);
                 else
                     stop(page.error());
             });
}

void PostsLoader::arrived(const PostsOfCreators &page)
{
    m_next = page.next;
    ++m_building;
    whenDone(QtConcurrent::run(chunkOf, page.posts, m_at), this, [this, request = m_request](const PostChunkPtr &chunk) {
        if (request == m_request)
            built(chunk);
    });
    goOn();
}

void PostsLoader::built(const PostChunkPtr &chunk)
{
    --m_building;
    m_chunks.append(chunk);
    m_waiting += chunk->size();
    const qsizetype shown = m_isFirst ? 0 : m_table.posts().size();
    if (m_waiting >= std::max(kShownAtOnce, shown / 4))
        show();
    goOn();
}

void PostsLoader::show()
{
    if (m_isFirst) {
        PostRows rows(m_at);
        for (const PostChunkPtr &chunk : std::as_const(m_chunks))
            rows.append(chunk);
        m_table.setPosts(rows);
    } else {
        m_table.postsModel().append(m_chunks);
    }
    m_isFirst = false;
    m_chunks.clear();
    m_waiting = 0;
}

void PostsLoader::end()
{
    show();
    m_isRunning = false;
    m_isLoaded = true;
    emit loaded();
    if (!m_changed.isEmpty() || m_isAllChanged)
        refresh();
}

void PostsLoader::stop(const Error &error)
{
    ++m_request;
    m_isRunning = false;
    emit failed(error);
}

void PostsLoader::note(const QList<EntityRef> &changed)
{
    m_isAllChanged = m_isAllChanged || changed.isEmpty() || m_changed.size() + changed.size() > kMostChanged;
    if (!m_isAllChanged)
        m_changed += changed;
}

void PostsLoader::refresh()
{
    if (m_isRunning || !m_isLoaded || m_asOf)
        return;
    if (m_isAllChanged)
        return load(m_asOf);
    m_at = m_engine.clock().now();
    if (m_changed.isEmpty()) {
        m_table.postsModel().setTime(m_at);
        emit loaded();
        return;
    }
    m_isRunning = true;
    whenDone(m_engine.history().postsAround(std::exchange(m_changed, {}), m_asOf), this,
             [this, request = ++m_request](const Result<QList<StoredPost>> &posts) {
                 if (request != m_request)
                     return;
                 if (posts)
                     renew(request, *posts);
                 else
                     stop(posts.error());
             });
}

void PostsLoader::renew(int request, const QList<StoredPost> &posts)
{
    whenDone(QtConcurrent::run(&PostsLoader::renewed, m_table.posts(), posts, m_at), this,
             [this, request](const Renewed &renewed) {
                 if (request != m_request)
                     return;
                 for (const auto &[chunk, by] : renewed.chunks)
                     m_table.postsModel().replace(chunk, by);
                 m_table.postsModel().append({renewed.fresh});
                 m_table.postsModel().setTime(m_at);
                 end();
             });
}

// A chunk that has one of the posts is made anew, with all others as they were.
PostsLoader::Renewed PostsLoader::renewed(const PostRows &held, const QList<StoredPost> &posts, qint64 at)
{
    QMap<qsizetype, QList<PostRow>> chunks;
    QList<PostRow> fresh;
    const QList<PostRow> rows = postRows(posts, at);
    for (const PostRow &row : rows) {
        const auto place = held.find(row.post().id.value);
        if (!place) {
            fresh.append(row);
            continue;
        }
        const qsizetype number = held.chunkOf(*place);
        const PostChunk &chunk = *held.chunks().at(number);
        QList<PostRow> &all = chunks[number];
        for (qsizetype i = all.size(); i < chunk.size(); ++i)
            all.append(chunk.row(i, at));
        all[*place - held.start(number)] = row;
    }
    Renewed renewed{{}, std::make_shared<const PostChunk>(fresh)};
    for (auto chunk = chunks.cbegin(); chunk != chunks.cend(); ++chunk)
        renewed.chunks.append({chunk.key(), std::make_shared<const PostChunk>(*chunk)});
    return renewed;
}

} // namespace Tidemark
