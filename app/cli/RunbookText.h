// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/RunbookDesk.h"

namespace Tidemark {

// `runbook` for people.
[[nodiscard]] QString runbookListText(const QList<Runbook> &books, const QList<ActiveMitigation> &active);
[[nodiscard]] QString runbookText(const RunbookReport &report);
// What an act does, in a sentence.
[[nodiscard]] QString mitigationText(Mitigation mitigation);
// "search-video is asked in small pages since 2026-11-14 18:00"
[[nodiscard]] QString activeText(const ActiveMitigation &active);
// The command that does it or undoes it.
[[nodiscard]] QString actCommand(const RunbookReport &report, const QString &option, const QString &action);

} // namespace Tidemark
