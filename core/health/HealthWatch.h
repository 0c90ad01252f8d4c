// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/TaskCount.h"
#include "core/health/AlertWalk.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

namespace Tidemark {

class AlertBook;
class AlertCourier;
class Prober;
class SignalBook;

// What is done for health beside the calls: brings signals to the disk and evaluates the alerts, once a minute or when
// asked; its courier tells of them, from its own start() on, and its prober probes once it is started. Thread of the engine.
class HealthWatch final : public QObject
{
    Q_OBJECT

public:
    HealthWatch(SignalBook &signalBook, AlertBook &alerts, AlertCourier &courier, Prober &prober);

    void start() { m_timer.start(); }
    void stop();
    [[nodiscard]] AlertCourier &courier() { return m_courier; }
    // All that was recorded so far is on disk and all whole minutes are evaluated; what fired, fires on or was resolved.
    [[nodiscard]] QCoro::Task<Result<QList<AlertRecord>>> refresh();
    [[nodiscard]] Prober &prober() { return m_prober; }
    [[nodiscard]] int running() const;

Q_SIGNALS:
    // After each evaluation that found something: what fired, still fires or was resolved in it. In one program of all
    // those that use the folder, the one that evaluated the minute.
    void evaluated(const QList<Tidemark::AlertRecord> &records);

    void sloChanged(); // slo.yaml was read anew while the program runs, or could not be: see Engine::slo()

private:
    QCoro::Task<void> refreshBehind();

    SignalBook &m_signalBook;
    AlertBook &m_alerts;
    AlertCourier &m_courier;
    Prober &m_prober;
    QTimer m_timer;
    TaskCount m_tasks;
};

} // namespace Tidemark
