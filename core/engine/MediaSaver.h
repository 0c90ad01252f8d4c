// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TaskCount.h"
#include "core/engine/Questions.h"
#include "core/net/MediaDownload.h"

namespace Tidemark {

enum class MediaKind { Video, VideoHd, Sound };

enum class ExistingFile { Refuse, Replace };

struct MediaWish {
    QString link; // of the post
    MediaKind kind = MediaKind::Video;
    QString target; // a file, or a folder that exists: a name is made then
    ExistingFile existing = ExistingFile::Refuse;
};

struct SavedMedia {
    QString path;
    qint64 bytes = 0;
    bool resumed = false; // an earlier attempt had begun it
    bool renewed = false; // the link that was held had died: asked for anew
    Provenance provenance;
    int requests = 0;
};

// Saves a post's video or sound: its link by one question (held for two hours at most), the file over a
// client that holds no key. Where the media server calls the link dead, the answer that held it is
// forgotten and asked for anew, once. Lives in the engine's thread.
class MediaSaver
{
public:
    MediaSaver(const Catalogue &catalogue, Fetcher &fetcher, LoopbackMedia loopback, ProxyRoutePtr route = {});

    // A target that exists already is a Usage error, unless the wish says otherwise. A stop is heeded before the next
    // piece of the file, and is the error Cancelled: what has come stays beside the target, and the next save goes on there.
    [[nodiscard]] QCoro::Task<Result<SavedMedia>> save(MediaWish wish, AskOptions options,
                                                       std::function<void(MediaProgress)> progress, StopFlag stop = {});
    // Where a save keeps what has come so far.
    [[nodiscard]] static QString partPath(const MediaWish &wish);
    // The question whose answer holds the link.
    [[nodiscard]] static Result<Query> query(const Catalogue &catalogue, const MediaWish &wish, const QString &scope);
    void abortAll() { m_download.abortAll(); }
    [[nodiscard]] int running() const { return m_tasks.running(); }

private:
    const Catalogue &m_catalogue;
    Fetcher &m_fetcher;
    MediaDownload m_download;
    TaskCount m_tasks;
};

} // namespace Tidemark
