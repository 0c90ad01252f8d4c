// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Entity.h"

#include <QString>

namespace Tidemark {

// What a counter or a metric is called where people read it: "followers" -> "Followers", "growth_abs" of a creator ->
// "Growth in 7 days", of a hashtag "Growth in 24 hours". An id that the program does not know stands in words of its own.
[[nodiscard]] QString figureTitle(const QString &id, EntityKind kind);
[[nodiscard]] bool hasFigureTitle(const QString &id);

} // namespace Tidemark
