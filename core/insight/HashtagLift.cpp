// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Insight.h"
#include "core/insight/Outlier.h"
#include "core/insight/Statistics.h"

namespace Tidemark {

namespace {

struct Side {
    std::vector<double> outliers; // M6, of the posts that have one
    std::vector<double> views;
};

Side sideOf(const QList<PostSample> &posts, const QList<PostSample> &all, MetricResult &result)
{
    Side side;
    for (const PostSample &post : posts) {
        if (!post.post.views)
            continue;
        side.views.push_back(static_cast<double>(*post.post.views));
        detail::addInput(result, post);
        const MetricResult sameAge = detail::outlierSameAge(post, all, post.observedAt);
        if (sameAge.value)
            side.outliers.push_back(*sameAge.value);
    }
    return side;
}

} // namespace

// An association and no cause: the definition says so wherever the figure stands.
MetricResult hashtagLift(const QList<PostSample> &with, const QList<PostSample> &without)
{
    MetricResult result = detail::metric(QStringLiteral("hashtag_lift"), QStringLiteral("x"), QString());
    const QList<PostSample> all = with + without;
    const Side tagged = sideOf(with, all, result);
    const Side others = sideOf(without, all, result);
    const auto enough = [](const std::vector<double> &values) { return values.size() >= detail::kLeastForMedian; };
    const bool sameAge = enough(tagged.outliers) && enough(others.outliers);
    const std::vector<double> &a = sameAge ? tagged.outliers : tagged.views;
    const std::vector<double> &b = sameAge ? others.outliers : others.views;
    result.definition = QStringLiteral("median %1 of %2 posts with the tag / that of %3 without: goes together, need not cause")
                            .arg(sameAge ? QStringLiteral("outlier at the same age") : QStringLiteral("views"))
                            .arg(a.size())
                            .arg(b.size());
    if (!enough(a) || !enough(b))
        return detail::without(result,
                               detail::needed(detail::kLeastForMedian, static_cast<qsizetype>(std::min(a.size(), b.size()))));
    const double base = detail::median(b);
    if (base <= 0)
        return detail::without(result, QStringLiteral("the posts without the tag have no views"));
    result.value = detail::median(a) / base;
    return result;
}

MetricResult hashtagLift(const QList<double> &outliersWith, const QList<double> &outliersWithout)
{
    MetricResult result = detail::metric(QStringLiteral("hashtag_lift"), QStringLiteral("x"),
                                         QStringLiteral("median outlier of %1 posts with the tag / that of %2 without, each "
                                                        "against its creator's own: goes together, need not cause")
                                             .arg(outliersWith.size())
                                             .arg(outliersWithout.size()));
    result.n = static_cast<int>(outliersWith.size() + outliersWithout.size());
    const qsizetype fewer = std::min(outliersWith.size(), outliersWithout.size());
    if (fewer < static_cast<qsizetype>(detail::kLeastForMedian))
        return detail::without(result, detail::needed(detail::kLeastForMedian, fewer));
    const double base = detail::median({outliersWithout.begin(), outliersWithout.end()});
    if (base <= 0)
        return detail::without(result, QStringLiteral("the posts without the tag have no views"));
    result.value = detail::median({outliersWith.begin(), outliersWith.end()}) / base;
    return result;
}

} // namespace Tidemark
