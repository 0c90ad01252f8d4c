// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/PlantedOutliers.h"

#include "core/insight/Insight.h"
#include "core/insight/Outlier.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace Tidemark::Bench {

namespace {

constexpr qint64 kNow = 1'790'000'000;
constexpr qint64 kDay = 86'400;
constexpr double kTimes = 3; // from there on a post is called an outlier

// The same numbers from every standard library, which its distributions do not promise.
class Luck
{
public:
    explicit Luck(quint64 seed)
        : m_engine(seed)
    {
    }
    double uniform() { return (static_cast<double>(m_engine() >> 11) + 0.5) * 0x1.0p-53; }
    double between(double from, double to) { return from + (to - from) * uniform(); }
    double normal() { return std::sqrt(-2 * std::log(uniform())) * std::cos(2 * M_PI * uniform()); }
    bool chance(double p) { return uniform() < p; }

private:
    std::mt19937_64 m_engine;
};

qint64 viewsAt(double last, double tauDays, qint64 age)
{
    return static_cast<qint64>(last * (1 - std::exp(-std::pow(static_cast<double>(age) / kDay / tauDays, 0.7))));
}

struct Planted {
    PostSample sample;
    bool isPlanted = false;
};

QList<Planted> postsOf(Luck &luck, int creator)
{
    const double usual = std::exp(luck.between(std::log(3'000.0), std::log(2'000'000.0)));
    const double tau = luck.between(2, 6);
    QList<Planted> posts;
    for (int day = 1; day <= 90; ++day) {
        if (luck.chance(0.2))
            continue; // no post that day
        Planted post;
        post.isPlanted = luck.chance(0.05);
        const double last = usual * std::exp(0.3 * luck.normal()) * (post.isPlanted ? 6 : 1);
        post.sample.post.id.value = QStringLiteral("%1-%2").arg(creator).arg(day);
        const qint64 created = kNow - day * kDay + static_cast<qint64>(luck.between(0, 0.9) * kDay) - kDay;
        post.sample.post.createdAt = created;
        for (int seen = std::min(day, 40); seen >= 0; --seen) { // about the same hour each day, for forty days
            const qint64 t = kNow - seen * kDay;
            if (t > created)
                post.sample.views.append({t, viewsAt(last, tau, t - created), {}});
        }
        post.sample.observedAt = post.sample.views.constLast().t;
        post.sample.post.views = post.sample.views.constLast().value;
        posts.append(post);
    }
    return posts;
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

// The usual tools' rule: views an hour of the whole life, against the median of the creator's other posts.
bool isLifetimeOutlier(const PostSample &post, const QList<PostSample> &own)
{
    std::vector<double> others;
    for (const PostSample &other : own) {
        const qint64 age = kNow - *other.post.createdAt;
        if (other.post.id != post.post.id && age > kDay && age < 60 * kDay)
            others.push_back(lifetimeRate(other).value.value_or(0));
    }
    const double usual = medianOf(std::move(others));
    return usual > 0 && lifetimeRate(post).value.value_or(0) / usual >= kTimes;
}

} // namespace

void Score::count(bool isPlanted, bool isFound)
{
    hits += isPlanted && isFound ? 1 : 0;
    falseAlarms += !isPlanted && isFound ? 1 : 0;
    misses += isPlanted && !isFound ? 1 : 0;
}

OutlierScores plantedOutliers(quint64 seed)
{
    constexpr int kCreators = 120;
    Luck luck(seed);
    OutlierScores scores;
    for (int creator = 0; creator < kCreators; ++creator) {
        const QList<Planted> posts = postsOf(luck, creator);
        QList<PostSample> own;
        for (const Planted &post : posts)
            own.append(post.sample);
        for (const Planted &post : posts) {
            const qint64 age = kNow - *post.sample.post.createdAt;
            if (age < kDay || age > 20 * kDay)
                continue;
            const auto found = [](const MetricResult &result) { return result.value.value_or(0) >= kTimes; };
            scores.sameAge.count(post.isPlanted, found(detail::outlierSameAge(post.sample, own, kNow)));
            scores.mature.count(post.isPlanted, found(detail::outlierMature(post.sample, own, kNow)));
            scores.lifetime.count(post.isPlanted, isLifetimeOutlier(post.sample, own));
        }
    }
    return scores;
}

BreakoutScores plantedBreakouts(quint64 seed)
{
    constexpr int kTags = 400;
    constexpr int kSnapshots = 56; // two weeks of four a day
    constexpr double kApartH = 6;
    Luck luck(seed);
    BreakoutScores scores;
    for (int tag = 0; tag < kTags; ++tag) {
        const bool isPlanted = luck.chance(0.1);
        const double usual = std::exp(luck.between(std::log(0.01), std::log(0.5))); // per cent an hour
        double views = std::exp(luck.between(std::log(20'000.0), std::log(900'000'000.0)));
        const qint64 step = views > 1'000'000 ? 100'000 : 1; // as the upstream shows large ones
        QList<Observation> series;
        for (int i = 0; i < kSnapshots; ++i) {
            const bool isLast = i + 1 == kSnapshots;
            const double rate = usual * std::exp(0.25 * luck.normal()) * (isLast && isPlanted ? 6 : 1);
            views *= 1 + rate / 100 * kApartH;
            const qint64 shown = static_cast<qint64>(views) / step * step;
            series.append({kNow - static_cast<qint64>((kSnapshots - 1 - i) * kApartH * 3'600), shown, {}});
        }
        const Breakout found = breakout(series, kNow);
        scores.ownBaseline.count(isPlanted, found.isBreakout);
        scores.fixedRate.count(isPlanted, found.ratePerHour.value_or(0) > 0.25);
    }
    return scores;
}

} // namespace Tidemark::Bench
