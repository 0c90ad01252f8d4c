// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/IncidentTable.h"
#include "core/health/SloPlan.h"

namespace Tidemark {

// What is told where, and by whom.
struct NoticeRound {
    QList<AlertChannel> channels; // that this program can tell
    QList<AlertChannel> pageTo;
    QList<AlertChannel> ticketTo;
    NoticeTiming timing;
    SloPlan plan;
    QString source;
    qint64 now = 0;
};

// Is there anything that may have to be told? Reads only.
[[nodiscard]] Result<bool> hasNotices(Connection &connection);

// Inside a transaction: compares the alerts that fire with what each channel was told of them, and puts what is to be told
// into the outbox: so each step of an incident is taken once, whichever program comes first, and none is lost with it.
// When to look again, where time alone makes a difference.
[[nodiscard]] Result<std::optional<qint64>> planNotices(Connection &connection, const NoticeRound &round);

} // namespace Tidemark
