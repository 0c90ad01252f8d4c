// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/DemoWatch.h"

#include "core/catalogue/Catalogue.h"
#include "core/sandbox/Cast.h"
#include "core/watch/Radar.h"
#include "core/watch/Watchlist.h"

#include <QCoroFuture>

namespace Tidemark {

namespace {

constexpr int kCreators = 9;
constexpr int kHashtags = 8;
constexpr qint64 kCampaignAllowance = 250;

QStringList radarWords()
{
    return castKeywords().mid(1, 2) + QStringList(castBreakout());
}

QList<WatchEntry> creatorsOf(int from, int count, const QString &group, const QStringList &tags)
{
    QList<WatchEntry> entries;
    for (const QString &handle : castHandles().mid(from, count))
        entries += WatchEntry{{WatchKind::Creator, handle}, {group, tags, {}}};
    return entries;
}

} // namespace

QCoro::Task<Status> DemoWatch::fillDefault()
{
    const int half = kCreators / 2;
    QList<WatchEntry> entries = creatorsOf(0, half, QStringLiteral("Creators/Core"), {QStringLiteral("core")});
    entries += creatorsOf(half, kCreators - half, QStringLiteral("Creators/Rising"), {});
    entries[0].labels.note = QStringLiteral("contract until March");
    entries[2].labels.tags += QStringLiteral("gifts");
    for (const QString &tag : castHashtags().mid(0, kHashtags))
        entries += WatchEntry{{WatchKind::Hashtag, tag}, {QStringLiteral("Tags"), {}, {}}};
    const auto added = co_await m.watchlist.add(entries, WatchLists::kDefault);
    if (!added)
        co_return fail(added.error());
    for (const WatchEntry &entry : entries) {
        const Status noted = co_await m.watchlist.noteVerified(entry.name);
        if (!noted)
            co_return noted;
    }
    co_return Status();
}

QCoro::Task<Status> DemoWatch::fillCampaign()
{
    NamedList campaign;
    campaign.name = QStringLiteral("Spring campaign");
    campaign.policy = WatchPolicy::Equal;
    campaign.allowance = kCampaignAllowance;
    const auto list = co_await m.lists.create(campaign);
    if (!list)
        co_return fail(list.error());
    QList<WatchEntry> entries = creatorsOf(1, 3, {}, {QStringLiteral("paid")});
    entries += WatchEntry{{WatchKind::Hashtag, castBreakout()}, {{}, {}, QStringLiteral("our own tag")}};
    const auto added = co_await m.watchlist.add(entries, list->id);
    if (!added)
        co_return fail(added.error());
    co_return Status();
}

QCoro::Task<Status> DemoWatch::fill()
{
    const Status usual = co_await fillDefault();
    if (!usual)
        co_return usual;
    const Status campaign = co_await fillCampaign();
    if (!campaign)
        co_return campaign;
    const QStringList words = radarWords();
    const auto added = co_await m.radar.add(words);
    if (!added)
        co_return fail(added.error());
    const auto list = co_await m.radar.list();
    if (!list)
        co_return fail(list.error());
    m_radarAsks = list->askedBy();
    co_return Status();
}

QList<Query> DemoWatch::searches() const
{
    QList<Query> queries;
    for (const QString &word : radarWords()) {
        for (const WatchKind kind : {WatchKind::HashtagSearch, WatchKind::UserSearch, WatchKind::VideoSearch}) {
            if (const auto query = watchQuery(m.catalogue, {kind, word}))
                queries += *query;
        }
    }
    return queries;
}

} // namespace Tidemark
