// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/health/HealthFigures.h"
#include "core/health/ProbeReport.h"
#include "core/health/SloReview.h"

#include <QFuture>

namespace Tidemark {

class Database;

// Reads health.db for those who show it: nothing is written, sent or evaluated (see AlertBook::advance, and
// SignalBook::flush for the newest seconds). One thread; the work is done in the database's own.
class HealthReader
{
public:
    HealthReader(Database &database, Clock &clock, SloPlan plan);

    void setPlan(SloPlan plan) { m_plan = std::move(plan); }

    [[nodiscard]] QFuture<Result<HealthOverview>> overview() const;
    // The last windowS seconds in stretches of spanS; endpoints in the catalogue's order within tiers are the view's to sort.
    [[nodiscard]] QFuture<Result<QList<HeatCell>>> heatmap(qint64 windowS = 6 * 3600, int spanS = 600) const;
    // Those that were asked, the most calls first.
    [[nodiscard]] QFuture<Result<QList<EndpointFigures>>> endpoints(qint64 windowS = 24 * 3600) const;
    // Those that spent budget, the most of it first.
    [[nodiscard]] QFuture<Result<QList<Offender>>> offenders(qint64 windowS = 7 * 24 * 3600) const;
    // Pending and firing ones, then resolved ones, each newest first.
    [[nodiscard]] QFuture<Result<QList<AlertEntry>>> alerts(int limit = 100) const;
    [[nodiscard]] QFuture<Result<ProbeReport>> probes() const;
    // Of the two weeks that end now.
    [[nodiscard]] QFuture<Result<SloReview>> review() const;

private:
    Database &m_database;
    Clock &m_clock;
    SloPlan m_plan;
};

} // namespace Tidemark
