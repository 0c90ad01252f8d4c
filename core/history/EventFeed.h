// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Learned.h"

#include <QFuture>

namespace Tidemark {

class Database;

// A dated fact with what it is about, as it is called now.
struct FedEvent {
    qint64 id = 0;
    EntityRef entity;
    QString name;    // handle, tag, title of a sound, caption of a post
    QString creator; // of a post: its creator's handle
    EntityEvent event;
};

// Hands on what history tells for the first time: each milestone and each breakout is taken once, by whichever program
// of the data folder asks first, and not again after a restart. Any thread.
class EventFeed
{
public:
    explicit EventFeed(Database &database);

    // What was told since the last call, oldest first; what happened before `since` is passed over.
    [[nodiscard]] QFuture<Result<QList<FedEvent>>> take(qint64 since);
    // True once for each day (a Julian day number), and never for one before it.
    [[nodiscard]] QFuture<Result<bool>> takeDay(qint64 day);

private:
    Database &m_database;
};

} // namespace Tidemark
