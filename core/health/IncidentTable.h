// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"
#include "core/health/NoticeRules.h"
#include "core/notify/AlertChannel.h"

#include <QMap>

namespace Tidemark {

// Alerts are told by tier and severity: "tier1_interactive" and Page.
using GroupKey = std::pair<QString, Severity>;

// The table of what each channel was told, in health.db. Belongs to the worker thread of its Database.
class IncidentTable
{
public:
    [[nodiscard]] static Result<QMap<GroupKey, ToldIncident>> of(Connection &connection, AlertChannel channel);
    [[nodiscard]] static Result<bool> isEmpty(Connection &connection);
    // Nothing: it is over.
    [[nodiscard]] static Status keep(Connection &connection, AlertChannel channel, const GroupKey &group,
                                     const std::optional<ToldIncident> &incident);
    // Sixteen hex digits of this data folder, made once: what two programs tell of two folders is not one incident.
    [[nodiscard]] static Result<QString> folderMark(Connection &connection);
};

} // namespace Tidemark
