// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/Counters.h"

namespace Tidemark {

const char *counterColumnName(int column)
{
    static constexpr const char *kNames[] = {"followers", "following", "likes", "likes_given", "videos", "views",
                                             "comments",  "shares",    "saves", "downloads",   "users"};
    static_assert(std::size(kNames) == CounterColumns);
    return kNames[column];
}

Counters countersOf(const Profile &profile)
{
    Counters counters;
    counters[FollowersColumn] = profile.followers;
    counters[FollowingColumn] = profile.following;
    counters[LikesColumn] = profile.likes;
    counters[LikesGivenColumn] = profile.likesGiven;
    counters[VideosColumn] = profile.videos;
    return counters;
}

Counters countersOf(const Post &post)
{
    Counters counters;
    counters[ViewsColumn] = post.views;
    counters[LikesColumn] = post.likes;
    counters[CommentsColumn] = post.comments;
    counters[SharesColumn] = post.shares;
    counters[SavesColumn] = post.saves;
    counters[DownloadsColumn] = post.downloads;
    return counters;
}

Counters countersOf(const Hashtag &hashtag)
{
    Counters counters;
    counters[ViewsColumn] = hashtag.views;
    counters[UsersColumn] = hashtag.users;
    return counters;
}

Counters countersOf(const Sound &sound)
{
    Counters counters;
    counters[VideosColumn] = sound.videos;
    return counters;
}

} // namespace Tidemark
