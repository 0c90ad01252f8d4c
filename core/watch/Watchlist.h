// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/catalogue/Query.h"
#include "core/watch/RefreshPolicy.h"
#include "core/watch/WatchLists.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace Tidemark {

class Database;

// How the user files a name.
struct WatchLabels {
    QString group; // "Brands/Shoes"; empty: none
    QStringList tags;
    QString note;

    bool operator==(const WatchLabels &) const = default;
};

struct WatchEntry {
    WatchName name;
    WatchLabels labels;

    bool operator==(const WatchEntry &) const = default;
};

struct WatchedItem {
    WatchName name;
    qint64 addedAt = 0; // UTC seconds, as all below
    std::optional<qint64> verifiedAt;
    std::optional<qint64> goneAt;
    qint64 uses = 0; // in the last kUseDays days
    WatchLabels labels;
    qint64 list = WatchLists::kDefault;

    // Of the days for which it could have been counted.
    [[nodiscard]] double usesPerDay(qint64 now) const;
};

// News of a name, as a list has it.
struct ListedEvent {
    qint64 id = 0; // a newer one has a larger number
    qint64 list = WatchLists::kDefault;
};

// The names of the watchlists in history.db, shared by all programs of a data folder, and how often people ask for them:
// a count of interactive questions alone, kept in memory and written in batches. What was found out about a name (that a
// search finds it, that it is gone) holds in all lists. Lives in the engine's thread.
class Watchlist : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMost = 5000; // of one list
    static constexpr int kUseDays = 7;
    static constexpr int kMostTags = 20;

    Watchlist(Database &database, Clock &clock);
    ~Watchlist() override;

    // How many are new. More than kMost in all is a Usage error, and nothing is added. Labels that are given replace those
    // of a known name; those that are not stay.
    [[nodiscard]] QFuture<Result<int>> add(QList<WatchEntry> entries, qint64 list);
    [[nodiscard]] QFuture<Result<int>> add(QList<WatchName> names); // to the default list
    [[nodiscard]] QFuture<Result<int>> remove(QList<WatchName> names, qint64 list = WatchLists::kDefault);
    // The labels as they are given: what is empty is taken away. How many names the list has of them.
    [[nodiscard]] QFuture<Result<int>> relabel(QList<WatchEntry> entries, qint64 list);
    // What remove() took away, as it was, into the list that it was in; how many were put back. Uses are not counted anew.
    [[nodiscard]] QFuture<Result<int>> putBack(QList<WatchedItem> items);
    // Creators first, by name.
    [[nodiscard]] QFuture<Result<QList<WatchedItem>>> items(qint64 list = WatchLists::kDefault);
    // Of all lists, each once.
    [[nodiscard]] QFuture<Result<QList<WatchName>>> names();
    // A name in all lists that have it.
    [[nodiscard]] QFuture<Result<QList<WatchedItem>>> find(WatchName name);
    // The milestones and breakouts of the names themselves since then, once for each list that has the name.
    [[nodiscard]] QFuture<Result<QList<ListedEvent>>> events(qint64 since);
    [[nodiscard]] QFuture<Status> noteVerified(WatchName name);
    [[nodiscard]] QFuture<Status> noteGone(WatchName name, bool isGone);

    // Somebody asked this. Counts where its name is watched.
    void noteUse(const Query &query);
    [[nodiscard]] QFuture<Status> flushUses();

private:
    Database &m_database;
    Clock &m_clock;
    QHash<std::pair<int, QString>, qint64> m_uses; // by kind and name
    QTimer m_flush;
};

} // namespace Tidemark
