// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TaskCount.h"
#include "core/health/exporters/MetricsPage.h"

namespace Tidemark {

class KeyRing;
class Ledger;

// Makes the page of /metrics out of the calls of this data folder and its ledger. The ledger is asked once a minute at
// most, whoever scrapes how often. Thread of the engine.
class MetricsSource
{
public:
    struct Services {
        Database &health;
        Ledger &ledger;
        const KeyRing &keys;
        Clock &clock;
        const Catalogue &catalogue;
        const SloPlan &plan;
    };

    explicit MetricsSource(Services services);

    // The first one has every series at 0; calls count from then on.
    [[nodiscard]] QCoro::Task<Result<QByteArray>> page();
    [[nodiscard]] int running() const { return m_tasks.running(); }

private:
    [[nodiscard]] QCoro::Task<void> readCredits();

    Services m_services;
    CallCounters m_counters;
    ProbeCounters m_probes;
    MetricsFigures m_figures;
    qint64 m_creditsUntilMs = -1; // on the steady clock; -1: never read
    TaskCount m_tasks;
};

} // namespace Tidemark
