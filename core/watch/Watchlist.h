// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/catalogue/Query.h"
#include "core/watch/RefreshPolicy.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace Tidemark {

class Database;

struct WatchedItem {
    WatchName name;
    qint64 addedAt = 0; // UTC seconds, as all below
    std::optional<qint64> verifiedAt;
    std::optional<qint64> goneAt;
    qint64 uses = 0; // in the last kUseDays days

    // Of the days for which it could have been counted.
    [[nodiscard]] double usesPerDay(qint64 now) const;
};

// The hot set in history.db, shared by all programs of a data folder, and how often people ask for its names: a
// count of interactive questions alone, kept in memory and written in batches. Lives in the engine's thread.
class Watchlist : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMost = 1000;
    static constexpr int kUseDays = 7;

    Watchlist(Database &database, Clock &clock);
    ~Watchlist() override;

    // How many are new. More than kMost in all is a Usage error, and nothing is added.
    [[nodiscard]] QFuture<Result<int>> add(QList<WatchName> names);
    [[nodiscard]] QFuture<Result<int>> remove(QList<WatchName> names);
    // Creators first, by name.
    [[nodiscard]] QFuture<Result<QList<WatchedItem>>> items();
    [[nodiscard]] QFuture<Status> noteVerified(WatchName name);
    [[nodiscard]] QFuture<Status> noteGone(WatchName name, bool isGone);

    // Somebody asked this. Counts where its answer is of the kind that is kept warm.
    void noteUse(const Query &query);
    [[nodiscard]] QFuture<Status> flushUses();

private:
    Database &m_database;
    Clock &m_clock;
    QHash<QString, qint64> m_uses; // "@mrbeast"
    QTimer m_flush;
};

} // namespace Tidemark
