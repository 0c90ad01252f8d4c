// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Insight.h"

namespace Tidemark {

QMap<QString, MetricResult> profileMetrics(const QList<PostSample> &posts, Count followers, qint64 now)
{
    QMap<QString, MetricResult> metrics;
    const auto add = [&metrics](const MetricResult &result) { metrics.insert(result.id, result); };
    for (const QString &id : engagementIds())
        add(engagement(id, posts, followers));
    add(savesRate(posts));
    add(shareRate(posts));
    add(commentRate(posts));
    add(viewsTypical(posts));
    add(viewsMean(posts));
    add(cadencePerWeek(posts, now));
    add(cadenceGapDays(posts, now));
    return metrics;
}

} // namespace Tidemark
