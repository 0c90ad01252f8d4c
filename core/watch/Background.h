// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TaskCount.h"
#include "core/watch/News.h"
#include "core/watch/Scheduler.h"

namespace Tidemark {

class DesktopNotifier;
class EventFeed;
class Outbox;
class Radar;
class SlackSender;
class WatchLists;
class Watchlist;

// What goes on beside the window besides the Scheduler's runs: once a day, from the set hour on, the radar's words are
// asked (where background work is allowed, and within the radar's allowance) and its digest is made; milestones and
// breakouts of what is watched become one notification of the desktop; what the outbox holds for Slack is sent when it
// is due. Each event is told once, also over a restart. Moved by the Scheduler's clock; what a look costs are reads of the
// local database once a minute, and no request where nothing is due. Lives in the engine's thread.
class Background : public QObject
{
    Q_OBJECT

public:
    struct Services {
        Clock &clock;
        Settings &settings;
        Scheduler &scheduler;
        Radar &radar;
        WatchLists &lists;
        Watchlist &watchlist;
        EventFeed &events;
        Outbox &outbox;
        SlackSender &slack;
        std::function<bool()> isOffline;
    };
    explicit Background(Services services);

    // Null: nobody is told on the desktop, and what happens meanwhile is not told later.
    void setNotifier(DesktopNotifier *notifier) { m_notifier = notifier; }
    void tick();
    void stop() { m_isStopped = true; }
    [[nodiscard]] int running() const { return m_tasks.running(); }

private:
    QCoro::Task<void> work();
    [[nodiscard]] bool tellsDesktop() const;
    [[nodiscard]] bool maySpend() const;
    [[nodiscard]] QCoro::Task<Status> takeEvents();
    [[nodiscard]] QCoro::Task<Status> makeDigest();
    [[nodiscard]] QCoro::Task<Status> hand(RadarDigest digest);
    [[nodiscard]] QCoro::Task<Status> tellDesktop();
    [[nodiscard]] QCoro::Task<Status> sendSlack();

    Services m;
    DesktopNotifier *m_notifier = nullptr;
    TaskCount m_tasks;
    qint64 m_nextLookMs = 0; // steady, as the others
    qint64 m_quietUntilMs = 0;
    qint64 m_slackAfterMs = 0;
    bool m_isBusy = false;
    bool m_isStopped = false;
};

} // namespace Tidemark
