// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/DemoReplay.h"

#include "core/credits/Ledger.h"
#include "core/engine/DemoWatch.h"
#include "core/health/HealthWatch.h"
#include "core/parse/Parsers.h"
#include "core/sandbox/Cast.h"

#include <QCoroFuture>

namespace Tidemark {

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kDayMs = 24 * kHourMs;
constexpr int kBalanceDaysAgo = 19;
constexpr qint64 kBalance = 6'000;
constexpr int kWholeLook = 8; // creators of a look by hand
constexpr int kCloseDays = 8; // the last days are looked at more often

} // namespace

DemoReplay::DemoReplay(Services services, qint64 endMs, int days)
    : m_services(services)
    , m_endMs(endMs)
    , m_days(days)
{
}

QCoro::Task<Status> DemoReplay::run(std::function<void(double)> progress)
{
    m_services.clock.setNowMs(m_endMs - (m_days + 1) * kDayMs);
    const Status watched = co_await m_services.watch.fill();
    if (!watched)
        co_return watched;
    for (int daysAgo = m_days; daysAgo >= 0; --daysAgo) {
        const Status lived = co_await day(daysAgo);
        if (!lived)
            co_return lived;
        if (progress)
            progress(double(m_days - daysAgo + 1) / (m_days + 1));
    }
    m_services.clock.setNowMs(m_endMs);
    m_services.clock.run();
    const Status flushed = co_await m_services.ledger.flushSaved();
    co_return flushed;
}

QCoro::Task<Status> DemoReplay::day(int daysAgo)
{
    const qint64 end = m_endMs - daysAgo * kDayMs;
    if (daysAgo == kBalanceDaysAgo) {
        m_services.clock.setNowMs(end - 2 * kHourMs);
        const Status set = co_await m_services.ledger.setBalance(kBalance, Balance::Origin::Manual);
        if (!set)
            co_return set;
    }
    if (daysAgo < kCloseDays) { // a shorter look at the best known, three times a day
        for (const int hoursAgo : {18, 12, 7}) {
            const Status looked = co_await look(end - hoursAgo * kHourMs, 3 + (daysAgo * 7 + hoursAgo) % 3, 6);
            if (!looked)
                co_return looked;
        }
        const Status searched = co_await radar(end - 10 * kHourMs);
        if (!searched)
            co_return searched;
    }
    const bool isWeekend = daysAgo % 7 < 2;
    const bool isWhole = daysAgo < kCloseDays || daysAgo % 2 == 0;
    const qint64 minutes = 6 + (daysAgo * 13) % 40;
    const qint64 at = end - (daysAgo == 0 ? 6 : minutes) * 60'000;
    const Status looked = co_await look(at, isWhole ? 12 : isWeekend ? 5 : 8, isWhole ? 15 : 7);
    co_return looked;
}

QCoro::Task<Status> DemoReplay::look(qint64 atMs, int creators, int hashtags)
{
    m_services.clock.setNowMs(atMs);
    const QStringList handles = castHandles().mid(0, creators);
    const bool isByList = creators < kWholeLook; // the short looks are the watchlist's
    const Status profiles = co_await creatorPages(handles, isByList ? QStringLiteral("watch") : QStringLiteral("You · Profiles"));
    if (!profiles)
        co_return profiles;
    const Status tags = co_await hashtagPages(castHashtags().mid(0, hashtags), hashtags >= 15);
    if (!tags)
        co_return tags;
    const Status sounds = co_await soundPages(castSoundIds(), hashtags >= 15);
    if (!sounds)
        co_return sounds;
    co_await readAgain(handles, 6 + int(atMs / kDayMs) % 9);
    const Status flushed = co_await m_services.ledger.flushSaved(); // the savings of a day belong to it
    if (!flushed)
        co_return flushed;
    const auto evaluated = co_await m_services.health.refresh(); // what fired then is history now
    co_return evaluated ? Status() : Status(fail(evaluated.error()));
}

// The watched words, once a day; what they find is read by them too.
QCoro::Task<Status> DemoReplay::radar(qint64 atMs)
{
    m_services.clock.setNowMs(atMs);
    const QList<Query> searches = m_services.watch.searches();
    for (const Query &query : searches) {
        const Ask question{query,  FetchMode::Normal, StalePolicy::OnFailure, Priority::Background, m_services.watch.radarAsks(),
                           nullptr};
        const auto answer = co_await m_services.fetcher.fetch(question);
        if (!answer)
            co_return fail(answer.error());
    }
    co_return Status();
}

