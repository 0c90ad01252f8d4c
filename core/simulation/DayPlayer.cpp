// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/DayPlayer.h"

#include "core/parse/Parsers.h"

#include <QCoroTimer>

#include <cmath>

namespace Tidemark {

namespace {
constexpr qint64 kDayS = 24 * 3'600;
constexpr size_t kViewsBetweenPauses = 1'000; // then other events of the thread get their turn
} // namespace

DayPlayer::DayPlayer(Stage stage, ModePlan plan)
    : m_stage(std::move(stage))
    , m_plan(std::move(plan))
    , m_clock(m_stage.midnightS * 1000)
{
}

DayPlayer::~DayPlayer() = default;

Status DayPlayer::prepare()
{
    const Endpoint *userinfo = m_stage.catalogue.find(QStringLiteral("userinfo-by-username"));
    const Endpoint *posts = m_stage.catalogue.find(QStringLiteral("user-posts"));
    if (!userinfo || !posts)
        return fail(ErrorKind::LocalData, QStringLiteral("the catalogue lacks userinfo-by-username or user-posts"));
    for (int i = 0; i < m_stage.creators.count(); ++i) {
        const auto profile = Query::make(*userinfo, {{QStringLiteral("username"), SimulatedCreators::handle(i)}});
        const auto page = Query::make(*posts, {{QStringLiteral("userid"), SimulatedCreators::userId(i)}});
        if (!profile || !page)
            return fail(profile ? page.error() : profile.error());
        m_profiles.push_back(*profile);
        m_posts.push_back(*page);
        m_posts.push_back(page->with(QStringLiteral("cursor"), QString::number(SimulatedCreators::kPostsOnPage)));
    }
    auto machine = SimulatedMachine::make(m_clock);
    if (!machine)
        return fail(machine.error());
    m_machine = std::move(*machine);
    if (m_plan.isShared)
        m_shared.layer = std::make_unique<MemoryCache>(m_plan.memoryBytes);
    const SimulatedUpstream::World world{m_clock, m_wire, m_stage.creators, m_requests};
    for (int i = 0; i < m_plan.programs; ++i) {
        m_programs.push_back(std::make_unique<SimulatedProgram>(*m_machine, world, m_plan.memoryBytes, m_shared));
        if (m_plan.freshness)
            m_programs.back()->fetcher().setFreshness(*m_plan.freshness);
    }
    return {};
}

QCoro::Task<Result<ModeDay>> DayPlayer::play()
{
    const Status prepared = prepare();
    if (!prepared)
        co_return fail(prepared.error());
    for (size_t i = 0; i < m_stage.views.size() && !m_failure; ++i) {
        const ProfileView &view = m_stage.views[i];
        const qint64 atMs = m_stage.midnightS * 1000 + view.atMs;
        co_await advance(atMs);
        m_clock.setNowMs(atMs);
        begin(view);
        co_await settle();
        if (i % kViewsBetweenPauses != 0)
            continue;
        co_await QCoro::sleepFor(std::chrono::milliseconds(0));
        if (m_stage.isCancelled && m_stage.isCancelled())
            m_failure = Error{ErrorKind::Cancelled, {}, 0, 0, {}};
    }
    co_await landUntil(std::numeric_limits<qint64>::max());
    if (m_failure)
        co_return fail(*m_failure);
    co_return day();
}

QCoro::Task<void> DayPlayer::landUntil(qint64 ms)
{
    while (!m_wire.isEmpty() && m_wire.nextMs() <= ms) {
        m_clock.setNowMs(m_wire.nextMs());
        m_wire.land();
        co_await settle();
    }
}

QCoro::Task<void> DayPlayer::advance(qint64 ms)
{
    if (m_nextWarmingMs == 0)
        m_nextWarmingMs = m_stage.midnightS * 1000;
    while (m_plan.warming && m_nextWarmingMs <= ms) {
        co_await landUntil(m_nextWarmingMs);
        m_clock.setNowMs(m_nextWarmingMs);
        warm();
        co_await settle();
        m_nextWarmingMs += m_plan.warming->limits.nextRunInS * 1000;
    }
    co_await landUntil(ms);
}

// Those who joined a request of another are told through the event loop: give it its turns.
QCoro::Task<void> DayPlayer::settle()
{
    for (;;) {
        m_busy.removeIf([](const SimulatedProgram *program) { return program->isIdle(); });
        const auto settled = [](const SimulatedProgram *program) { return program->isSettled(); };
        if (std::all_of(m_busy.cbegin(), m_busy.cend(), settled))
            co_return;
        co_await QCoro::sleepFor(std::chrono::milliseconds(0));
    }
}

// --- calls

void DayPlayer::begin(const ProfileView &view)
{
    SimulatedProgram *program = m_programs[size_t(view.user) % m_programs.size()].get();
    m_busy.insert(program);
    ask({program, Kind::Profile, m_profiles[size_t(view.creator)], view.creator});
    ask({program, Kind::Posts, m_posts[size_t(2 * view.creator + (view.isSecondPage ? 1 : 0))], view.creator});
}

QCoro::Task<void> DayPlayer::ask(Call call)
{
    const qint64 begunMs = m_clock.nowMs();
    const QString key = call.program->fetcher().keyOf(call.query);
    const Ask question{call.query, m_plan.fetch, m_plan.stale, Priority::Interactive, {}, nullptr};
    if (!m_plan.hasEngine) {
        const auto bare = co_await call.program->upstream().ask(question);
        auto entry = std::make_shared<CacheEntry>();
        entry->key = key;
        entry->body = bare ? bare->body : QByteArray();
        entry->fetchedAt = m_clock.now();
        measure(call, {entry, Source::Network, Freshness::Fresh, 0, 1, 0, {}}, begunMs);
        co_return;
    }
    if (m_plan.warming)
        m_use.used(key, m_clock.now());
    call.program->opened(key);
    const auto answer = co_await call.program->fetcher().fetch(question);
    call.program->closed(key);
    if (!answer) {
        m_failure = answer.error();
        co_return;
    }
    measure(call, *answer, begunMs);
}

// --- what nobody asked for

RefreshCandidate DayPlayer::candidate(int creator, const Query &query) const
{
    SimulatedProgram &program = *m_programs.front();
    const QString key = program.fetcher().keyOf(query);
    RefreshCandidate candidate;
    candidate.name = {WatchKind::Creator, SimulatedCreators::handle(creator)};
    candidate.ttlS = query.endpoint().ttlS;
    candidate.usesPerDay = m_use.within(key, kDayS, m_clock.now());
    if (const auto held = program.held(key))
        candidate.ageS = held->ageS(m_clock.now());
    return candidate;
}

void DayPlayer::warm()
{
    SimulatedProgram *program = m_programs.front().get();
    m_busy.insert(program);
    const auto run = [&](Kind kind, const std::function<const Query &(int)> &queryOf) {
        QList<RefreshCandidate> candidates;
        for (int creator = 0; creator < m_stage.creators.count(); ++creator)
            candidates += candidate(creator, queryOf(creator));
        const RefreshPlan plan = planRefreshes(candidates, m_plan.warming->limits);
        for (const RefreshStep &step : plan.due) {
            const int creator = SimulatedCreators::creatorOf(step.name.name);
            refresh({program, kind, queryOf(creator), creator});
        }
    };
    run(Kind::Profile, [this](int creator) -> const Query & { return m_profiles[size_t(creator)]; });
    for (const size_t page : {size_t(0), size_t(1)}) {
        if (m_plan.warming->isOfPosts)
            run(Kind::Posts, [this, page](int creator) -> const Query & { return m_posts[2 * size_t(creator) + page]; });
    }
}

QCoro::Task<void> DayPlayer::refresh(Call call)
{
    const QString key = call.program->fetcher().keyOf(call.query);
    const Ask question{call.query,           FetchMode::Fresh,       StalePolicy::OnFailure,
                       Priority::Background, QLatin1String(kWarmer), nullptr};
    call.program->opened(key);
    const auto answer = co_await call.program->fetcher().fetch(question);
    call.program->closed(key);
    if (!answer)
        m_failure = answer.error();
}

// --- figures

void DayPlayer::measure(const Call &call, const Answer &answer, qint64 begunMs)
{
    Measured &measured = call.kind == Kind::Profile ? m_ofProfiles : m_ofPosts;
    const qint64 waitMs = m_clock.nowMs() - begunMs;
    const double error = errorOf(call, answer.entry);
    ++measured.calls;
    measured.hits += answer.requests == 0 ? 1 : 0;
    m_coalesced += answer.requests == 0 && waitMs > 0 ? 1 : 0;
    measured.error.add(error);
    m_errors.add(error);
    m_waits.add(double(waitMs));
    m_ages.add(double(answer.entry->ageS(m_clock.now())));
}

double DayPlayer::errorOf(const Call &call, const CacheEntryPtr &entry)
{
    const Figures &figures = figuresOf(call, entry);
    const qint64 nowMs = m_clock.nowMs();
    if (call.kind == Kind::Profile) {
        const double truth = m_stage.creators.followers(call.creator, nowMs);
        return std::abs(double(figures.followers) - truth) / truth;
    }
    double sum = 0;
    for (const auto &[post, shown] : figures.views) {
        const double truth = std::max(1.0, m_stage.creators.views(post, nowMs));
        sum += std::abs(double(shown) - truth) / truth;
    }
    return figures.views.empty() ? 0 : sum / double(figures.views.size());
}

const DayPlayer::Figures &DayPlayer::figuresOf(const Call &call, const CacheEntryPtr &entry)
{
    Figures &figures = m_figures[entry->key];
    if (figures.entry == entry)
        return figures;
    figures = {entry, {}, 0};
    if (call.kind == Kind::Profile) {
        const auto profile = parseProfile(entry->body);
        figures.followers = profile ? profile->followers.value_or(0) : 0;
        return figures;
    }
    const auto page = parsePosts(entry->body);
    if (!page)
        return figures;
    for (const Post &post : page->items)
        figures.views.emplace_back(post.id.value, post.views.value_or(0));
    return figures;
}

ModeDay DayPlayer::day() const
{
    ModeDay day;
    day.name = m_plan.name;
    day.programs = m_plan.programs;
    day.userinfo = {m_ofProfiles.calls, m_requests.userinfo, m_ofProfiles.hits, MeanAndTail::of(m_ofProfiles.error)};
    day.posts = {m_ofPosts.calls, m_requests.posts, m_ofPosts.hits, MeanAndTail::of(m_ofPosts.error)};
    day.coalesced = m_coalesced;
    day.waitMs = MeanAndTail::of(m_waits);
    day.ageS = MeanAndTail::of(m_ages);
    day.maxAgeS = qint64(m_ages.most());
    day.requestsByHour = m_requests.byHour;
    day.error = MeanAndTail::of(m_errors);
    return day;
}

} // namespace Tidemark
