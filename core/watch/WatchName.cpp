// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/WatchName.h"

#include "core/base/PlainText.h"
#include "core/catalogue/Catalogue.h"
#include "core/catalogue/Normalise.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace Tidemark {

namespace {

constexpr qsizetype kLongestKeyword = 100;

struct KindRow {
    WatchKind kind;
    const char *name;
    const char *prefix; // of words()
    const char *endpoint;
    const char *parameter;
};

constexpr KindRow kKinds[] = {
    {WatchKind::Creator, "creator", "@", "userinfo-by-username", "username"},
    {WatchKind::Hashtag, "hashtag", "#", "challenge-info-name", "name"},
    {WatchKind::Post, "post", "", "post-detail", "url"},
    {WatchKind::Sound, "sound", "sound:", "music-info", "music_id"},
    {WatchKind::UserSearch, "search_users", "users:", "search-user", "keyword"},
    {WatchKind::VideoSearch, "search_videos", "videos:", "search-video", "keyword"},
    {WatchKind::HashtagSearch, "search_hashtags", "hashtags:", "search-challenge", "keyword"},
};

const KindRow &rowOf(WatchKind kind)
{
    return *std::find_if(std::begin(kKinds), std::end(kKinds), [kind](const KindRow &row) { return row.kind == kind; });
}

bool isSearch(WatchKind kind)
{
    return kind == WatchKind::UserSearch || kind == WatchKind::VideoSearch || kind == WatchKind::HashtagSearch;
}

Result<QString> normaliseKeyword(const QString &text)
{
    const QString keyword = plain(text, LineBreaks::Fold, int(kLongestKeyword) + 1).simplified();
    if (keyword.isEmpty() || keyword.size() > kLongestKeyword)
        return fail(ErrorKind::Usage, QStringLiteral("expected a keyword of at most %1 characters").arg(kLongestKeyword));
    return keyword.toLower();
}

bool isPostLink(const QString &text)
{
    static const QRegularExpression kPost(QStringLiteral("/(?:video|photo|v|embed|t)/|^(?:https?://)?(?:vt|vm)\\.tiktok\\.com/"),
                                          QRegularExpression::CaseInsensitiveOption);
    return kPost.match(text).hasMatch();
}

bool isTagLink(const QString &text)
{
    return text.contains(QLatin1String("tiktok.com/tag/"), Qt::CaseInsensitive);
}

} // namespace

QString watchKindName(WatchKind kind)
{
    return QLatin1String(rowOf(kind).name);
}

std::optional<WatchKind> watchKindOf(const QString &name)
{
    for (const KindRow &row : kKinds) {
        if (name == QLatin1String(row.name))
            return row.kind;
    }
    if (name == QLatin1String("profile")) // as the other commands call it
        return WatchKind::Creator;
    return std::nullopt;
}

QString WatchName::words() const
{
    return QLatin1String(rowOf(kind).prefix) + name;
}

Result<WatchName> watchNameOfKind(WatchKind kind, const QString &text)
{
    const auto name = kind == WatchKind::Creator   ? normaliseHandle(text)
                      : kind == WatchKind::Hashtag ? normaliseHashtag(text)
                      : kind == WatchKind::Post    ? normalisePostUrl(text)
                      : kind == WatchKind::Sound   ? normaliseSound(text)
                                                   : normaliseKeyword(text);
    if (!name)
        return fail(name.error());
    return WatchName{kind, *name};
}

Result<WatchName> parseWatchName(const QString &text, BareWord bare)
{
    const QString word = text.trimmed();
    for (const KindRow &row : kKinds) {
        const QLatin1String prefix(row.prefix);
        if (prefix.size() > 1 && word.startsWith(prefix, Qt::CaseInsensitive))
            return watchNameOfKind(row.kind, word.mid(prefix.size()));
    }
    if (word.startsWith(QLatin1Char('#')) || word.startsWith(QChar(0xFF03)) || isTagLink(word))
        return watchNameOfKind(WatchKind::Hashtag, word);
    if (isPostLink(word))
        return watchNameOfKind(WatchKind::Post, word);
    const bool isCreator = bare == BareWord::Creator || word.startsWith(QLatin1Char('@')) || word.startsWith(QChar(0xFF20))
                           || word.contains(QLatin1Char('/'));
    return watchNameOfKind(isCreator ? WatchKind::Creator : WatchKind::Hashtag, word);
}

Result<Query> watchQuery(const Catalogue &catalogue, const WatchName &name)
{
    const KindRow &row = rowOf(name.kind);
    const Endpoint *endpoint = catalogue.find(QLatin1String(row.endpoint));
    if (!endpoint)
        return fail(ErrorKind::LocalData, QStringLiteral("the catalogue has no %1").arg(QLatin1String(row.endpoint)));
    QMap<QString, QString> values{{QLatin1String(row.parameter), name.name}};
    if (isSearch(name.kind)) // the page that everybody's search shares
        values.insert(QStringLiteral("count"), QStringLiteral("30"));
    return Query::make(*endpoint, values);
}

std::optional<WatchName> watchNameOf(const Query &query)
{
    for (const KindRow &row : kKinds) {
        if (query.endpoint().name == QLatin1String(row.endpoint))
            return WatchName{row.kind, query.parameter(QLatin1String(row.parameter))};
    }
    return std::nullopt;
}

} // namespace Tidemark
