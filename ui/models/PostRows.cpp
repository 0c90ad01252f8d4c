// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/PostRows.h"

#include <QtConcurrentMap>

#include <algorithm>
#include <cstring>

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
    const qsizetype row = m_order ? qsizetype((*m_order)[size_t(i)]) : i;
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

PostRows PostRows::shown(RowNumbersPtr rows) const
{
    PostRows shown = *this;
    shown.m_order = std::move(rows);
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

size_t PostRows::writePassing(qsizetype chunk, const QList<PostTerm> &terms, quint32 *room) const
{
    const PostChunk &posts = *m_chunks.at(chunk);
    std::vector<char> kept(size_t(posts.size()), 1);
    for (const PostTerm &term : terms)
        posts.narrow(term, m_at, kept);
    auto row = quint32(m_starts.at(chunk));
    size_t count = 0;
    for (const char isKept : kept) { // without a branch: which posts pass is nothing that a processor could guess
        room[count] = row++;
        count += size_t(isKept);
    }
    return count;
}

// Threads share the chunks: the rows of each are written where they would lie if all passed, and then close up.
RowNumbers PostRows::passing(const QList<PostTerm> &terms) const
{
    const auto all = size_t(m_size);
    RowNumbers rows(all);
    struct Part {
        qsizetype chunk = 0;
        std::span<quint32> rows;
    };
    std::vector<Part> parts(size_t(m_chunks.size()));
    for (size_t chunk = 0; chunk < parts.size(); ++chunk)
        parts[chunk] = {qsizetype(chunk), std::span(rows).subspan(size_t(m_starts.at(qsizetype(chunk))))};
    const auto write = [&](Part &part) { part.rows = part.rows.first(writePassing(part.chunk, terms, part.rows.data())); };
    if (parts.size() > 1)
        QtConcurrent::blockingMap(parts, write);
    else
        std::for_each(parts.begin(), parts.end(), write);
    quint32 *end = rows.data();
    for (const Part &part : parts) {
        std::memmove(end, part.rows.data(), part.rows.size_bytes());
        end += part.rows.size();
    }
    rows.resize(size_t(end - rows.data()));
    fit(rows);
    return rows;
}

} // namespace Tidemark
