// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/ProfileCards.h"
#include "ui/widgets/MetricPopover.h"

namespace Tidemark {

// How a card's figure was made: formula, rows used, oldest age, source, rounding, what the other
// definitions give.
[[nodiscard]] MetricExplanation explain(ProfileCard card, const ProfileData &data, const QString &engagementId);
// The posts that the figure was made of; empty for counters, which have observations instead.
[[nodiscard]] QStringList inputPosts(ProfileCard card, const ProfileData &data, const QString &engagementId);
// The observations behind a counter, as tab-separated text.
[[nodiscard]] QString rawRows(ProfileCard card, const ProfileData &data);

} // namespace Tidemark
