// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LinkText.h"

#include "core/base/PlainText.h"
#include "core/catalogue/Normalise.h"
#include "core/watch/WatchName.h"
#include "ui/render/Translate.h"
#include "ui/widgets/DetailWords.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <optional>
#include <utility>

namespace Tidemark {

namespace {

const QString kScheme = QStringLiteral("tidemark");
constexpr int kLongestShown = 40;

tl::unexpected<Error> refused(const QString &text, const QString &why)
{
    return fail(ErrorKind::Usage, tr("“%1” is not opened: %2").arg(plain(text, LineBreaks::Fold, kLongestShown), why));
}

struct PlaceName {
    const char *name;
    Place place;
    WatchKind kind;
};
constexpr PlaceName kPlaces[] = {{"profile", Place::Profiles, WatchKind::Creator},
                                 {"hashtag", Place::Hashtags, WatchKind::Hashtag},
                                 {"post", Place::Posts, WatchKind::Post},
                                 {"sound", Place::Sounds, WatchKind::Sound}};

// Opened by their name alone.
constexpr std::pair<const char *, Place> kPages[] = {
    {"watchlists", Place::Watchlists}, {"credits", Place::Credits}, {"health", Place::Health}, {"discover", Place::Discover}};

std::optional<Link> pageNamed(const QString &name)
{
    for (const auto &[known, place] : kPages) {
        if (name == QLatin1String(known))
            return Link{place, {}, {}};
    }
    return std::nullopt;
}

Result<Link> placed(const QString &text, const PlaceName &place, const QString &id)
{
    const auto name = place.kind == WatchKind::Post ? normaliseNumericId(id)
                      : place.kind == WatchKind::Creator && id.contains(QLatin1Char('/'))
                          ? Result<QString>(fail(ErrorKind::Usage, tr("a handle has no slash")))
                          : watchNameOfKind(place.kind, id).transform([](const WatchName &known) { return known.name; });
    if (!name)
        return refused(text, detailWords(name.error()));
    return Link{place.place, *name, {}};
}

Result<Link> readOwn(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isPlain = url.isValid() && url.userInfo().isEmpty() && url.port() < 0 && !url.hasQuery() && !url.hasFragment();
    const QString path = url.path(QUrl::FullyDecoded);
    const QString id = path.mid(1);
    if (!isPlain || id.contains(QLatin1Char('/')) || id.contains(QLatin1Char('\\')))
        return refused(text, tr("expected tidemark://profile/NAME, or hashtag, post or sound in its place"));
    const QString host = url.host();
    if (const auto page = pageNamed(host); page && id.isEmpty())
        return *page;
    const auto known = std::find_if(std::begin(kPlaces), std::end(kPlaces),
                                    [&host](const PlaceName &place) { return host == QLatin1String(place.name); });
    if (known == std::end(kPlaces) || id.isEmpty())
        return refused(text, tr("expected tidemark://profile/NAME, or hashtag, post or sound in its place"));
    return placed(text, *known, id);
}

Result<Link> readWeb(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString host = url.host();
    const bool isTikTok = host == QLatin1String("tiktok.com") || host.endsWith(QLatin1String(".tiktok.com"));
    if (!url.isValid() || !isTikTok || !url.userInfo().isEmpty())
        return refused(text, tr("only links to tiktok.com are opened"));
    static const QRegularExpression kMusic(QStringLiteral("^/music/[^/]*?(\\d+)/?$"));
    if (const auto music = kMusic.match(url.path()); music.hasMatch())
        return placed(text, kPlaces[3], music.captured(1));
    const auto name = parseWatchName(text);
    if (!name)
        return refused(text, detailWords(name.error()));
    if (name->kind == WatchKind::Creator)
        return Link{Place::Profiles, name->name, {}};
    if (name->kind == WatchKind::Hashtag)
        return Link{Place::Hashtags, name->name, {}};
    const QString id = postIdOf(name->name);
    if (id.isEmpty())
        return refused(text, tr("a short link does not say which post it leads to"));
    return Link{Place::Posts, id, {}};
}

} // namespace

Result<Link> readLink(const QString &text)
{
    const QString word = text.trimmed();
    if (word.size() > kLongestLink)
        return refused(word, tr("it is longer than %1 characters").arg(kLongestLink));
    const bool isOdd = std::any_of(word.begin(), word.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
               || c.category() == QChar::Other_Surrogate;
    });
    if (word.isEmpty() || isOdd)
        return refused(word, word.isEmpty() ? tr("it is empty") : tr("it has characters that cannot be seen"));
    static const QRegularExpression kAnyScheme(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]*):"));
    const auto scheme = kAnyScheme.match(word);
    if (scheme.hasMatch()) {
        const QString name = scheme.captured(1).toLower();
        if (name == kScheme)
            return readOwn(word);
        if (name == QLatin1String("https") || name == QLatin1String("http"))
            return readWeb(word);
        return refused(word, tr("%1 is not a kind of link that is opened").arg(name));
    }
    if (word.startsWith(QLatin1String("tiktok.com/"), Qt::CaseInsensitive)
        || word.startsWith(QLatin1String("www.tiktok.com/"), Qt::CaseInsensitive))
        return readWeb(QStringLiteral("https://") + word);
    if (word.startsWith(QLatin1Char('#')))
        return placed(word, kPlaces[1], word);
    return placed(word, kPlaces[0], word);
}

QString linkText(const Link &link)
{
    for (const PlaceName &place : kPlaces) {
        if (place.place == link.place && !link.id.isEmpty())
            return QStringLiteral("%1://%2/%3")
                .arg(kScheme, QLatin1String(place.name), QString::fromLatin1(QUrl::toPercentEncoding(link.id)));
    }
    return {};
}

} // namespace Tidemark
