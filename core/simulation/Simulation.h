// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/Calibration.h"
#include "core/simulation/DayPlayer.h"

#include <QStringList>

#include <map>

namespace Tidemark {

class FreshnessByError;

struct SimulationOptions {
    DayShape shape;                    // its exponent and share of second pages are found by calibration
    int programs = 8;                  // of the mode "shared" that names no number
    double errorBound = 0.005;         // of the mode "thrifty"
    std::function<bool()> isCancelled; // may be empty
};

// Thrifty at the error of another mode: the largest bound with which it is no worse.
struct EqualError {
    double bound = 0;
    qint64 requests = 0;
    double ratio = 0; // to the least possible number
};

struct ThriftyRatios {
    std::optional<EqualError> atMean; // absent: no bound is as exact, which happens on a very small day
    std::optional<EqualError> atP95;
};

// The day of a dashboard in each way of fetching: 5,000 users look at 8 profiles each, calibrated so
// that asking by TTL alone answers 92 % of the profile calls and 70 % of the posts calls from what
// is held. Used from one thread with an event loop.
class Simulation
{
public:
    Simulation(const Catalogue &catalogue, SimulationOptions options);
    ~Simulation();

    // none coalesced ttl swr warm refresh-ahead thrifty shared desktops
    [[nodiscard]] static QStringList modes();
    static constexpr int kMostPrograms = 1'000;
    // One of modes(), or shared-N for a number of programs.
    [[nodiscard]] static bool isMode(const QString &mode);

    [[nodiscard]] const DayShape &shape() const { return m_options.shape; }
    [[nodiscard]] LeastRequests least() const;
    [[nodiscard]] LeastRequests target() const { return calibrationTarget(m_options.shape); }

    [[nodiscard]] QCoro::Task<Result<ModeDay>> run(QString mode);
    // Plays ttl too, where run() has not.
    [[nodiscard]] QCoro::Task<Result<ThriftyRatios>> thriftyRatios();
    // Thrifty at bounds from tight to loose, and at those that were played before.
    [[nodiscard]] QCoro::Task<Result<QList<ModeDay>>> thriftyCurve();

private:
    [[nodiscard]] ModePlan planOf(const QString &mode) const;
    [[nodiscard]] QCoro::Task<Result<ModeDay>> play(ModePlan plan);
    [[nodiscard]] QCoro::Task<Result<ModeDay>> thrifty(double bound);
    // The day before, by TTL: what thrifty has learnt by midnight.
    [[nodiscard]] QCoro::Task<Status> learnYesterday();
    [[nodiscard]] QCoro::Task<Result<std::optional<EqualError>>> search(std::function<bool(const ModeDay &)> isNoWorse);

    const Catalogue &m_catalogue;
    SimulationOptions m_options;
    DayTtls m_ttls;
    std::vector<ProfileView> m_views;
    std::unique_ptr<SimulatedCreators> m_creators;
    std::unique_ptr<FreshnessByError> m_learnt; // null until it is needed
    std::map<double, ModeDay> m_thrifty;        // by bound
    std::optional<ModeDay> m_byTtl;
};

} // namespace Tidemark
