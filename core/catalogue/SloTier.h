// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>

#include <span>

namespace Tidemark {

// The three classes of endpoints of the monitoring text, by how near a person waits. The one place that knows their
// names and hard time-outs; what is promised of each (p95, availability, burn rates) is data, see SloPlan.
struct TierName {
    QLatin1String name;  // "tier1_interactive": in JSON and YAML
    QLatin1String label; // "tier1": in labels of metrics
    int timeoutS;        // to the last byte; what takes longer counts as failed
};

// Tier 1 first.
[[nodiscard]] std::span<const TierName> allTiers();
// By its name; null where there is none.
[[nodiscard]] const TierName *tierNamed(const QString &name);

} // namespace Tidemark
