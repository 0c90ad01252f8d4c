// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/ProbeReport.h"

#include <algorithm>
#include <cmath>

namespace Tidemark {

namespace {

constexpr qint64 kHourS = 3'600;
constexpr qint64 kDayS = 24 * kHourS;
constexpr qint64 kSpeakingHour = 10; // probes

// Of a tier while its probes are gone through.
struct Tally {
    TierProbes probes;
    std::vector<qint64> latencies;

    void add(const ProbeRecord &record)
    {
        ++probes.sent;
        probes.ok += record.outcome == CallOutcome::Ok ? 1 : 0;
        latencies.push_back(record.latencyMs);
    }
    // The nearest rank: the least latency that 95 of 100 did not pass.
    [[nodiscard]] TierProbes told()
    {
        std::sort(latencies.begin(), latencies.end());
        const auto rank = size_t(std::ceil(0.95 * double(latencies.size())));
        probes.p95Ms = double(latencies.at(rank - 1));
        return probes;
    }
};

QHash<QString, TierProbes> toldOf(QHash<QString, Tally> &tallies)
{
    QHash<QString, TierProbes> told;
    for (auto tally = tallies.begin(); tally != tallies.end(); ++tally)
        told.insert(tally.key(), tally->told());
    return told;
}

} // namespace

TierProbes ProbeReport::of(const QString &tier) const
{
    const TierProbes newest = hour.value(tier);
    return newest.sent >= kSpeakingHour ? newest : day.value(tier);
}

ProbeReport probeReport(const QList<ProbeRecord> &records, const SloPlan &plan, qint64 now)
{
    ProbeReport report;
    QHash<QString, Tally> hour;
    QHash<QString, Tally> day;
    for (const ProbeRecord &record : records) {
        const bool isSent = record.fate == ProbeRecord::Fate::Sent;
        report.sentToday += isSent && record.at >= now - now % kDayS ? 1 : 0;
        if (record.at < now - kDayS)
            continue;
        report.spared += record.fate == ProbeRecord::Fate::Spared ? 1 : 0;
        if (record.fate != ProbeRecord::Fate::Spared)
            report.lastProblem = record.detail;
        if (!isSent)
            continue;
        const QString tier = plan.tierOf(record.endpoint).name;
        day[tier].add(record);
        if (record.at >= now - kHourS)
            hour[tier].add(record);
    }
    report.hour = toldOf(hour);
    report.day = toldOf(day);
    return report;
}

} // namespace Tidemark
