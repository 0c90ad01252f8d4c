// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/FigureTitles.h"

#include "ui/render/Translate.h"

#include <algorithm>
#include <span>

namespace Tidemark {

namespace {

struct Title {
    const char *id;
    const char *words;
};

constexpr Title kTitles[] = {
    {"followers", QT_TRANSLATE_NOOP("Tidemark", "Followers")},
    {"following", QT_TRANSLATE_NOOP("Tidemark", "Following")},
    {"likes", QT_TRANSLATE_NOOP("Tidemark", "Likes")},
    {"videos", QT_TRANSLATE_NOOP("Tidemark", "Videos")},
    {"views", QT_TRANSLATE_NOOP("Tidemark", "Views")},
    {"users", QT_TRANSLATE_NOOP("Tidemark", "Posts")},
    {"comments", QT_TRANSLATE_NOOP("Tidemark", "Comments")},
    {"shares", QT_TRANSLATE_NOOP("Tidemark", "Shares")},
    {"saves", QT_TRANSLATE_NOOP("Tidemark", "Saves")},
    {"er_view", QT_TRANSLATE_NOOP("Tidemark", "Engagement by views")},
    {"er_view_typical", QT_TRANSLATE_NOOP("Tidemark", "Engagement by views, typical")},
    {"er_follower_typical", QT_TRANSLATE_NOOP("Tidemark", "Engagement by followers, typical")},
    {"er_view_pooled", QT_TRANSLATE_NOOP("Tidemark", "Engagement by views, pooled")},
    {"er_view_pooled_saves", QT_TRANSLATE_NOOP("Tidemark", "Engagement by views, pooled, with saves")},
    {"er_likes_mean", QT_TRANSLATE_NOOP("Tidemark", "Likes by views, of means")},
    {"er_view_median_ratio", QT_TRANSLATE_NOOP("Tidemark", "Engagement by views, of medians")},
    {"er_view_mean_no_shares", QT_TRANSLATE_NOOP("Tidemark", "Engagement by views, mean, without shares")},
    {"er_view_mean", QT_TRANSLATE_NOOP("Tidemark", "Engagement by views, mean")},
    {"er_follower_per_post", QT_TRANSLATE_NOOP("Tidemark", "Engagement by followers, per post")},
    {"er_follower_at_post", QT_TRANSLATE_NOOP("Tidemark", "Engagement by followers when posted")},
    {"er_in_tier", QT_TRANSLATE_NOOP("Tidemark", "Engagement against creators of a size")},
    {"saves_rate", QT_TRANSLATE_NOOP("Tidemark", "Saves by views")},
    {"share_rate", QT_TRANSLATE_NOOP("Tidemark", "Shares by views")},
    {"comment_rate", QT_TRANSLATE_NOOP("Tidemark", "Comments by views")},
    {"views_typical", QT_TRANSLATE_NOOP("Tidemark", "Views, typical")},
    {"views_mean", QT_TRANSLATE_NOOP("Tidemark", "Views, mean")},
    {"cadence", QT_TRANSLATE_NOOP("Tidemark", "Posts a week")},
    {"cadence_gap", QT_TRANSLATE_NOOP("Tidemark", "Days between posts")},
    {"growth_abs", QT_TRANSLATE_NOOP("Tidemark", "Growth in 24 hours")},
    {"growth_pct", QT_TRANSLATE_NOOP("Tidemark", "Growth in 24 hours, per cent")},
    {"growth_rate", QT_TRANSLATE_NOOP("Tidemark", "Growth an hour")},
    {"growth_usual", QT_TRANSLATE_NOOP("Tidemark", "Growth an hour, usual")},
    {"breakout", QT_TRANSLATE_NOOP("Tidemark", "Breakout")},
    {"hashtag_lift", QT_TRANSLATE_NOOP("Tidemark", "Lift")},
    {"followers_per_video", QT_TRANSLATE_NOOP("Tidemark", "Followers for each video")},
    {"follower_step", QT_TRANSLATE_NOOP("Tidemark", "Largest rise without a post")},
    {"empty_followers", QT_TRANSLATE_NOOP("Tidemark", "Followers without post or picture")},
    {"best_time", QT_TRANSLATE_NOOP("Tidemark", "Best hour to post")},
    {"completeness", QT_TRANSLATE_NOOP("Tidemark", "Posts known of all")},
    {"velocity", QT_TRANSLATE_NOOP("Tidemark", "Views an hour now")},
    {"lifetime_rate", QT_TRANSLATE_NOOP("Tidemark", "Views an hour since posted")},
    {"outlier_same_age", QT_TRANSLATE_NOOP("Tidemark", "Times the usual, at the same age")},
    {"outlier_mature", QT_TRANSLATE_NOOP("Tidemark", "Times the usual, once settled")},
    {"earnings_range", QT_TRANSLATE_NOOP("Tidemark", "Earnings, by your terms")},
};

// Where a creator's figure is made of another span than a hashtag's or a sound's.
constexpr Title kOfCreators[] = {
    {"growth_abs", QT_TRANSLATE_NOOP("Tidemark", "Growth in 7 days")},
    {"growth_pct", QT_TRANSLATE_NOOP("Tidemark", "Growth in 7 days, per cent")},
};

const Title *find(std::span<const Title> titles, const QString &id)
{
    const auto found =
        std::find_if(titles.begin(), titles.end(), [&id](const Title &title) { return id == QLatin1String(title.id); });
    return found == titles.end() ? nullptr : &*found;
}

} // namespace

QString figureTitle(const QString &id, EntityKind kind)
{
    const Title *title = kind == EntityKind::Profile ? find(kOfCreators, id) : nullptr;
    if (!title)
        title = find(kTitles, id);
    if (title)
        return tr(title->words);
    QString words = id;
    words.replace(QLatin1Char('_'), QLatin1Char(' '));
    return words.left(1).toUpper() + words.mid(1);
}

bool hasFigureTitle(const QString &id)
{
    return find(kTitles, id) != nullptr;
}

} // namespace Tidemark
