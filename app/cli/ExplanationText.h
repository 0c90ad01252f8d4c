// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Questions.h"

#include <QJsonObject>

namespace Tidemark {

// A figure with all rows that it is made of, for a program that computes it again.
[[nodiscard]] QJsonObject explanationJson(const MetricAnswer &answer, const EntityRef &entity);
// The same for people: the formula, the figure and the rows that it used.
[[nodiscard]] QString explanationText(const MetricAnswer &answer);

} // namespace Tidemark
