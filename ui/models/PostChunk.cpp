// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/PostChunk.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Tidemark {

namespace {

constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();

bool isSameKind(const MetricResult &a, const MetricResult &b)
{
    return a.reason == b.reason && a.definition == b.definition && a.id == b.id && a.version == b.version && a.unit == b.unit;
}

template <typename T>
std::span<const T> part(const std::vector<T> &all, const std::vector<quint32> &ends, size_t i)
{
    const size_t begin = i == 0 ? 0 : ends[i - 1];
    return std::span(all).subspan(begin, ends[i] - begin);
}

} // namespace

PostChunk::PostChunk(const QList<PostRow> &rows)
{
    for (const PostRow &row : rows)
        append(row);
    for (NameColumn *names : {&m_authors, &m_handles, &m_nicknames, &m_regions, &m_soundIds, &m_sounds, &m_soundAuthors, &m_tags})
        names->close();
    m_byId.resize(m_seen.size());
    std::iota(m_byId.begin(), m_byId.end(), 0U);
    std::sort(m_byId.begin(), m_byId.end(), [this](quint32 a, quint32 b) { return m_ids.bytes(a) < m_ids.bytes(b); });
}

void PostChunk::append(const PostRow &row)
{
    const Post &post = row.post();
    const std::array<Count, kCounters> counts{post.views, post.likes, post.comments, post.shares, post.saves};
    for (size_t counter = 0; counter < kCounters; ++counter)
        m_counts[counter].append(counts[counter]);
    m_created.append(post.createdAt);
    m_seen.push_back(row.stored.observedAt);
    m_gone.append(row.stored.goneSince);
    m_followers.append(row.stored.authorFollowersNow);
    m_length.push_back(post.durationS.value_or(-1));
    m_isPinned.push_back(post.pinned ? 1 : 0);
    m_isPhotos.push_back(post.type == PostType::Images ? 1 : 0);
    append(m_engagement, row.engagement);
    append(m_outlier, row.outlier);
    m_ids.append(post.id.value);
    m_titles.append(post.title);
    m_foldedTitles.append(folded(post.title));
    m_authors.append(post.authorId.value);
    m_handles.append(post.authorHandle);
    m_nicknames.append(post.authorNickname);
    m_regions.append(post.region);
    m_soundIds.append(post.soundId.value);
    m_sounds.append(post.soundTitle);
    m_soundAuthors.append(post.soundAuthor);
    for (const QString &tag : post.hashtags)
        m_tagNumbers.push_back(m_tags.number(tag));
    m_tagEnds.push_back(quint32(m_tagNumbers.size()));
    for (const Observation &seen : row.stored.views)
        m_views.push_back({seen.t, seen.value});
    m_viewEnds.push_back(quint32(m_views.size()));
}

void PostChunk::append(Metric &metric, const MetricResult &result)
{
    metric.value.push_back(result.value.value_or(kNoNumber));
    metric.oldestAt.append(result.oldestAt);
    metric.n.push_back(result.n);
    auto kind = std::find_if(metric.kinds.cbegin(), metric.kinds.cend(),
                             [&result](const MetricResult &one) { return isSameKind(one, result); });
    if (kind == metric.kinds.cend()) {
        MetricResult common;
        common.id = result.id;
        common.version = result.version;
        common.unit = result.unit;
        common.definition = result.definition;
        common.reason = result.reason;
        metric.kinds.append(common);
        kind = std::prev(metric.kinds.cend());
    }
    metric.kind.push_back(quint16(kind - metric.kinds.cbegin()));
}

MetricResult PostChunk::result(const Metric &metric, size_t i)
{
    MetricResult result = metric.kinds.at(metric.kind[i]);
    if (!std::isnan(metric.value[i]))
        result.value = metric.value[i];
    result.n = metric.n[i];
    result.oldestAt = metric.oldestAt.at(i);
    return result;
}

std::span<const PostChunk::Seen> PostChunk::viewsOf(size_t i) const
{
    return part(m_views, m_viewEnds, i);
}

std::span<const quint32> PostChunk::tagsOf(size_t i) const
{
    return part(m_tagNumbers, m_tagEnds, i);
}

PostRow PostChunk::row(qsizetype number, qint64 at) const
{
    const auto i = size_t(number);
    PostRow row;
    row.at = at;
    row.engagement = result(m_engagement, i);
    row.outlier = result(m_outlier, i);
    row.stored.observedAt = m_seen[i];
    row.stored.goneSince = m_gone.at(i);
    row.stored.authorFollowersNow = m_followers.at(i);
    for (const Seen &seen : viewsOf(i))
        row.stored.views.append({seen.t, seen.value, {}});
    Post &post = row.stored.value;
    post.id.value = m_ids.at(number);
    post.title = m_titles.at(number);
    post.type = m_isPhotos[i] != 0 ? PostType::Images : PostType::Video;
    post.createdAt = m_created.at(i);
    post.authorId.value = m_authors.at(number);
    post.authorHandle = m_handles.at(number);
    post.authorNickname = m_nicknames.at(number);
    post.views = m_counts[Views].at(i);
    post.likes = m_counts[Likes].at(i);
    post.comments = m_counts[Comments].at(i);
    post.shares = m_counts[Shares].at(i);
    post.saves = m_counts[Saves].at(i);
    if (m_length[i] >= 0)
        post.durationS = m_length[i];
    for (const quint32 tag : tagsOf(i))
        post.hashtags.append(m_tags.names().at(tag));
    post.soundId.value = m_soundIds.at(number);
    post.soundTitle = m_sounds.at(number);
    post.soundAuthor = m_soundAuthors.at(number);
    post.pinned = m_isPinned[i] != 0;
    post.region = m_regions.at(number);
    return row;
}

std::optional<qsizetype> PostChunk::find(const QString &id) const
{
    const QByteArray wanted = id.toUtf8();
    const std::string_view bytes(wanted.constData(), size_t(wanted.size()));
    const auto found = std::lower_bound(m_byId.cbegin(), m_byId.cend(), bytes,
                                        [this](quint32 row, std::string_view text) { return m_ids.bytes(row) < text; });
    return found != m_byId.cend() && m_ids.bytes(*found) == bytes ? std::optional(qsizetype(*found)) : std::nullopt;
}

void PostChunk::countNames(QHash<QString, int> &names) const
{
    std::vector<int> tags(size_t(m_tags.names().size()));
    for (const quint32 tag : m_tagNumbers)
        ++tags[tag];
    for (size_t tag = 0; tag < tags.size(); ++tag)
        names[QLatin1Char('#') + m_tags.names().at(qsizetype(tag))] += tags[tag];
    std::vector<int> creators(size_t(m_handles.names().size()));
    for (qsizetype i = 0; i < size(); ++i)
        ++creators[m_handles.numberAt(i)];
    for (size_t creator = 0; creator < creators.size(); ++creator) {
        if (const QString handle = m_handles.names().at(qsizetype(creator)); !handle.isEmpty())
            names[QLatin1Char('@') + handle] += creators[creator];
    }
}

} // namespace Tidemark
