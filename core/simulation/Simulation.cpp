// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/Simulation.h"

#include "core/fetch/FreshnessByError.h"

#include <array>
#include <cmath>

namespace Tidemark {

namespace {

constexpr qint64 kMidnightS = 20'718LL * 86'400; // a Tuesday
constexpr qint64 kDayS = 86'400;
constexpr qint64 kWarmEveryS = 45 * 60; // 15 minutes before profiles would be stale
constexpr qint64 kLookAheadS = 60;
constexpr double kUsesWorthARefresh = 1;
constexpr quint64 kYesterday = 0x79657374; // another day of the same creators
constexpr double kLeastBound = 1e-4;
constexpr double kMostBound = 0.05;
constexpr int kHalvings = 7;
constexpr std::array kCurveBounds{0.0005, 0.001, 0.002, 0.005, 0.01};

// Judges by age, while another watches and learns.
class Apprenticeship final : public FreshnessPolicy
{
public:
    explicit Apprenticeship(FreshnessPolicy &apprentice)
        : m_apprentice(apprentice)
    {
    }
    bool isFreshEnough(const CacheEntry &entry, const Query &, qint64 now) const override { return entry.isFresh(now); }
    void used(const QString &key, qint64 now) override { m_apprentice.used(key, now); }
    void learn(const CacheEntry &entry, const Query &query, const Learned &learned) override
    {
        m_apprentice.learn(entry, query, learned);
    }

private:
    FreshnessPolicy &m_apprentice;
};

qint64 ttlOf(const Catalogue &catalogue, const QString &endpoint, qint64 otherwise)
{
    const Endpoint *found = catalogue.find(endpoint);
    return found ? found->ttlS : otherwise;
}

// How many programs "shared-8" names.
std::optional<int> sharingPrograms(const QString &mode)
{
    const QString head = QStringLiteral("shared-");
    bool isNumber = false;
    const int programs = mode.startsWith(head) ? QStringView(mode).mid(head.size()).toInt(&isNumber) : 0;
    const bool isPlain = isNumber && mode == head + QString::number(programs); // no sign, no leading zero
    return isPlain && programs >= 1 && programs <= Simulation::kMostPrograms ? std::optional(programs) : std::nullopt;
}

} // namespace

Simulation::Simulation(const Catalogue &catalogue, SimulationOptions options)
    : m_catalogue(catalogue)
    , m_options(std::move(options))
{
    m_ttls.userinfoS = ttlOf(catalogue, QStringLiteral("userinfo-by-username"), m_ttls.userinfoS);
    m_ttls.postsS = ttlOf(catalogue, QStringLiteral("user-posts"), m_ttls.postsS);
    m_options.shape = calibrated(m_options.shape, m_ttls);
    m_views = viewsOf(drawDay(shape()), shape());
    m_creators = std::make_unique<SimulatedCreators>(shape().creators, shape().seed, kMidnightS);
}

Simulation::~Simulation() = default;

QStringList Simulation::modes()
{
    return {QStringLiteral("none"),    QStringLiteral("coalesced"), QStringLiteral("ttl"),
            QStringLiteral("swr"),     QStringLiteral("warm"),      QStringLiteral("refresh-ahead"),
            QStringLiteral("thrifty"), QStringLiteral("shared"),    QStringLiteral("desktops")};
}

bool Simulation::isMode(const QString &mode)
{
    return modes().contains(mode) || sharingPrograms(mode).has_value();
}

LeastRequests Simulation::least() const
{
    return leastRequests(m_views, m_ttls);
}

ModePlan Simulation::planOf(const QString &mode) const
{
    ModePlan plan;
    plan.name = mode;
    plan.hasEngine = mode != QLatin1String("none");
    if (mode == QLatin1String("coalesced")) {
        plan.fetch = FetchMode::Fresh;
    } else if (mode == QLatin1String("swr")) {
        plan.stale = StalePolicy::Revalidate;
    } else if (mode == QLatin1String("warm")) {
        plan.warming = Warming{{kWarmEveryS, {}, -1, 0}, false};
    } else if (mode == QLatin1String("refresh-ahead")) {
        plan.warming = Warming{{kLookAheadS, {}, -1, kUsesWorthARefresh}, true};
    } else if (mode == QLatin1String("desktops")) { // one for each user
        plan.programs = shape().users;
        plan.memoryBytes = 1024 * 1024;
    } else if (mode == QLatin1String("shared") || sharingPrograms(mode)) {
        plan.programs = sharingPrograms(mode).value_or(m_options.programs);
        plan.isShared = true;
        plan.name = QStringLiteral("shared-%1").arg(plan.programs);
    }
    return plan;
}

QCoro::Task<Result<ModeDay>> Simulation::run(QString mode)
{
    if (mode == QLatin1String("thrifty")) {
        auto day = co_await thrifty(m_options.errorBound);
        co_return day;
    }
    const ModePlan plan = planOf(mode);
    auto day = co_await play(plan);
    if (day && mode == QLatin1String("ttl"))
        m_byTtl = *day;
    co_return day;
}

QCoro::Task<Result<ModeDay>> Simulation::play(ModePlan plan)
{
    DayPlayer player({m_catalogue, *m_creators, m_views, kMidnightS, m_options.isCancelled}, plan);
    auto day = co_await player.play();
    co_return day;
}

// --- thrifty

QCoro::Task<Status> Simulation::learnYesterday()
{
    auto learnt = std::make_unique<FreshnessByError>(0, nullptr);
    Apprenticeship teacher(*learnt);
    DayShape yesterday = shape();
    yesterday.seed ^= kYesterday;
    const std::vector<ProfileView> views = viewsOf(drawDay(yesterday), yesterday);
    ModePlan plan;
    plan.freshness = &teacher;
    DayPlayer player({m_catalogue, *m_creators, views, kMidnightS - kDayS, m_options.isCancelled}, plan);
    const auto played = co_await player.play();
    if (!played)
        co_return fail(played.error());
    m_learnt = std::move(learnt);
    co_return Status();
}

QCoro::Task<Result<ModeDay>> Simulation::thrifty(double bound)
{
    const auto known = m_thrifty.find(bound);
    if (known != m_thrifty.end()) {
        const Result<ModeDay> day = known->second;
        co_return day;
    }
    if (!m_learnt) {
        const Status learnt = co_await learnYesterday();
        if (!learnt)
            co_return fail(learnt.error());
    }
    FreshnessByError policy(bound, nullptr);
    policy.learnFrom(*m_learnt);
    ModePlan plan;
    plan.name = QStringLiteral("thrifty");
    plan.freshness = &policy;
    auto day = co_await play(plan);
    if (day) {
        day->errorBound = bound;
        m_thrifty.emplace(bound, *day);
    }
    co_return day;
}

QCoro::Task<Result<QList<ModeDay>>> Simulation::thriftyCurve()
{
    for (const double bound : kCurveBounds) {
        const auto day = co_await thrifty(bound);
        if (!day)
            co_return fail(day.error());
    }
    QList<ModeDay> curve;
    for (const auto &[bound, day] : m_thrifty) {
        if (bound <= kCurveBounds.back())
            curve += day;
    }
    co_return curve;
}

QCoro::Task<Result<std::optional<EqualError>>> Simulation::search(std::function<bool(const ModeDay &)> isNoWorse)
{
    double low = kLeastBound;
    double high = kMostBound;
    std::optional<ModeDay> best;
    for (int i = 0; i < kHalvings; ++i) {
        const double bound = std::sqrt(low * high);
        const auto day = co_await thrifty(bound);
        if (!day)
            co_return fail(day.error());
        const bool isGood = isNoWorse(*day);
        if (isGood)
            best = *day;
        (isGood ? low : high) = bound;
    }
    if (!best)
        co_return std::optional<EqualError>();
    const double least = double(leastRequests(m_views, m_ttls).all());
    const EqualError equal{*best->errorBound, best->requests(), double(best->requests()) / least};
    co_return std::optional<EqualError>(equal);
}

QCoro::Task<Result<ThriftyRatios>> Simulation::thriftyRatios()
{
    if (!m_byTtl) {
        const auto day = co_await run(QStringLiteral("ttl"));
        if (!day)
            co_return fail(day.error());
    }
    const MeanAndTail byAge = m_byTtl->error;
    const auto atMean = co_await search([mean = byAge.mean](const ModeDay &day) { return day.error.mean <= mean; });
    if (!atMean)
        co_return fail(atMean.error());
    const auto atP95 = co_await search([p95 = byAge.p95](const ModeDay &day) { return day.error.p95 <= p95; });
    if (!atP95)
        co_return fail(atP95.error());
    co_return ThriftyRatios{*atMean, *atP95};
}

} // namespace Tidemark
