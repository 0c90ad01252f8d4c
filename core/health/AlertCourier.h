// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/TaskCount.h"
#include "core/health/SloPlan.h"
#include "core/notify/DeliveryBook.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

#include <functional>

namespace Tidemark {

class AlertSender;
class Database;
class Settings;
struct HookReply;

// What one look came to.
struct CourierReport {
    int told = 0;
    int failed = 0;               // tried in vain
    int waiting = 0;              // of all channels, afterwards
    std::optional<qint64> nextAt; // when there is more to do, as far as is known
};

// Tells the alerts outside, where the settings route them: looks now and then at what fires, puts what is to be told into the
// outbox, and tells what is due there. Any number of programs may do so beside each other, each on the channels that it
// can tell. Offline and with demo data nothing leaves. Lives in the engine's thread.
class AlertCourier : public QObject
{
    Q_OBJECT

public:
    struct Services {
        Database &health;
        Clock &clock;
        Settings &settings;
        DeliveryBook &book;
        AlertSender &sender;
        SloPlan plan;
        QString source; // the API that is watched
        bool isDemo = false;
        std::function<bool()> isOffline;
    };
    explicit AlertCourier(Services services);

    // From now on by itself, the first time a moment after the start.
    void start();
    void stop();
    void setPlan(SloPlan plan) { m.plan = std::move(plan); }
    // Soon: something may have changed.
    void hurry();
    [[nodiscard]] int running() const;
    // Whose secrets and states these are.
    [[nodiscard]] AlertSender &sender() { return m.sender; }
    [[nodiscard]] DeliveryBook &deliveries() { return m.book; }

    [[nodiscard]] QCoro::Task<Result<CourierReport>> turn();
    // Tells a test, now and past the outbox.
    [[nodiscard]] QCoro::Task<Status> test(AlertChannel channel);

Q_SIGNALS:
    // A notice arrived or did not: the states of the channels may be others.
    void tried();

private:
    QCoro::Task<void> turnBehind();
    [[nodiscard]] QList<AlertChannel> served() const;
    [[nodiscard]] QCoro::Task<Status> deliver(CourierReport *report);
    [[nodiscard]] QCoro::Task<Status> tell(AlertDelivery delivery, CourierReport *report);
    [[nodiscard]] QCoro::Task<Status> note(AlertDelivery delivery, HookReply reply);
    void sayRefused(AlertChannel channel, const QString &why);

    Services m;
    QTimer m_timer;
    TaskCount m_tasks;
    bool m_isStarted = false;
    bool m_isBusy = false;
};

} // namespace Tidemark
