// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/RunbookDesk.h"

#include <QJsonObject>

namespace Tidemark {

// The documents of `runbook`.
[[nodiscard]] QJsonObject runbookListJson(const QList<Runbook> &books, const QList<ActiveMitigation> &active);
[[nodiscard]] QJsonObject runbookJson(const RunbookReport &report);
[[nodiscard]] QJsonObject mitigationJson(const ActiveMitigation &active);

} // namespace Tidemark
