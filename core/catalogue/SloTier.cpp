// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/SloTier.h"

#include <algorithm>
#include <array>

namespace Tidemark {

namespace {

constexpr std::array kTiers{
    TierName{QLatin1String("tier1_interactive"), QLatin1String("tier1"), 10},
    TierName{QLatin1String("tier2_search"), QLatin1String("tier2"), 20},
    TierName{QLatin1String("tier3_batch"), QLatin1String("tier3"), 60},
};

} // namespace

std::span<const TierName> allTiers()
{
    return kTiers;
}

const TierName *tierNamed(const QString &name)
{
    const auto found = std::find_if(kTiers.begin(), kTiers.end(), [&](const TierName &tier) { return tier.name == name; });
    return found == kTiers.end() ? nullptr : &*found;
}

} // namespace Tidemark
