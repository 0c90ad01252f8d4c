// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/PostRows.h"

#include <QtConcurrentMap>

#include <algorithm>

namespace Tidemark {

PostRows::PostRows(const QList<PostRow> &rows)
    : m_at(rows.isEmpty() ? 0 : rows.first().at)
{
    if (!rows.isEmpty())
        append(std::make_shared<const PostChunk>(rows));
}

PostRows::PostRows(std::initializer_list<PostRow> rows)
    : PostRows(QList<PostRow>(rows))
{
}

PostRows::Place PostRows::place(qsizetype i) const
{
    const qsizetype row = m_shown ? qsizetype(m_shown->row(size_t(i))) : i;
    const qsizetype chunk = chunkOf(row);
    return {m_chunks.at(chunk).get(), row - m_starts.at(chunk)};
}

qsizetype PostRows::chunkOf(qsizetype row) const
{
    return std::upper_bound(m_starts.cbegin(), m_starts.cend(), row) - m_starts.cbegin() - 1;
}

PostRow PostRows::at(qsizetype i) const
{
    const Place where = place(i);
    return where.chunk->row(where.row, m_at);
}

std::optional<qsizetype> PostRows::find(const QString &id) const
{
    for (qsizetype chunk = 0; chunk < m_chunks.size(); ++chunk) {
        if (const auto row = m_chunks.at(chunk)->find(id))
            return m_starts.at(chunk) + *row;
    }
    return std::nullopt;
}

void PostRows::append(PostChunkPtr chunk)
{
    if (chunk->size() == 0)
        return;
    m_starts.append(m_size);
    m_size += chunk->size();
    m_chunks.append(std::move(chunk));
}

void PostRows::replace(qsizetype chunk, PostChunkPtr by)
{
    Q_ASSERT(by->size() == m_chunks.at(chunk)->size());
    m_chunks[chunk] = std::move(by);
}

PostRows PostRows::shown(ArrangedRows rows) const
{
    PostRows shown = *this;
    shown.m_shown = std::move(rows);
    return shown;
}

RankColumn PostRows::sortKeys(int column) const
{
    RankColumn keys;
    keys.reserve(m_size);
    for (const PostChunkPtr &chunk : m_chunks)
        chunk->appendKeys(PostColumn(column), m_at, keys);
    return keys;
}

// Threads share the chunks, each of which has a place of its own among the marks.
RowMarks PostRows::passing(const QList<PostTerm> &terms) const
{
    RowMarks marks(static_cast<size_t>(m_size));
    struct Part {
        const PostChunk *posts = nullptr;
        std::span<char> marks;
    };
    std::vector<Part> parts;
    parts.reserve(size_t(m_chunks.size()));
    for (qsizetype chunk = 0; chunk < m_chunks.size(); ++chunk) {
        const PostChunk &posts = *m_chunks.at(chunk);
        parts.push_back({&posts, std::span(marks).subspan(size_t(m_starts.at(chunk)), size_t(posts.size()))});
    }
    const auto mark = [&](const Part &part) {
        std::fill(part.marks.begin(), part.marks.end(), char(1));
        for (const PostTerm &term : terms)
            part.posts->narrow(term, m_at, part.marks);
    };
    if (parts.size() > 1)
        QtConcurrent::blockingMap(parts, mark);
    else
        std::for_each(parts.begin(), parts.end(), mark);
    return marks;
}

} // namespace Tidemark
