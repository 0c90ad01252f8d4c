// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/notify/AlertChannel.h"
#include "core/notify/AlertNotice.h"

#include <QFuture>

namespace Tidemark {

class Connection;
class Database;

// A notice that one program has taken to tell it: nobody else does until its time is over.
struct AlertDelivery {
    qint64 id = 0;
    AlertChannel channel = AlertChannel::Desktop;
    AlertNotice notice;
    qint64 claim = 0; // whose it is
};

// How telling fares on one channel. Times are UTC seconds.
struct ChannelState {
    AlertChannel channel = AlertChannel::Desktop;
    std::optional<qint64> toldAt;   // of the last that arrived
    std::optional<qint64> failedAt; // of the last that did not
    QString why;                    // of that one, plain
    bool isFinal = false;           // it was refused, and will not be tried again
    int failures = 0;               // in a row
    qint64 quietUntil = 0;          // nothing is sent before
    int waiting = 0;                // notices that are yet to be told

    [[nodiscard]] bool isFailing() const { return failures > 0; }
};

// The outbox of alerts, in health.db beside what they are made of: a notice outlasts the program, is told in the order of
// its incident, and by one program of all those that run. It is told at least once: where a program dies between the
// telling and the note of it, it is told again, and what bears a dedup_key is the same incident there.
// What a newer notice makes pointless before it was told is not told any more. Any thread.
class DeliveryBook
{
public:
    static constexpr qint64 kClaimS = 60; // longer than telling takes

    DeliveryBook(Database &database, Clock &clock);

    // Inside a transaction. A trigger takes the place of one that still waits; a resolve takes that away, and is itself told
    // only where something was, or may have been, told before.
    [[nodiscard]] static Status put(Connection &connection, AlertChannel channel, const AlertNotice &notice);
    // Does anything wait at all?
    [[nodiscard]] static Result<bool> isWaiting(Connection &connection);

    // The oldest that may be told now on one of the channels; nothing: there is none.
    [[nodiscard]] QFuture<Result<std::optional<AlertDelivery>>> claim(QList<AlertChannel> channels);
    // It arrived. id 0: a test, which is in no outbox.
    [[nodiscard]] QFuture<Status> told(AlertDelivery delivery);
    // It will never be taken as it is: given up.
    [[nodiscard]] QFuture<Status> refused(AlertDelivery delivery, QString why);
    // Again later: after waitS where the other side said so, else after 5, 10, 20 ... seconds, 15 minutes at the most. The
    // whole channel waits.
    [[nodiscard]] QFuture<Status> failed(AlertDelivery delivery, QString why, std::optional<qint64> waitS);

    // Of all four.
    [[nodiscard]] QFuture<Result<QList<ChannelState>>> states();

private:
    Database &m_database;
    Clock &m_clock;
};

} // namespace Tidemark
