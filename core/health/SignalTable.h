// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"
#include "core/health/SignalCell.h"

#include <QHash>

#include <vector>

namespace Tidemark {

// Calls of one endpoint in one cell, without its latencies.
struct CellCount {
    QString endpoint; // name
    qint64 start = 0; // UTC seconds
    int spanS = 60;
    CallCount count;
};

// Minutes in which some program was running: a bit for each minute, by the hour's start (UTC seconds).
using Presence = QHash<qint64, quint64>;

// The minutes of [from, until) (whole minutes, UTC seconds) that are marked.
[[nodiscard]] qint64 minutesPresent(const Presence &presence, qint64 from, qint64 until);
void markPresent(Presence &presence, qint64 at);

// The most that was under way at once, by the minute's start (UTC seconds).
using LoadByMinute = QHash<qint64, CallLoad>;
void raise(CallLoad &load, const CallLoad &other); // each figure to the higher one

// The tables of cells, presence and load in health.db. Each function belongs to the worker thread of its Database; those that
// write are called inside a transaction.
class SignalTable
{
public:
    static constexpr qint64 kMinutesKeptS = 48LL * 3600; // then by hour
    static constexpr qint64 kKeptS = 35LL * 24 * 3600;

    // Adds to what this or another program has written for the same time.
    [[nodiscard]] static Status merge(Connection &connection, const SignalCell &cell);
    [[nodiscard]] static Status mark(Connection &connection, const Presence &presence);
    // program: any number that two programs do not share.
    [[nodiscard]] static Status markLoad(Connection &connection, qint64 program, const LoadByMinute &load);
    // Minutes older than two days become hours, and what is older than 35 days is forgotten; both of those days in which a
    // program was there, so that a clock that jumps ahead costs nothing. What lies more than a day ahead, since the clock
    // was wrong then, is forgotten too. At most once an hour, whoever asks.
    [[nodiscard]] static Status compact(Connection &connection, qint64 now);

    // What began in [from, until), UTC seconds, by time.
    [[nodiscard]] static Result<QList<SignalCell>> cells(Connection &connection, qint64 from, qint64 until);
    [[nodiscard]] static Result<QList<CellCount>> counts(Connection &connection, qint64 from, qint64 until);
    // The most in one minute of [from, until), of all programs together: what each had at most, as if at one moment.
    [[nodiscard]] static Result<CallLoad> mostLoad(Connection &connection, qint64 from, qint64 until);
    [[nodiscard]] static Result<Presence> presence(Connection &connection, qint64 from, qint64 until);
};

} // namespace Tidemark
