// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QFuture>
#include <QList>

#include <optional>

namespace Tidemark {

class Database;

struct OutboxMessage {
    qint64 id = 0;
    QString channel; // "slack"
    QByteArray body;
    int tries = 0;
};

// What is to be told outside, in history.db until it is told: a message outlasts the program and is sent at least once.
// One that bears the key of an earlier one is the same message and is not kept again. Any thread.
class Outbox
{
public:
    static constexpr qint64 kClaimS = 120; // longer than telling takes

    Outbox(Database &database, Clock &clock);

    // False: such a message is known already.
    [[nodiscard]] QFuture<Result<bool>> put(QString channel, QString dedupKey, QByteArray body);
    // Those whose time has come, oldest first: to look at.
    [[nodiscard]] QFuture<Result<QList<OutboxMessage>>> due(QString channel);
    // The oldest of them, to be told: no other program gets it while this one tells it. What is neither sent nor failed by
    // then, since its program died, is due again. Nothing: there is none.
    [[nodiscard]] QFuture<Result<std::optional<OutboxMessage>>> claim(QString channel);
    [[nodiscard]] QFuture<Status> sent(qint64 id);
    // Tried again after 1, 2, 4 ... minutes, 24 hours at the most.
    [[nodiscard]] QFuture<Status> failed(qint64 id, QString why);

private:
    Database &m_database;
    Clock &m_clock;
};

} // namespace Tidemark
