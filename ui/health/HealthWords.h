// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/HealthFigures.h"
#include "ui/render/TierWords.h"
#include "ui/theme/Tokens.h"

namespace Tidemark {

// What health is called in the window. Unknown is an en dash, never 0.

struct StateWords {
    QString text; // "holds", "burning 10×"
    Tone tone = Tone::Neutral;
    QString meaning; // a sentence
};
[[nodiscard]] StateWords stateWords(const TierOverview &tier);

struct Figure {
    QString value;
    QString caption;
    QString meaning;
    Tone tone = Tone::Neutral;
};
[[nodiscard]] Figure latencyFigure(const TierOverview &tier);
[[nodiscard]] Figure errorFigure(const TierOverview &tier);
[[nodiscard]] Figure budgetFigure(const TierOverview &tier);

// "page", "ticket".
[[nodiscard]] QString severityWords(Severity severity);
// What happened, and by how much: of an alert that is there now, and of one that was.
[[nodiscard]] QString alertTitle(const AlertEntry &alert, const QList<TierOverview> &tiers);
[[nodiscard]] QString alertDetail(const AlertEntry &alert);

[[nodiscard]] QString latencyText(std::optional<double> ms);

} // namespace Tidemark