QCoro::Task<Result<Answer>> DemoReplay::ask(const char *endpoint, QMap<QString, QString> values, QString askedBy)
{
    const Endpoint *found = m_services.catalogue.find(QLatin1String(endpoint));
    const auto query = found ? Query::make(*found, values) : Result<Query>(fail(ErrorKind::LocalData, QLatin1String(endpoint)));
    if (!query)
        co_return fail(query.error());
    // Named first: g++ 12 destroys an aggregate made inside a co_await twice.
    const Ask question{*query, FetchMode::Normal, StalePolicy::OnFailure, Priority::Interactive, askedBy, nullptr};
    auto answer = co_await m_services.fetcher.fetch(question);
    co_return answer;
}

QCoro::Task<Status> DemoReplay::finish(std::vector<QCoro::Task<Result<Answer>>> &asked)
{
    Status status;
    for (auto &task : asked) {
        const auto answer = co_await task;
        if (!answer)
            status = fail(answer.error());
    }
    co_return status;
}

QCoro::Task<Status> DemoReplay::creatorPages(QStringList handles, QString askedBy)
{
    std::vector<QCoro::Task<Result<Answer>>> infos;
    for (const QString &handle : handles)
        infos.push_back(ask("userinfo-by-username", {{QStringLiteral("username"), handle}}, askedBy));
    for (size_t i = 0; i < infos.size(); ++i) {
        const auto answer = co_await infos[i];
        if (!answer)
            co_return fail(answer.error());
        const auto profile = parseProfile(answer->body());
        if (profile)
            m_userIds.insert(handles.at(qsizetype(i)), profile->id.value);
    }
    std::vector<QCoro::Task<Result<Answer>>> pages;
    for (const QString &handle : handles)
        pages.push_back(
            ask("user-posts",
                {{QStringLiteral("userid"), m_userIds.value(handle)}, {QStringLiteral("count"), QStringLiteral("30")}}, askedBy));
    const Status status = co_await finish(pages);
    co_return status;
}

QCoro::Task<Status> DemoReplay::hashtagPages(QStringList names, bool withPosts)
{
    const QString askedBy = QStringLiteral("You · Hashtags");
    std::vector<QCoro::Task<Result<Answer>>> infos;
    for (const QString &name : names)
        infos.push_back(ask("challenge-info-name", {{QStringLiteral("name"), name}}, askedBy));
    std::vector<QCoro::Task<Result<Answer>>> pages;
    for (size_t i = 0; i < infos.size(); ++i) {
        const auto answer = co_await infos[i];
        if (!answer)
            co_return fail(answer.error());
        const auto hashtag = parseHashtag(answer->body());
        if (hashtag && withPosts && i % 3 == 0)
            pages.push_back(ask(
                "challenge-posts",
                {{QStringLiteral("challenge_id"), hashtag->id.value}, {QStringLiteral("count"), QStringLiteral("30")}}, askedBy));
    }
    const Status status = co_await finish(pages);
    co_return status;
}

QCoro::Task<Status> DemoReplay::soundPages(QStringList ids, bool withPosts)
{
    const QString askedBy = QStringLiteral("You · Sounds");
    std::vector<QCoro::Task<Result<Answer>>> pages;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QMap<QString, QString> sound{{QStringLiteral("music_id"), ids.at(i)}};
        pages.push_back(ask("music-info", sound, askedBy));
        QMap<QString, QString> page = sound;
        page.insert(QStringLiteral("count"), QStringLiteral("30"));
        if (withPosts && i % 4 == 0)
            pages.push_back(ask("music-posts", page, askedBy));
    }
    const Status status = co_await finish(pages);
    co_return status;
}

// A user goes back and forth between pages: these looks cost nothing, and the gauge shows it.
QCoro::Task<void> DemoReplay::readAgain(QStringList handles, int times)
{
    for (int i = 0; i < times * handles.size(); ++i) {
        const QMap<QString, QString> values{{QStringLiteral("username"), handles.at(i % handles.size())}};
        const auto answer = co_await ask("userinfo-by-username", values, QString());
        if (!answer)
            co_return;
    }
}

} // namespace Tidemark
