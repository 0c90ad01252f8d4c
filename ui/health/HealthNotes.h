// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/AlertCourier.h"
#include "core/health/HealthFigures.h"

namespace Tidemark {

// What the cards of Health have no room for, in sentences; what did not happen is not said.
[[nodiscard]] QStringList healthNotes(const HealthOverview &overview);
// Where alerts could not be told, and why.
[[nodiscard]] QStringList unheardWords(const QList<ChannelState> &states);

} // namespace Tidemark
