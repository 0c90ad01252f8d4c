// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ArrangedRows.h"
#include "ui/models/PostChunk.h"

#include <iterator>

namespace Tidemark {

// The posts of a table, up to a million and more: chunks in columns, of which a row is put together when somebody asks.
// A value: a copy shares the chunks and costs next to nothing. Any thread.
class PostRows
{
public:
    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = PostRow;
        using difference_type = qsizetype;
        using pointer = const PostRow *;
        using reference = PostRow;

        Iterator(const PostRows *rows, qsizetype i)
            : m_rows(rows)
            , m_i(i)
        {
        }
        [[nodiscard]] PostRow operator*() const { return m_rows->at(m_i); }
        Iterator &operator++()
        {
            ++m_i;
            return *this;
        }
        bool operator==(const Iterator &) const = default;

    private:
        const PostRows *m_rows;
        qsizetype m_i;
    };

    PostRows() = default;
    PostRows(const QList<PostRow> &rows); // all as of the time of the first
    PostRows(std::initializer_list<PostRow> rows);
    explicit PostRows(qint64 at)
        : m_at(at)
    {
    }

    [[nodiscard]] qsizetype size() const { return m_shown ? qsizetype(m_shown->size()) : m_size; }
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] PostRow at(qsizetype i) const;
    [[nodiscard]] PostRow first() const { return at(0); }
    [[nodiscard]] Iterator begin() const { return {this, 0}; }
    [[nodiscard]] Iterator end() const { return {this, size()}; }

    // Where a row lies.
    struct Place {
        const PostChunk *chunk = nullptr;
        qsizetype row = 0; // of the chunk
    };
    [[nodiscard]] Place place(qsizetype i) const;
    [[nodiscard]] std::optional<qsizetype> find(const QString &id) const; // of the rows as they were appended
    [[nodiscard]] qint64 asOf() const { return m_at; }                    // the time that ages count to
    void setAsOf(qint64 at) { m_at = at; }

    void append(PostChunkPtr chunk);
    void replace(qsizetype chunk, PostChunkPtr by); // of as many posts
    [[nodiscard]] const QList<PostChunkPtr> &chunks() const { return m_chunks; }
    [[nodiscard]] qsizetype start(qsizetype chunk) const { return m_starts.at(chunk); } // its first row

    [[nodiscard]] qsizetype chunkOf(qsizetype row) const; // of the rows as they were appended

    [[nodiscard]] PostRows shown(ArrangedRows rows) const;              // the same posts, as tables show them
    [[nodiscard]] RankColumn sortKeys(int column) const;                // a PostColumn; as its sortKey says
    [[nodiscard]] RowMarks passing(const QList<PostTerm> &terms) const; // those that fulfil all conditions

private:
    QList<PostChunkPtr> m_chunks;
    QList<qsizetype> m_starts;
    qsizetype m_size = 0;
    qint64 m_at = 0;
    std::optional<ArrangedRows> m_shown; // none: as they were appended
};

} // namespace Tidemark
