// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/watch/NamedList.h"

#include <QFuture>
#include <QList>

namespace Tidemark {

class Database;
class Settings;

// The watchlists in history.db, shared by all programs of a data folder. The first is the default: it cannot be removed,
// and its allowance is a setting. Lives in the engine's thread.
class WatchLists
{
public:
    static constexpr qint64 kDefault = 1;
    static constexpr int kMost = 200;
    static constexpr qint64 kUsualAllowance = 1000;

    WatchLists(Database &database, Clock &clock, Settings &settings);

    // By name, the default first.
    [[nodiscard]] QFuture<Result<QList<NamedList>>> all();
    // Empty: the default. NotFound names the lists that there are.
    [[nodiscard]] QFuture<Result<NamedList>> find(QString name);
    // A name that is taken, too long or empty is a Usage error; so is thrifty or equal without an allowance.
    [[nodiscard]] QFuture<Result<NamedList>> create(NamedList list);
    // Name, policy, allowance, greatest age and pause.
    [[nodiscard]] QFuture<Result<NamedList>> change(NamedList list);
    // With all its names. The default is a Usage error.
    [[nodiscard]] QFuture<Status> remove(qint64 id);

private:
    [[nodiscard]] std::optional<qint64> defaultAllowance() const;

    Database &m_database;
    Clock &m_clock;
    Settings &m_settings;
};

} // namespace Tidemark
