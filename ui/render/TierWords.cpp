// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/TierWords.h"

#include "ui/render/Translate.h"

namespace Tidemark {

QString tierTitle(const QString &tierName)
{
    if (tierName == QLatin1String("tier1_interactive"))
        return tr("Tier 1 · interactive");
    if (tierName == QLatin1String("tier2_search"))
        return tr("Tier 2 · search");
    if (tierName == QLatin1String("tier3_batch"))
        return tr("Tier 3 · batch");
    return tierName;
}

} // namespace Tidemark
