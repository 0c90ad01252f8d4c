// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"
#include "core/health/AlertWalk.h"

namespace Tidemark {

// The tables of alerts in health.db. Each function belongs to the worker thread of its Database.
class AlertTable
{
public:
    [[nodiscard]] static Result<QHash<QString, qint64>> pending(Connection &connection);  // since, by rule
    [[nodiscard]] static Result<QHash<QString, qint64>> silences(Connection &connection); // until, by rule
    // Newest first.
    [[nodiscard]] static Result<QList<AlertRecord>> newest(Connection &connection, int limit);
    [[nodiscard]] static Result<QList<AlertRecord>> firing(Connection &connection);
    // Of one tier and severity, those that fired then or later, oldest first.
    [[nodiscard]] static Result<QList<AlertRecord>> since(Connection &connection, const QString &tier, Severity severity,
                                                          qint64 from);
    // When each was acknowledged, by rule and the time at which it fired.
    [[nodiscard]] static Result<QHash<std::pair<QString, qint64>, qint64>> acknowledgements(Connection &connection);
    [[nodiscard]] static Result<std::optional<qint64>> evaluatedUntil(Connection &connection);

    // Inside a transaction: what a walk left.
    [[nodiscard]] static Status keep(Connection &connection, const AlertWalk &walk, qint64 until);
    // until in the past: it is heard again.
    [[nodiscard]] static Status silence(Connection &connection, const QString &rule, qint64 until);
    // The alert of this rule that fires now. Nothing fires: NotFound.
    [[nodiscard]] static Result<AlertRecord> acknowledge(Connection &connection, const QString &rule, qint64 at);
};

} // namespace Tidemark
