// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/WatchedWorld.h"

#include "core/sandbox/Dice.h"
#include "core/sandbox/SimGrowth.h"

#include <algorithm>
#include <cmath>

namespace Tidemark {

namespace {

constexpr double kDayS = 86'400;
constexpr qint64 kMonthS = 30 * 86'400;
constexpr double kPostShare = 0.3;
constexpr double kSleeperShare = 0.3; // of the creators
constexpr double kUsualGrowth = 0.0015;
constexpr double kMostGrowth = 0.08;
constexpr double kBurstEveryDays = 25;
constexpr double kWorldDays = 70;
constexpr qsizetype kMostKept = 12;
constexpr qint64 kLookEveryS = 3'600;

double logNormal(Dice &dice, double median, double sigma)
{
    return median * std::exp(sigma * dice.normal());
}

// The value below which that part of the weight lies; pairs of value and weight.
double quantile(std::vector<std::pair<double, double>> &samples, double part)
{
    std::sort(samples.begin(), samples.end());
    double all = 0;
    for (const auto &[value, weight] : samples)
        all += weight;
    double below = 0;
    for (const auto &[value, weight] : samples) {
        below += weight;
        if (below >= part * all)
            return value;
    }
    return samples.empty() ? 0 : samples.back().first;
}

ErrorFigures figuresOf(std::vector<std::pair<double, double>> samples)
{
    ErrorFigures figures;
    double weights = 0;
    for (const auto &[value, weight] : samples) {
        figures.mean += value * weight;
        weights += weight;
    }
    figures.mean /= std::max(weights, 1e-9);
    figures.median = quantile(samples, 0.5);
    figures.p95 = quantile(samples, 0.95);
    return figures;
}

class Player
{
public:
    Player(const WatchedWorld &world, const PlayTerms &terms)
        : m_world(world)
        , m_terms(terms)
        , m_series(size_t(world.count()))
    {
        for (int i = 0; i < world.count(); ++i) {
            VisitItem item;
            item.name = {world.bornAt(i) ? WatchKind::Post : WatchKind::Creator, QString::number(i)};
            item.ttlS = world.bornAt(i) ? 6 * 3'600 : 3'600;
            item.usesPerDay = terms.knowsUses ? world.usesPerDay(i) : 0;
            item.outlook = changeOutlook({}, priorOf(item.name.kind), world.bornAt(i));
            m_items += item;
        }
    }

    PlayReport play()
    {
        const qint64 end = WatchedWorld::kBegin + m_terms.days * qint64(kDayS);
        const qint64 half = WatchedWorld::kBegin + m_terms.days * qint64(kDayS) / 2;
        qint64 nextRun = WatchedWorld::kBegin;
        for (qint64 t = WatchedWorld::kBegin; t < end; t += kLookEveryS) {
            for (; nextRun <= t; nextRun += m_terms.runEveryS)
                run(nextRun, nextRun >= half);
            if (t >= half)
                look(t + kLookEveryS / 2);
        }
        m_report.everyName = figuresOf(m_alike);
        m_report.asLookedAt = figuresOf(m_asked);
        return m_report;
    }

private:
    void run(qint64 now, bool isMeasured)
    {
        const qint64 month = (now - WatchedWorld::kBegin) / kMonthS;
        if (month != m_month) {
            m_month = month;
            m_left = m_terms.creditsPerMonth;
        }
        const qint64 monthEnd = WatchedWorld::kBegin + (month + 1) * kMonthS;
        VisitTerms terms;
        terms.policy = m_terms.policy;
        terms.now = now;
        terms.runEveryS = m_terms.runEveryS;
        terms.creditsPerS = double(m_left) / double(monthEnd - now);
        terms.credits = m_left;
        const DueVisits visits = dueVisits(m_items, visitPlan(m_items, terms), terms);
        for (const qsizetype name : visits.due)
            visit(int(name), now);
        m_left -= visits.due.size(); // a credit each
        m_report.credits += isMeasured ? int(visits.due.size()) : 0;
    }

