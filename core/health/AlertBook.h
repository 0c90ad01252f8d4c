// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/health/AlertWalk.h"

#include <QFuture>

namespace Tidemark {

class Database;

// Keeps the state of all alerts, and their history for a year, in health.db. Whatever program of the folder comes first
// evaluates the minutes that have passed, in one transaction and so once each: several programs at once, or none for a
// night, give the same history. One thread.
class AlertBook
{
public:
    AlertBook(Database &database, Clock &clock, SloPlan plan);

    // From the next evaluation on; what fires goes on until its condition, as it is then, no longer holds.
    void setPlan(SloPlan plan) { m_plan = std::move(plan); }

    // Evaluates all whole minutes since the last evaluation (35 days at most), but for the newest seconds, whose calls
    // other programs may still hold in memory. What fired, still fires or was resolved meanwhile, in the order of firing.
    [[nodiscard]] QFuture<Result<QList<AlertRecord>>> advance();

    // Says nothing of a rule until then (UTC seconds; a time in the past: it speaks again). It is evaluated all the same.
    [[nodiscard]] QFuture<Status> silence(QString rule, qint64 until);

    // Somebody has seen it and works on it: what fires now is not told again and again. A rule that does not fire: NotFound.
    [[nodiscard]] QFuture<Result<AlertRecord>> acknowledge(QString rule);

private:
    Database &m_database;
    Clock &m_clock;
    SloPlan m_plan;
};

} // namespace Tidemark
