// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credits/Ledger.h"
#include "core/db/Connection.h"

// The statements of the ledger, each inside a transaction of the database's thread.
namespace Tidemark::detail {

// The day that is booked on: today, or a later one that was already booked on.
[[nodiscard]] Result<QString> bookDay(Connection &connection, qint64 now);

// Spent or set aside in the month of that day.
[[nodiscard]] Result<qint64> spentBy(Connection &connection, const QString &payer, const QString &day);

[[nodiscard]] Result<qint64> reserve(Connection &connection, const SpendRequest &request, const Caps &caps, qint64 now);
[[nodiscard]] Status noteSent(Connection &connection, qint64 reservation, int sendNumber, qint64 now);
[[nodiscard]] Status settle(Connection &connection, qint64 reservation, LedgerState state, const QString &reason);
// Where something is known of how it went.
[[nodiscard]] Status noteCall(Connection &connection, qint64 reservation, const CallNote &note);
[[nodiscard]] Status noteFree(Connection &connection, const QString &endpoint, const QString &reason, qint64 now);
[[nodiscard]] Status recover(Connection &connection);

[[nodiscard]] Status setStop(Connection &connection, const QString &kind, const QByteArray &key,
                             std::pair<QString, qint64> reasonAt);
[[nodiscard]] Status clearStops(Connection &connection, const QByteArray &key);
[[nodiscard]] Status clearKill(Connection &connection);
[[nodiscard]] QString stopKindName(Ledger::StopKind kind);
inline const QString kKilled = QStringLiteral("killed");

[[nodiscard]] Status setBalance(Connection &connection, qint64 credits, Balance::Origin origin, qint64 now);
[[nodiscard]] Result<QByteArray> salt(Connection &connection);
[[nodiscard]] Status setPrice(Connection &connection, double price);

[[nodiscard]] Result<CreditSummary> summarise(Connection &connection, int days, const QByteArray &key, qint64 now);
[[nodiscard]] Result<QList<LedgerRow>> readRows(Connection &connection, int limit, qint64 beforeId, const LedgerFilter &filter);
// The credits counted down since the newest balance was set.
[[nodiscard]] Result<Balance> readBalance(Connection &connection);

[[nodiscard]] Result<QList<LayerCount>> answersByLayer(Connection &connection);

} // namespace Tidemark::detail
