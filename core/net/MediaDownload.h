// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/StopFlag.h"
#include "core/net/KeylessClient.h"

#include <functional>
#include <optional>

namespace Tidemark {

struct MediaProgress {
    qint64 received = 0;         // bytes on disk
    std::optional<qint64> total; // absent where the server does not say
};

struct MediaFile {
    qint64 bytes = 0;
    QByteArray contentType;
    bool resumed = false; // an earlier attempt had begun it
};

// A video or a sound into a file, piece by piece, so that neither its size nor a break counts: the next
// attempt goes on where the file ends, if its last bytes are those of the link, and begins anew if not.
// Files are written in a worker; everything else happens in the thread that calls.
class MediaDownload
{
public:
    static constexpr qint64 kPiece = 1024 * 1024; // at most this is lost by a break, and seen at once by who watches
    static constexpr qint64 kOverlap = 16 * 1024; // of what is there already, asked for again and compared

    explicit MediaDownload(LoopbackMedia loopback, ProxyRoutePtr route = {});

    // A dead link is the error Upstream with the status 403 or 410; 404 is NotFound, a file that cannot
    // be written LocalData. What was received stays in the file. Before each piece stop is asked: Cancelled then.
    [[nodiscard]] QCoro::Task<Result<MediaFile>> fetch(QUrl link, QString path, std::function<void(MediaProgress)> progress,
                                                       StopFlag stop = {});
    void abortAll() { m_client.abortAll(); }

private:
    KeylessClient m_client;
};

// "bytes 0-99/1000" and "bytes */1000" of a Content-Range header.
struct ContentRange {
    std::optional<qint64> first;
    std::optional<qint64> total;

    [[nodiscard]] static ContentRange of(const QByteArray &header);
};

} // namespace Tidemark
