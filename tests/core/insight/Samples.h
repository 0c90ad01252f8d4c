// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Insight.h"

namespace Tidemark {

inline constexpr qint64 kNow = 1'790'000'000; // a Monday in September 2026
inline constexpr qint64 kHour = 3'600;
inline constexpr qint64 kDay = 86'400;

// A post as the tests write it: aPost("1").old(3 * kDay).with(views, likes, comments, shares, saves).
class PostBuilder
{
public:
    explicit PostBuilder(const QString &id)
    {
        m_sample.post.id.value = id;
        m_sample.post.createdAt = kNow - 10 * kDay;
        m_sample.observedAt = kNow;
    }

    PostBuilder &with(Count views, Count likes = {}, Count comments = {}, Count shares = {}, Count saves = {})
    {
        m_sample.post.views = views;
        m_sample.post.likes = likes;
        m_sample.post.comments = comments;
        m_sample.post.shares = shares;
        m_sample.post.saves = saves;
        return *this;
    }
    PostBuilder &old(qint64 seconds)
    {
        m_sample.post.createdAt = kNow - seconds;
        return *this;
    }
    PostBuilder &at(qint64 time)
    {
        m_sample.post.createdAt = time;
        return *this;
    }
    PostBuilder &undated()
    {
        m_sample.post.createdAt.reset();
        return *this;
    }
    PostBuilder &pinned()
    {
        m_sample.post.pinned = true;
        return *this;
    }
    PostBuilder &images()
    {
        m_sample.post.type = PostType::Images;
        return *this;
    }
    PostBuilder &seen(qint64 time)
    {
        m_sample.observedAt = time;
        return *this;
    }
    // A snapshot of its views at that age.
    PostBuilder &snapshot(qint64 age, qint64 views)
    {
        m_sample.views.append({*m_sample.post.createdAt + age, views, QStringLiteral("user-posts")});
        return *this;
    }
    operator PostSample() const { return m_sample; } // NOLINT: a builder is its sample

private:
    PostSample m_sample;
};

inline PostBuilder aPost(const QString &id)
{
    return PostBuilder(id);
}

inline PostBuilder aPost(int id)
{
    return PostBuilder(QString::number(id));
}

// The creator of the nine definitions: three posts, 50,000 followers.
inline QList<PostSample> threePosts()
{
    return {aPost(1).with(1'000'000, 60'000, 500, 2'000, 5'000), aPost(2).with(10'000, 1'200, 40, 20, 60),
            aPost(3).with(8'000, 800, 20, 10, 30)};
}

inline QList<Observation> seriesOf(const QList<std::pair<qint64, qint64>> &values)
{
    QList<Observation> series;
    for (const auto &[t, value] : values)
        series.append({t, value, QStringLiteral("userinfo-by-username")});
    return series;
}

} // namespace Tidemark
