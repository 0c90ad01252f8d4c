// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/EntityReader.h"
#include "core/insight/NameScore.h"

#include <algorithm>

// Search over what is held: names are read and compared one by one, posts are narrowed by the longest word first. A
// hundred thousand posts take some tens of milliseconds.
namespace Tidemark::detail {

namespace {

// Row id (0: none), key, title, detail, last seen, picture.
constexpr Sql kProfiles("SELECT e.id, e.key, '@' || coalesce(v.handle, ''), coalesce(v.nickname, ''), e.last_seen, e.picture"
                        " FROM profile_versions v JOIN entities e ON e.id = v.entity"
                        " WHERE v.t = (SELECT max(n.t) FROM profile_versions n WHERE n.entity = v.entity)"
                        " ORDER BY e.last_seen DESC LIMIT 200000");
constexpr Sql kHashtags("SELECT e.id, e.key, '#' || coalesce(v.name, ''), coalesce(v.description, ''), e.last_seen, e.picture"
                        " FROM hashtag_versions v JOIN entities e ON e.id = v.entity"
                        " WHERE v.t = (SELECT max(n.t) FROM hashtag_versions n WHERE n.entity = v.entity)"
                        " ORDER BY e.last_seen DESC LIMIT 200000");
// Tags that are known from posts alone; their name stands for the id.
constexpr Sql kTags("SELECT 0, h.hashtag, '#' || h.hashtag, '', max(e.last_seen), NULL FROM post_hashtags h"
                    " JOIN entities e ON e.id = h.post"
                    " WHERE NOT EXISTS (SELECT 1 FROM hashtag_versions v WHERE v.name = h.hashtag)"
                    " GROUP BY h.hashtag ORDER BY count(*) DESC LIMIT 200000");
constexpr Sql kSounds("SELECT e.id, e.key, coalesce(v.title, ''), coalesce(v.author, ''), e.last_seen, e.picture"
                      " FROM sound_versions v JOIN entities e ON e.id = v.entity"
                      " WHERE v.t = (SELECT max(n.t) FROM sound_versions n WHERE n.entity = v.entity)"
                      " ORDER BY e.last_seen DESC LIMIT 200000");
// ?1: a pattern of the longest word.
constexpr Sql kPosts("SELECT e.id, e.key, coalesce(v.title, ''), '@' || coalesce(v.author_handle, ''), e.last_seen, e.picture"
                     " FROM post_versions v JOIN entities e ON e.id = v.entity WHERE v.title LIKE ?1 ESCAPE '\\'"
                     " AND v.t = (SELECT max(n.t) FROM post_versions n WHERE n.entity = v.entity)"
                     " ORDER BY e.last_seen DESC LIMIT 5000");
// The newest counter of each, in the order of their ids. ?1: a JSON array of row ids.
#define SIZES(column)                                                                                     \
    Sql("SELECT c.value, (SELECT n." column " FROM observations n WHERE n.entity = c.value AND n." column \
        " IS NOT NULL ORDER BY n.t DESC LIMIT 1) FROM json_each(?1) c")

struct Search {
    EntityKind kind;
    Sql names;
    Sql sizes;
    Slips slips;
    bool isNarrowed; // takes the pattern
};
constexpr Search kSearches[] = {{EntityKind::Profile, kProfiles, SIZES("followers"), Slips::Allow, false},
                                {EntityKind::Hashtag, kHashtags, SIZES("views"), Slips::Allow, false},
                                {EntityKind::Hashtag, kTags, SIZES("views"), Slips::Allow, false},
                                {EntityKind::Sound, kSounds, SIZES("videos"), Slips::Allow, false},
                                {EntityKind::Post, kPosts, SIZES("views"), Slips::Refuse, true}};
constexpr int kMostSized = 500;

struct Found {
    qint64 row = 0;
    HistoryReader::Match match;
};

struct Wanted {
    QString typed;     // folded, as a whole
    QStringList words; // folded
    QString pattern;   // of the longest word
};

// Letters beyond ASCII stand for any one: SQLite folds the case of ASCII alone, and what passes is compared again.
QString patternOf(const QString &word)
{
    QString pattern(QLatin1Char('%'));
    for (const QChar c : word) {
        if (c == QLatin1Char('\\') || c == QLatin1Char('%') || c == QLatin1Char('_'))
            pattern += QLatin1Char('\\');
        pattern += c.unicode() < 0x80 ? c : QLatin1Char('_');
    }
    return pattern + QLatin1Char('%');
}

Wanted wantedOf(const QString &text)
{
    QString typed = text.simplified();
    if (typed.startsWith(QLatin1Char('@')) || typed.startsWith(QLatin1Char('#')))
        typed.remove(0, 1);
    Wanted wanted;
    wanted.typed = foldedName(typed);
    wanted.words = wanted.typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList raw = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto longest =
        std::max_element(raw.begin(), raw.end(), [](const QString &a, const QString &b) { return a.size() < b.size(); });
    wanted.pattern = longest == raw.end() ? QString() : patternOf(*longest);
    return wanted;
}

// The whole text in one of the two, else each word in either; the worst of them counts. What is a detail counts less.
int scoreOf(const HistoryReader::Match &match, const Wanted &wanted, Slips slips)
{
    const bool isMarked = match.title.startsWith(QLatin1Char('@')) || match.title.startsWith(QLatin1Char('#'));
    const QString name = foldedName(isMarked ? match.title.mid(1) : match.title);
    const QString detail = match.entity.kind == EntityKind::Hashtag ? QString() : foldedName(match.detail);
    const auto score = [&](QStringView word) {
        const int inName = nameScore(name, word, slips);
        return std::max(inName, nameScore(detail, word, slips) * 9 / 10);
    };
    const int whole = score(wanted.typed);
    if (whole > 0 || wanted.words.size() < 2)
        return whole;
    int worst = std::numeric_limits<int>::max();
    for (const QString &word : wanted.words)
        worst = std::min(worst, score(word));
    return worst;
}

void keepBest(QList<Found> &found, int most)
{
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.match.score > b.match.score; });
    found.resize(std::min<qsizetype>(found.size(), most));
}