    void visit(int name, qint64 now)
    {
        QList<Observation> &series = m_series[size_t(name)];
        series += Observation{now, m_world.shown(name, now), {}};
        if (series.size() > kMostKept)
            series.removeFirst();
        VisitItem &item = m_items[name];
        item.readAt = now;
        item.outlook = changeOutlook(series, priorOf(item.name.kind), m_world.bornAt(name));
    }

    void look(qint64 t)
    {
        for (int i = 0; i < m_world.count(); ++i) {
            const QList<Observation> &series = m_series[size_t(i)];
            const auto truth = double(m_world.shown(i, t));
            if (series.isEmpty() || truth <= 0)
                continue;
            const double error = std::abs(double(series.last().value) - truth) / truth;
            m_alike.emplace_back(error, 1.0);
            m_asked.emplace_back(error, m_world.usesPerDay(i));
        }
    }

    const WatchedWorld &m_world;
    PlayTerms m_terms;
    QList<VisitItem> m_items;
    std::vector<QList<Observation>> m_series;
    std::vector<std::pair<double, double>> m_alike;
    std::vector<std::pair<double, double>> m_asked;
    qint64 m_month = -1;
    qint64 m_left = 0;
    PlayReport m_report;
};

} // namespace

WatchedWorld::WatchedWorld(int names, quint64 seed)
{
    for (int rank = 0; rank < names; ++rank) {
        Dice dice(diceSeed(diceSeed(seed, 0x776174), quint64(rank)));
        Subject subject;
        subject.uses = 30.0 / (1 + dice.below(names)); // Zipf, in an order of its own
        subject.phase = dice.unit();
        subject.isPost = dice.chance(kPostShare);
        const double size = std::clamp(logNormal(dice, 60'000, 2.0), 800.0, 150e6);
        if (subject.isPost) {
            subject.bornS = kBegin + qint64(dice.between(-60, 58) * kDayS);
            subject.value = std::max(300.0, 0.3 * size);
            subject.tauS = dice.between(1.1, 4.2) * kDayS;
            subject.shape = dice.between(0.62, 0.86);
            m_subjects.push_back(subject);
            continue;
        }
        const bool isSleeping = dice.chance(kSleeperShare);
        subject.value = size;
        subject.growthPerDay = isSleeping ? kUsualGrowth * 0.01 : std::min(kMostGrowth, logNormal(dice, kUsualGrowth, 1.2));
        const double pause = isSleeping ? 6 * kBurstEveryDays : kBurstEveryDays;
        for (double day = -pause * std::log(1 - dice.unit()); day < kWorldDays; day -= pause * std::log(1 - dice.unit()))
            subject.bursts.push_back({double(kBegin) + day * kDayS, dice.between(4, 60) * 3'600,
                                      std::min(0.6, logNormal(dice, 0.03, 1.0))});
        m_subjects.push_back(subject);
    }
}

std::optional<qint64> WatchedWorld::bornAt(int name) const
{
    const Subject &subject = m_subjects[size_t(name)];
    return subject.isPost ? std::optional(subject.bornS) : std::nullopt;
}

qint64 WatchedWorld::shown(int name, qint64 t) const
{
    const Subject &subject = m_subjects[size_t(name)];
    const auto lived = [&](double time) { return livedTime(time, subject.phase); };
    if (subject.isPost) {
        const double age = lived(double(t)) - lived(double(subject.bornS));
        const double tail = age > 0 ? 0.04 * std::log1p(age / (30 * kDayS)) : 0;
        return qint64(subject.value * (saturation(age, subject.tauS, subject.shape) + tail));
    }
    double grown = subject.growthPerDay * (lived(double(t)) - lived(double(kBegin))) / kDayS;
    for (const Burst &burst : subject.bursts)
        grown += burst.growth * std::clamp((double(t) - burst.beginS) / burst.lastsS, 0.0, 1.0);
    return shownFollowers(qint64(subject.value * std::exp(grown)));
}

PlayReport play(const WatchedWorld &world, const PlayTerms &terms)
{
    return Player(world, terms).play();
}

} // namespace Tidemark
