// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Query.h"
#include "core/watch/WatchLists.h"

#include <QCoroTask>

namespace Tidemark {

class Catalogue;
class Radar;
class Watchlist;

// What the user of demo data watches: two lists with groups, tags and notes, and the radar's words.
class DemoWatch
{
public:
    struct Services {
        const Catalogue &catalogue;
        Watchlist &watchlist;
        WatchLists &lists;
        Radar &radar;
    };
    explicit DemoWatch(Services services)
        : m(services)
    {
    }

    [[nodiscard]] QCoro::Task<Status> fill();
    // The radar's searches, and in whose name the ledger counts them.
    [[nodiscard]] QList<Query> searches() const;
    [[nodiscard]] QString radarAsks() const { return m_radarAsks; }

private:
    [[nodiscard]] QCoro::Task<Status> fillDefault();
    [[nodiscard]] QCoro::Task<Status> fillCampaign();

    Services m;
    QString m_radarAsks;
};

} // namespace Tidemark