Result<QList<Found>> findNames(Connection &connection, const Search &search, const Wanted &wanted)
{
    QList<Found> found;
    QList<QVariant> bound;
    if (search.isNarrowed)
        bound.append(wanted.pattern);
    const auto read = connection.list(search.names, bound, [&](const Statement &s) {
        Found one{s.integer(0), {{search.kind, s.text(1)}, s.text(2), s.text(3), {}, s.integer(4), s.text(5), 0}};
        one.match.score = scoreOf(one.match, wanted, search.slips);
        if (one.match.score > 0)
            found.append(one);
        return 0;
    });
    if (!read)
        return fail(read.error());
    keepBest(found, kMostSized);
    return found;
}

Status addSizes(Connection &connection, const Search &search, QList<Found> &found)
{
    QList<qint64> rows;
    for (const Found &one : std::as_const(found))
        rows.append(one.row);
    const auto sizes =
        connection.list(search.sizes, {idList(rows)}, [](const Statement &s) { return std::pair(s.integer(0), s.count(1)); });
    if (!sizes)
        return fail(sizes.error());
    QHash<qint64, Count> byRow;
    for (const auto &[row, size] : *sizes)
        byRow.insert(row, size);
    for (Found &one : found)
        one.match.size = byRow.value(one.row);
    return {};
}

bool isBetter(const HistoryReader::Match &a, const HistoryReader::Match &b)
{
    return std::pair(-a.score, -a.size.value_or(0)) < std::pair(-b.score, -b.size.value_or(0));
}

} // namespace

Result<QList<HistoryReader::Match>> searchLocal(Connection &connection, const QString &text, int mostOfAKind)
{
    const Wanted wanted = wantedOf(text);
    QList<HistoryReader::Match> matches;
    if (wanted.words.isEmpty() || mostOfAKind <= 0)
        return matches;
    for (const Search &search : kSearches) {
        auto found = findNames(connection, search, wanted);
        if (!found)
            return fail(found.error());
        if (const Status sized = addSizes(connection, search, *found); !sized)
            return fail(sized.error());
        std::stable_sort(found->begin(), found->end(), [](const Found &a, const Found &b) { return isBetter(a.match, b.match); });
        for (const Found &one : found->mid(0, mostOfAKind))
            matches.append(one.match);
    }
    std::stable_sort(matches.begin(), matches.end(), isBetter);
    return matches;
}

} // namespace Tidemark::detail
