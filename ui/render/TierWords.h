// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tidemark {

// "Tier 2 · search", by the tier's name in slo.yaml.
[[nodiscard]] QString tierTitle(const QString &tierName);

} // namespace Tidemark
