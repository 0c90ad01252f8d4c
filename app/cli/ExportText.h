// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/ExportCheck.h"
#include "core/insight/Compare.h"

#include <QJsonObject>

namespace Tidemark {

[[nodiscard]] QJsonObject verdictJson(const ExportVerdict &verdict);
[[nodiscard]] QString verdictText(const ExportVerdict &verdict);
// Nothing where the file holds what history says; else the error that decides the exit code.
[[nodiscard]] std::optional<Error> verdictError(const ExportVerdict &verdict);

[[nodiscard]] QJsonObject comparisonJson(const Comparison &comparison, const ExportRecipe &recipe);
[[nodiscard]] QString comparisonText(const Comparison &comparison);

} // namespace Tidemark
