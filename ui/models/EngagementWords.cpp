// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/EngagementWords.h"

#include "ui/render/FigureTitles.h"
#include "ui/render/Translate.h"

namespace Tidemark {

namespace {

QString captionOf(const QString &id)
{
    if (id == QLatin1String("er_view_typical"))
        return tr("by views, typical");
    if (id == QLatin1String("er_view_pooled"))
        return tr("by views, pooled");
    if (id == QLatin1String("er_view_pooled_saves"))
        return tr("by views, with saves");
    if (id == QLatin1String("er_likes_mean"))
        return tr("likes by views");
    if (id == QLatin1String("er_view_median_ratio"))
        return tr("median by median");
    if (id == QLatin1String("er_view_mean_no_shares"))
        return tr("by views, no shares");
    if (id == QLatin1String("er_view_mean"))
        return tr("by views, mean");
    if (id == QLatin1String("er_follower_per_post"))
        return tr("by followers, mean");
    return tr("by followers, typical");
}

} // namespace

EngagementWords engagementWords(const QString &id)
{
    return {figureTitle(id, EntityKind::Profile), captionOf(id)};
}

} // namespace Tidemark
