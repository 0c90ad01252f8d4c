// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch/VisitPolicy.h"

#include <vector>

namespace Tidemark {

// A list of creators and posts whose true counters are known at any time: most creators grow slowly and a few fast
// (log-normal, as in the simulated day), some of them burst for some hours now and then, a part of them sleeps and wakes
// perhaps once; posts gather views fast at first and ever slower. What is shown is rounded as TikTok rounds it.
class WatchedWorld
{
public:
    static constexpr qint64 kBegin = 1'764'547'200; // 2025-12-01

    WatchedWorld(int names, quint64 seed);

    [[nodiscard]] int count() const { return int(m_subjects.size()); }
    [[nodiscard]] std::optional<qint64> bornAt(int name) const;
    [[nodiscard]] double usesPerDay(int name) const { return m_subjects[size_t(name)].uses; }
    // What the API would say.
    [[nodiscard]] qint64 shown(int name, qint64 t) const;

private:
    struct Burst {
        double beginS = 0;
        double lastsS = 0;
        double growth = 0; // of the logarithm, in all
    };
    struct Subject {
        bool isPost = false;
        double value = 0; // of a creator at the beginning; of a post at its end
        double growthPerDay = 0;
        double phase = 0;
        std::vector<Burst> bursts;
        qint64 bornS = 0;
        double tauS = 0;
        double shape = 0.7;
        double uses = 0;
    };
    std::vector<Subject> m_subjects;
};

// A list played for some time by a policy, and how far off the figures were that it showed. The first half is for
// learning; the second is measured at times of looking, drawn from all times alike.
struct PlayTerms {
    WatchPolicy policy = WatchPolicy::Thrifty;
    qint64 creditsPerMonth = 1'000;
    int days = 60;
    qint64 runEveryS = 3 * 3'600;
    bool knowsUses = true; // how often each name is asked for; else all count alike
};

struct ErrorFigures {
    double median = 0;
    double mean = 0;
    double p95 = 0;
};

struct PlayReport {
    ErrorFigures everyName;  // each name looked at as often as any other
    ErrorFigures asLookedAt; // as often as people ask for it
    int credits = 0;         // of the measured half
};

[[nodiscard]] PlayReport play(const WatchedWorld &world, const PlayTerms &terms);

} // namespace Tidemark
