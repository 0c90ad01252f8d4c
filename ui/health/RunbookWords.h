// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fetch/Mitigations.h"
#include "core/health/RunbookChecks.h"

namespace Tidemark {

// What a runbook and its checks say in English, in the window's language; what has no translation stays as it is.
[[nodiscard]] QString runbookWords(const QString &english);
[[nodiscard]] QString sentenceWords(const Sentence &sentence);

struct VerdictWords {
    QString text; // "holds"
    QString meaning;
};
[[nodiscard]] VerdictWords verdictWords(const std::optional<CheckResult> &result);

[[nodiscard]] QString mitigationWords(Mitigation mitigation);
[[nodiscard]] QString mitigationMeaning(Mitigation mitigation);
// "search-video is switched off since 14 Nov 2026, 18:00."
[[nodiscard]] QString activeWords(const ActiveMitigation &active);
[[nodiscard]] QString differenceWords(const BodyDifference &difference);

} // namespace Tidemark
