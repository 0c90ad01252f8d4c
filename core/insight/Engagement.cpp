// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Insight.h"
#include "core/insight/Rounding.h"
#include "core/insight/Statistics.h"

#include <algorithm>
#include <span>

namespace Tidemark {

namespace {

using detail::kLeastForMedian;

// The counters of one post that a definition needs, as numbers.
struct Parts {
    double views = 0;
    double interactions = 0;
};

// Which counters make the interactions of a definition.
struct Interactions {
    bool comments = true;
    bool shares = true;
    bool saves = false;
};

enum class Views { Needed, NotNeeded };
enum class Per { Views, Followers };

// The set of one definition: the posts that have all that it asks for.
struct PartSet {
    MetricResult result;
    std::vector<Parts> parts;
    double rounding = 0; // the largest of the posts' views

    [[nodiscard]] std::vector<double> all(double Parts::*member) const
    {
        std::vector<double> values;
        for (const Parts &part : parts)
            values.push_back(part.*member);
        return values;
    }

    [[nodiscard]] double sum(double Parts::*member) const
    {
        double total = 0;
        for (const Parts &part : parts)
            total += part.*member;
        return total;
    }

    // Interactions over views of each post that has been viewed.
    [[nodiscard]] std::vector<double> ratios() const
    {
        std::vector<double> values;
        for (const Parts &part : parts) {
            if (part.views > 0)
                values.push_back(part.interactions / part.views);
        }
        return values;
    }
};

using Compute = std::optional<double> (*)(const PartSet &set, double followers, QString &reason);

struct Definition {
    const char *id;
    const char *text;
    Interactions interactions;
    Per per;
    Compute compute;
};

QString noViews()
{
    return QStringLiteral("no views");
}

std::optional<double> pooled(const PartSet &set, double, QString &reason)
{
    const double views = set.sum(&Parts::views);
    reason = noViews();
    return views > 0 ? std::optional(set.sum(&Parts::interactions) / views) : std::nullopt;
}

std::optional<double> medianRatio(const PartSet &set, double, QString &reason)
{
    reason = detail::needed(kLeastForMedian, static_cast<qsizetype>(set.parts.size()));
    if (set.parts.size() < kLeastForMedian)
        return std::nullopt;
    const double views = detail::median(set.all(&Parts::views));
    reason = noViews();
    return views > 0 ? std::optional(detail::median(set.all(&Parts::interactions)) / views) : std::nullopt;
}

std::optional<double> meanOfRatios(const PartSet &set, double, QString &reason)
{
    const std::vector<double> ratios = set.ratios();
    reason = noViews();
    return ratios.empty() ? std::nullopt : std::optional(detail::mean(ratios));
}

std::optional<double> typicalRatio(const PartSet &set, double, QString &reason)
{
    const std::vector<double> ratios = set.ratios();
    reason = detail::needed(kLeastForMedian, static_cast<qsizetype>(ratios.size()));
    return ratios.size() < kLeastForMedian ? std::nullopt : std::optional(detail::median(ratios));
}

std::optional<double> perFollowerAndPost(const PartSet &set, double followers, QString &)
{
    return set.sum(&Parts::interactions) / followers / static_cast<double>(set.parts.size());
}

std::optional<double> typicalPerFollower(const PartSet &set, double followers, QString &reason)
{
    reason = detail::needed(kLeastForMedian, static_cast<qsizetype>(set.parts.size()));
    if (set.parts.size() < kLeastForMedian)
        return std::nullopt;
    return detail::median(set.all(&Parts::interactions)) / followers;
}

std::span<const Definition> definitions()
{
    static const Definition table[] = {
        {"er_view_pooled",
         "sum of (likes + comments + shares) / sum of views, latest 30 posts (as HypeAuditor)",
         {},
         Per::Views,
         pooled},
        {"er_view_pooled_saves",
         "sum of (likes + comments + shares + saves) / sum of views, latest 30 posts (saves as ViralDeck)",
         {true, true, true},
         Per::Views,
         pooled},
        {"er_likes_mean",
         "mean likes / mean views, latest 30 posts (as Modash's help page)",
         {false, false, false},
         Per::Views,
         pooled},
        {"er_view_median_ratio",
         "median of (likes + comments + shares) / median of views, latest 30 posts (as Modash's calculator)",
         {},
         Per::Views,
         medianRatio},
        {"er_view_mean_no_shares",
         "mean of (likes + comments) / views of each post, latest 30 (as KOLens, infludata)",
         {true, false, false},
         Per::Views,
         meanOfRatios},
        {"er_view_mean",
         "mean of (likes + comments + shares) / views of each post, latest 30 (as Popsters' ERview)",
         {},
         Per::Views,
         meanOfRatios},
        {"er_view_typical",
         "median of (likes + comments + shares) / views of each post, latest 30: the typical post",
         {},
         Per::Views,
         typicalRatio},
        {"er_follower_per_post",
         "sum of (likes + comments + shares) / today's followers / posts, latest 30 (as Popsters' ERpost, Rival IQ)",
         {},
         Per::Followers,
         perFollowerAndPost},
        {"er_follower_typical",
         "median of (likes + comments + shares) / today's followers, latest 30 posts",
         {},
         Per::Followers,
         typicalPerFollower},
    };
    return table;
}

std::optional<Parts> partsOf(const Post &post, const Interactions &wanted, Views views)
{
    if (!post.likes || (wanted.comments && !post.comments) || (wanted.shares && !post.shares) || (wanted.saves && !post.saves)
        || (views == Views::Needed && !post.views))
        return std::nullopt;
    // Counters of any size: a sum of the largest is no whole number any more.
    const auto counted = [](bool isWanted, std::optional<qint64> count) { return isWanted ? static_cast<double>(*count) : 0.0; };
    const double sum = static_cast<double>(*post.likes) + counted(wanted.comments, post.comments)
                       + counted(wanted.shares, post.shares) + counted(wanted.saves, post.saves);
    return Parts{static_cast<double>(post.views.value_or(0)), sum};
}

PartSet setOf(const Definition &definition, const QList<PostSample> &posts)
{
    PartSet set;
    set.result = detail::metric(QLatin1String(definition.id), QStringLiteral("%"), QLatin1String(definition.text));
    const Views views = definition.per == Per::Views ? Views::Needed : Views::NotNeeded;
    for (const PostSample &post : latestPosts(posts)) {
        const auto parts = partsOf(post.post, definition.interactions, views);
        if (!parts)
            continue;
        set.parts.push_back(*parts);
        set.rounding = std::max(set.rounding, detail::relativeRounding(post));
        detail::addInput(set.result, post);
    }
    return set;
}

// Why the set cannot be put in relation to the followers; empty where it can.
QString followersMissing(Per per, Count followers)
{
    if (per == Per::Views)
        return {};
    if (!followers)
        return QStringLiteral("followers unknown");
    return *followers <= 0 ? QStringLiteral("no followers") : QString();
}

MetricResult evaluate(const Definition &definition, const QList<PostSample> &posts, Count followers)
{
    PartSet set = setOf(definition, posts);
    if (set.parts.empty())
        return detail::without(set.result, posts.isEmpty() ? QStringLiteral("no posts held")
                                                           : QStringLiteral("no post has all the counters that this needs"));
    QString reason = followersMissing(definition.per, followers);
    if (!reason.isEmpty())
        return detail::without(set.result, reason);
    const auto ratio = definition.compute(set, static_cast<double>(followers.value_or(0)), reason);
    if (!ratio)
        return detail::without(set.result, reason);
    set.result.value = 100 * *ratio;
    const double rounding = definition.per == Per::Views ? set.rounding : detail::relativeRounding(followers);
    detail::carryRounding(set.result, rounding);
    return set.result;
}

// 100 times the sum of one counter over the sum of views, of the posts that have both.
MetricResult pooledRate(MetricResult result, const QList<PostSample> &posts, Count Post::*counter)
{
    double views = 0;
    double counted = 0;
    double rounding = 0;
    for (const PostSample &post : latestPosts(posts)) {
        if (!post.post.views || !(post.post.*counter))
            continue;
        views += static_cast<double>(*post.post.views);
        counted += static_cast<double>(*(post.post.*counter));
        rounding = std::max(rounding, detail::relativeRounding(post));
        detail::addInput(result, post);
    }
    if (result.n == 0)
        return detail::without(result, QStringLiteral("no post has all the counters that this needs"));
    if (views <= 0)
        return detail::without(result, noViews());
    result.value = 100 * (counted / views);
    detail::carryRounding(result, rounding);
    return result;
}

} // namespace

QStringList engagementIds()
{
    QStringList ids;
    for (const Definition &definition : definitions())
        ids.append(QLatin1String(definition.id));
    return ids;
}

MetricResult engagement(const QString &id, const QList<PostSample> &posts, Count followers)
{
    for (const Definition &definition : definitions()) {
        if (id == QLatin1String(definition.id))
            return evaluate(definition, posts, followers);
    }
    return detail::without(detail::metric(id, {}, {}), QStringLiteral("no such definition"));
}

MetricResult postEngagement(const PostSample &post)
{
    MetricResult result = detail::metric(QStringLiteral("er_view"), QStringLiteral("%"),
                                         QStringLiteral("(likes + comments + shares) / views of this post"));
    const auto parts = partsOf(post.post, {}, Views::Needed);
    if (!parts)
        return detail::without(result, QStringLiteral("the post lacks a counter that this needs"));
    detail::addInput(result, post);
    if (parts->views <= 0)
        return detail::without(result, noViews());
    result.value = 100 * (parts->interactions / parts->views);
    detail::carryRounding(result, detail::relativeRounding(post));
    return result;
}

MetricResult savesRate(const QList<PostSample> &posts)
{
    return pooledRate(detail::metric(QStringLiteral("saves_rate"), QStringLiteral("%"),
                                     QStringLiteral("sum of saves / sum of views, latest 30 posts")),
                      posts, &Post::saves);
}

MetricResult shareRate(const QList<PostSample> &posts)
{
    return pooledRate(detail::metric(QStringLiteral("share_rate"), QStringLiteral("%"),
                                     QStringLiteral("sum of shares / sum of views, latest 30 posts")),
                      posts, &Post::shares);
}

MetricResult commentRate(const QList<PostSample> &posts)
{
    return pooledRate(detail::metric(QStringLiteral("comment_rate"), QStringLiteral("%"),
                                     QStringLiteral("sum of comments / sum of views, latest 30 posts")),
                      posts, &Post::comments);
}

} // namespace Tidemark
