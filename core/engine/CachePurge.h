// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TaskCount.h"
#include "core/engine/Questions.h"
#include "core/engine/SharedLink.h"

namespace Tidemark {

class DiskCache;
class MemoryCache;

// Forgets answers in every layer: first where a team shares them, so that nothing is lifted from there
// again, then on disk and in memory. A shared cache that is out of reach stops nothing: what is said of
// it says so. History is never touched. Lives in the engine's thread.
class CachePurge
{
public:
    struct Layers {
        MemoryCache &memory;
        DiskCache &disk;
        SharedLink &shared;
        Questions &questions;
        std::function<bool()> isOffline; // then no other machine is asked
    };

    struct Purged {
        qint64 answers = 0;  // on this machine
        qint64 inMemory = 0; // where everything goes, or an endpoint
        qint64 pictures = 0; // where everything goes
        SharedPurge shared;
    };

    explicit CachePurge(Layers layers);

    [[nodiscard]] QCoro::Task<Result<Purged>> key(QString key);
    // All that is held of "@handle", "#hashtag" or a post's link, pages included.
    [[nodiscard]] QCoro::Task<Result<Purged>> entity(QString subject, AskOptions options);
    // All of one endpoint; empty: everything.
    [[nodiscard]] QCoro::Task<Result<Purged>> endpoint(QString name);
    [[nodiscard]] int running() const { return m_tasks.running(); }

private:
    [[nodiscard]] QCoro::Task<SharedPurge> removeShared(QStringList keys);
    [[nodiscard]] SharedPurge notAsked() const;

    Layers m_layers;
    TaskCount m_tasks;
};

} // namespace Tidemark
