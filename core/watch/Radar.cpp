// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/watch/Radar.h"

#include "core/fetch/Fetcher.h"
#include "core/fetch/Learner.h"
#include "core/history/HistoryReader.h"
#include "core/notify/Outbox.h"
#include "core/notify/Slack.h"

#include <QCoroFuture>

#include <algorithm>

namespace Tidemark {

namespace {

constexpr int kAnswersOfASearch = 10; // newest first: what a word has found of late
constexpr qint64 kBaselineS = 30LL * 86'400;
constexpr WatchKind kSearches[] = {WatchKind::HashtagSearch, WatchKind::UserSearch, WatchKind::VideoSearch};

// A word's three searches.
Result<QList<WatchEntry>> entriesOf(const QStringList &words)
{
    QList<WatchEntry> entries;
    for (const QString &word : words) {
        for (const WatchKind kind : kSearches) {
            const auto name = watchNameOfKind(kind, word);
            if (!name)
                return fail(name.error());
            const WatchEntry entry{*name, {}};
            if (!entries.contains(entry))
                entries += entry;
        }
    }
    return entries;
}

Result<int> wordsOfSearches(const Result<int> &changed)
{
    return changed ? Result<int>(*changed / int(std::size(kSearches))) : changed;
}

QStringList wordsOf(const QList<WatchName> &searches)
{
    QStringList words;
    for (const WatchName &search : searches)
        words += search.name;
    words.removeDuplicates();
    words.sort();
    return words;
}

} // namespace

const QString Radar::kList = QStringLiteral("radar");

Radar::Radar(const Services &services)
    : m(services)
{
}

QCoro::Task<Result<NamedList>> Radar::list()
{
    const TaskCount::Running running(m_tasks);
    auto found = co_await m.lists.find(kList);
    if (found || found.error().kind != ErrorKind::NotFound)
        co_return found;
    NamedList wanted;
    wanted.name = kList;
    wanted.policy = WatchPolicy::Manual; // it is asked when `radar run` or the day's digest says so
    wanted.allowance = WatchLists::kUsualAllowance;
    auto made = co_await m.lists.create(wanted);
    co_return made;
}

QCoro::Task<Result<int>> Radar::add(QStringList words)
{
    const TaskCount::Running running(m_tasks);
    const auto entries = entriesOf(words);
    if (!entries)
        co_return fail(entries.error());
    const auto radar = co_await list();
    if (!radar)
        co_return fail(radar.error());
    const auto added = co_await m.watchlist.add(*entries, radar->id);
    co_return wordsOfSearches(added);
}

QCoro::Task<Result<int>> Radar::remove(QStringList words)
{
    const TaskCount::Running running(m_tasks);
    const auto entries = entriesOf(words);
    if (!entries)
        co_return fail(entries.error());
    QList<WatchName> names;
    for (const WatchEntry &entry : *entries)
        names += entry.name;
    const auto radar = co_await list();
    if (!radar)
        co_return fail(radar.error());
    const auto removed = co_await m.watchlist.remove(names, radar->id);
    co_return wordsOfSearches(removed);
}

QCoro::Task<Result<QList<WatchName>>> Radar::searches()
{
    const auto radar = co_await m.lists.find(kList);
    if (!radar && radar.error().kind == ErrorKind::NotFound)
        co_return QList<WatchName>(); // reading makes no list
    if (!radar)
        co_return fail(radar.error());
    const auto items = co_await m.watchlist.items(radar->id);
    if (!items)
        co_return fail(items.error());
    QList<WatchName> names;
    for (const WatchedItem &item : *items)
        names += item.name;
    co_return names;
}

QCoro::Task<Result<QStringList>> Radar::words()
{
    const TaskCount::Running running(m_tasks);
    const auto names = co_await searches();
    if (!names)
        co_return fail(names.error());
    co_return wordsOf(*names);
}

QCoro::Task<Result<RefreshPlan>> Radar::plan(std::optional<qint64> maxCredits)
{
    const TaskCount::Running running(m_tasks);
    const auto radar = co_await list();
    if (!radar)
        co_return fail(radar.error());
    WarmOptions options;
    options.maxCredits = maxCredits;
    options.list = radar->id;
    auto plan = co_await m.warmer.plan(options);
    co_return plan;
}

QCoro::Task<Result<WarmReport>> Radar::run(WarmOptions options)
{
    const TaskCount::Running running(m_tasks);
    const auto radar = co_await list();
    if (!radar)
        co_return fail(radar.error());
    options.list = radar->id;
    auto report = co_await m.warmer.run(options);
    co_return report;
}

// --- the digest

void Radar::take(const Learned &learned, const WatchName &search, Candidates *candidates) const
{
    const auto add = [&](EntityKind kind, const QString &id, const QString &name, const char *counter) {
        if (id.isEmpty())
            return;
        RadarCandidate &candidate = (*candidates)[entityKindName(kind) + QLatin1Char(':') + id];
        candidate.entity = {kind, id};
        if (candidate.name.isEmpty()) // the newest answer comes first
            candidate.name = name;
        candidate.counter = QLatin1String(counter);
        if (!candidate.words.contains(search.name))
            candidate.words += search.name;
    };
    if (search.kind == WatchKind::HashtagSearch) {
        for (const Hashtag &hashtag : learned.hashtags)
            add(EntityKind::Hashtag, hashtag.id.value, QLatin1Char('#') + hashtag.name, "views");
    }
    if (search.kind == WatchKind::UserSearch) {
        for (const Profile &profile : learned.profiles)
            add(EntityKind::Profile, profile.id.value, QLatin1Char('@') + profile.handle, "followers");
    }
    if (search.kind == WatchKind::VideoSearch) {
        for (const Post &post : learned.posts)
            add(EntityKind::Post, post.id.value, post.title.isEmpty() ? post.id.value : post.title, "views");
    }
}

QCoro::Task<Status> Radar::collect(WatchName search, Candidates *candidates)
{
    const auto query = watchQuery(m.catalogue, search);
    if (!query)
        co_return fail(query.error());
    const auto answers = co_await m.history.answers(m.fetcher.keyOf(*query), kAnswersOfASearch);
    if (!answers)
        co_return fail(answers.error());
    for (const auto &[id, fetchedAt] : *answers) {
        const auto body = co_await m.history.body(id);
        if (!body)
            co_return fail(body.error());
        const auto learned = *body ? learn(*query, **body) : Result<Learned>(Learned());
        if (learned) // an answer that nobody understands has no candidates
            take(*learned, search, candidates);
    }
    co_return Status();
}

QCoro::Task<Status> Radar::measure(RadarCandidate *candidate)
{
    const qint64 now = m.clock.now();
    const auto series = co_await m.history.series(candidate->entity, candidate->counter, now - kBaselineS);
    if (!series)
        co_return fail(series.error());
    candidate->breakout = breakout(*series, now);
    if (!series->isEmpty()) {
        candidate->value = series->last().value;
        candidate->observedAt = series->last().t;
    }
    co_return Status();
}

QCoro::Task<Result<RadarDigest>> Radar::digest()
{
    const TaskCount::Running running(m_tasks);
    const auto names = co_await searches();
    if (!names)
        co_return fail(names.error());
    Candidates candidates;
    for (const WatchName &name : *names) {
        const Status collected = co_await collect(name, &candidates);
        if (!collected)
            co_return fail(collected.error());
    }
    for (RadarCandidate &candidate : candidates) {
        const Status measured = co_await measure(&candidate);
        if (!measured)
            co_return fail(measured.error());
    }
    co_return radarDigest(candidates.values(), wordsOf(*names), m.clock.now());
}

QCoro::Task<Result<bool>> Radar::tellSlack(RadarDigest digest)
{
    const TaskCount::Running running(m_tasks);
    auto put = co_await m.outbox.put(QStringLiteral("slack"), digest.key(), slackMessage(radarText(digest)));
    co_return put;
}

} // namespace Tidemark
