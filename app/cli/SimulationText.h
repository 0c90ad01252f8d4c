// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/Simulation.h"

#include <QJsonObject>

// A simulated day in JSON and in words. Pure functions.
namespace Tidemark {

struct SimulationReport {
    DayShape shape;
    LeastRequests least;
    LeastRequests target;
    QList<ModeDay> days;
    std::optional<ThriftyRatios> ratios;
    QList<ModeDay> curve; // thrifty at several bounds, the least error first; empty: not asked for
    double pricePerCredit = 0;
};

[[nodiscard]] QJsonObject simulationJson(const SimulationReport &report);
[[nodiscard]] QString simulationText(const SimulationReport &report);

} // namespace Tidemark
