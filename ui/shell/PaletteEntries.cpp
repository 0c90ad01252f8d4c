// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaletteEntries.h"

#include "core/base/PlainText.h"
#include "core/catalogue/Normalise.h"
#include "core/insight/NameScore.h"
#include "ui/models/MatchesModel.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kLongestTitle = 80;
constexpr int kLongestShownWords = 32;
const QString kAsk = QStringLiteral("ask");

PaletteEntry asking(const QString &title, const Question &question, const Link &link, Navigator &navigator)
{
    PaletteEntry entry;
    entry.title = title;
    entry.detail = tr("TikTok");
    entry.question = question;
    entry.run = [&navigator, link] { navigator.open(link); };
    return entry;
}

// Each word of what is typed stands in the title; the worst of them counts.
int actionScore(const QString &title, const QString &typed)
{
    const QString name = foldedName(title);
    const QString words = foldedName(typed.simplified());
    const int whole = nameScore(name, words, Slips::Allow);
    if (whole > 0)
        return whole;
    int worst = 1'000;
    for (const QString &word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        worst = std::min(worst, nameScore(name, word, Slips::Refuse));
    return worst;
}

} // namespace

QList<PaletteEntry> matchingActions(const QList<PaletteEntry> &actions, const QString &text)
{
    if (text.trimmed().isEmpty())
        return actions;
    QList<PaletteEntry> matching;
    for (PaletteEntry action : actions) {
        action.score = actionScore(action.title, text);
        if (action.score > 0)
            matching.append(action);
    }
    std::stable_sort(matching.begin(), matching.end(),
                     [](const PaletteEntry &a, const PaletteEntry &b) { return a.score > b.score; });
    return matching;
}

PaletteEntry heldEntry(const HistoryReader::Match &match, qint64 now, Navigator &navigator)
{
    QStringList detail{matchKind(match.entity.kind)};
    if (match.entity.kind != EntityKind::Hashtag && !match.detail.isEmpty() && match.detail != QLatin1String("@"))
        detail += plain(match.detail, LineBreaks::Fold, kLongestShownWords);
    if (match.size)
        detail += matchFigure(match);
    detail += ageWords(std::max<qint64>(0, now - match.observedAt));
    const Link link{placeOf(match.entity.kind), matchLinkId(match), {}};
    PaletteEntry entry;
    entry.title = plain(matchTitle(match), LineBreaks::Fold, kLongestTitle);
    entry.detail = detail.join(QStringLiteral(" · "));
    entry.price = 0;
    entry.run = [&navigator, link] { navigator.open(link); };
    entry.score = match.score;
    return entry;
}

QList<PaletteEntry> askingEntries(const QString &text, Navigator &navigator)
{
    using Kind = Question::Kind;
    const QString words = text.simplified();
    const QString shown = plain(words, LineBreaks::Fold, kLongestShownWords);
    QList<PaletteEntry> entries;
    if (const auto post = normalisePostUrl(words); post && !postIdOf(*post).isEmpty())
        entries += asking(tr("Look up this post"), {Kind::Post, *post, 1}, {Place::Posts, postIdOf(*post), kAsk}, navigator);
    if (const auto sound = normaliseSound(words))
        entries += asking(tr("Look up sound %1").arg(*sound), {Kind::Sound, *sound, 1}, {Place::Sounds, *sound, kAsk}, navigator);
    if (const auto handle = normaliseHandle(words))
        entries += asking(tr("Look up @%1").arg(*handle), {Kind::Profile, *handle}, {Place::Profiles, *handle, kAsk}, navigator);
    if (const auto tag = normaliseHashtag(words))
        entries += asking(tr("Look up #%1").arg(*tag), {Kind::Hashtag, *tag, 1}, {Place::Hashtags, *tag, kAsk}, navigator);
    const auto search = [&](const QString &title, Kind kind, const QString &aspect) {
        entries += asking(title.arg(shown), {kind, words}, {Place::Discover, words, aspect}, navigator);
    };
    search(tr("Search creators for \u201c%1\u201d"), Kind::SearchUsers, QStringLiteral("ask-users"));
    search(tr("Search videos for \u201c%1\u201d"), Kind::SearchVideos, QStringLiteral("ask-videos"));
    search(tr("Search hashtags for \u201c%1\u201d"), Kind::SearchHashtags, QStringLiteral("ask-hashtags"));
    return entries;
}

} // namespace Tidemark
