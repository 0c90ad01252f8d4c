// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <memory>
#include <optional>

namespace Tidemark {

// Small pictures of creators, posts and sounds by the id of what they show, since their links change with every
// answer. Files in a folder of the data folder, deleted at any time without loss; in bytes no more than a bound: those
// that were not looked at for the longest make room. Bytes come back as they went in: who decodes them judges them
// anew. Used from any thread; files are touched in one thread of its own.
class PictureStore
{
public:
    struct Picture {
        QByteArray bytes;
        qint64 fetchedAt = 0; // UTC seconds
    };
    struct Statistics {
        qint64 pictures = 0;
        qint64 bytes = 0;

        bool operator==(const Statistics &) const = default;
    };

    static constexpr qint64 kMostBytes = 128 * 1024 * 1024;
    static constexpr qint64 kLargestPicture = 1024 * 1024;

    explicit PictureStore(const QString &folder, qint64 mostBytes = kMostBytes);
    ~PictureStore();
    Q_DISABLE_COPY_MOVE(PictureStore)

    // What is no picture of this store any more (damaged, of another form) is removed and absent. now: UTC seconds, when
    // it was used last.
    [[nodiscard]] QFuture<std::optional<Picture>> find(const QString &id, qint64 now);
    void put(const QString &id, Picture picture);  // a larger one than kLargestPicture is not kept
    [[nodiscard]] QFuture<Result<qint64>> purge(); // how many went
    [[nodiscard]] QFuture<Statistics> statistics();
    // Until everything that was put is on disk.
    [[nodiscard]] QFuture<void> flushed();

private:
    class Folder;
    std::unique_ptr<Folder> m_folder;
};

} // namespace Tidemark
