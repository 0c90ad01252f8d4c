// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/EntityReader.h"

#include <algorithm>

// Search over what is held: a scan of the newest versions, which a hundred thousand posts pass in
// some tens of milliseconds.
namespace Tidemark::detail {

namespace {

// ?1: the pattern, ?2: how many. Title, detail, size, when.
constexpr Sql kProfiles(
    "SELECT e.key, '@' || coalesce(v.handle, ''), coalesce(v.nickname, ''),"
    " (SELECT n.followers FROM observations n WHERE n.entity = e.id AND n.followers IS NOT NULL ORDER BY n.t DESC LIMIT 1) size, "
    "e.last_seen"
    " FROM profile_versions v JOIN entities e ON e.id = v.entity"
    " WHERE (v.handle LIKE ?1 ESCAPE '\\' OR v.nickname LIKE ?1 ESCAPE '\\')"
    " AND v.t = (SELECT max(n.t) FROM profile_versions n WHERE n.entity = v.entity) ORDER BY size DESC LIMIT ?2");
constexpr Sql kPosts("SELECT e.key, coalesce(v.title, ''), '@' || coalesce(v.author_handle, ''),"
                     " (SELECT n.views FROM observations n WHERE n.entity = e.id AND n.views IS NOT NULL ORDER BY n.t DESC LIMIT "
                     "1) size, e.last_seen"
                     " FROM post_versions v JOIN entities e ON e.id = v.entity WHERE v.title LIKE ?1 ESCAPE '\\'"
                     " AND v.t = (SELECT max(n.t) FROM post_versions n WHERE n.entity = v.entity) ORDER BY size DESC LIMIT ?2");
constexpr Sql kHashtags(
    "SELECT e.key, '#' || coalesce(v.name, ''), coalesce(v.description, ''),"
    " (SELECT n.views FROM observations n WHERE n.entity = e.id AND n.views IS NOT NULL ORDER BY n.t DESC LIMIT 1) size, "
    "e.last_seen"
    " FROM hashtag_versions v JOIN entities e ON e.id = v.entity WHERE v.name LIKE ?1 ESCAPE '\\'"
    " AND v.t = (SELECT max(n.t) FROM hashtag_versions n WHERE n.entity = v.entity) ORDER BY size DESC LIMIT ?2");
// Tags that are known from posts alone; their name stands for the id.
constexpr Sql kTags(
    "SELECT h.hashtag, '#' || h.hashtag, '', NULL, max(e.last_seen) FROM post_hashtags h JOIN entities e ON e.id = h.post"
    " WHERE h.hashtag LIKE ?1 ESCAPE '\\' AND NOT EXISTS (SELECT 1 FROM hashtag_versions v WHERE v.name = h.hashtag)"
    " GROUP BY h.hashtag ORDER BY count(*) DESC LIMIT ?2");
constexpr Sql kSounds("SELECT e.key, coalesce(v.title, ''), coalesce(v.author, ''),"
                      " (SELECT n.videos FROM observations n WHERE n.entity = e.id AND n.videos IS NOT NULL ORDER BY n.t DESC "
                      "LIMIT 1) size, e.last_seen"
                      " FROM sound_versions v JOIN entities e ON e.id = v.entity WHERE (v.title LIKE ?1 ESCAPE '\\' OR v.author "
                      "LIKE ?1 ESCAPE '\\')"
                      " AND v.t = (SELECT max(n.t) FROM sound_versions n WHERE n.entity = v.entity) ORDER BY size DESC LIMIT ?2");

QString patternFor(const QString &text)
{
    QString escaped = text;
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    escaped.replace(QLatin1Char('%'), QLatin1String("\\%"));
    escaped.replace(QLatin1Char('_'), QLatin1String("\\_"));
    return QLatin1Char('%') + escaped + QLatin1Char('%');
}

// 0: the name itself, 1: begins with it, 2: the detail begins with it, 3: contains it.
int rank(const HistoryReader::Match &match, const QString &text)
{
    const bool marked = match.title.startsWith(QLatin1Char('@')) || match.title.startsWith(QLatin1Char('#'));
    const QStringView name = QStringView(match.title).mid(marked ? 1 : 0);
    if (name.compare(text, Qt::CaseInsensitive) == 0)
        return 0;
    if (name.startsWith(text, Qt::CaseInsensitive))
        return 1;
    return match.detail.startsWith(text, Qt::CaseInsensitive) ? 2 : 3;
}

} // namespace

Result<QList<HistoryReader::Match>> searchLocal(Connection &connection, const QString &text, int limit)
{
    QString wanted = text.trimmed();
    if (wanted.startsWith(QLatin1Char('@')) || wanted.startsWith(QLatin1Char('#')))
        wanted.remove(0, 1);
    QList<HistoryReader::Match> matches;
    if (wanted.isEmpty() || limit <= 0)
        return matches;
    const std::pair<EntityKind, Sql> searches[] = {{EntityKind::Profile, kProfiles},
                                                   {EntityKind::Hashtag, kHashtags},
                                                   {EntityKind::Hashtag, kTags},
                                                   {EntityKind::Sound, kSounds},
                                                   {EntityKind::Post, kPosts}};
    for (const auto &[kind, sql] : searches) {
        const auto found = connection.list(sql, {patternFor(wanted), limit}, [kind = kind](const Statement &s) {
            return HistoryReader::Match{{kind, s.text(0)}, s.text(1), s.text(2), s.count(3), s.integer(4)};
        });
        if (!found)
            return found;
        matches.append(*found);
    }
    std::stable_sort(matches.begin(), matches.end(), [&wanted](const auto &a, const auto &b) {
        return std::pair(rank(a, wanted), -a.size.value_or(0)) < std::pair(rank(b, wanted), -b.size.value_or(0));
    });
    matches.resize(std::min<qsizetype>(matches.size(), limit));
    return matches;
}

} // namespace Tidemark::detail
