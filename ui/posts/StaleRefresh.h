// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Questions.h"
#include "ui/models/PostRows.h"

#include <QObject>

namespace Tidemark {

class Engine;

// What refreshing the posts in sight would take: their creators' newest pages, since one page
// renews thirty posts at the price of one.
struct StalePlan {
    struct Step {
        QString handle;
        int limit = 30; // how deep the page has to go
        int posts = 0;  // stale ones that it renews
        int credits = 0;
    };
    QList<Step> steps;
    int stale = 0; // of the posts in sight
    int posts = 0; // that the steps renew
    int credits = 0;
    bool capped = false; // not all of them fit the cap of one action
};

// Plans that refresh, prices it (which is free) and runs it on request.
class StaleRefresh : public QObject
{
    Q_OBJECT

public:
    explicit StaleRefresh(Engine &engine, QObject *parent = nullptr);

    // all: every post held, for how deep a post lies; shown: those in sight.
    void plan(const PostRows &all, const PostRows &shown);
    void run();
    void stop(); // after the question that is under way: it is paid for
    [[nodiscard]] const StalePlan &current() const { return m_plan; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    // Figures older than this are stale.
    [[nodiscard]] qint64 ttlS() const;

Q_SIGNALS:
    void planned();
    void advanced(int done, int of);
    void finished();
    void failed(const Tidemark::Error &error); // ends it early

private:
    void priceNext(int request, StalePlan plan, int index, int cap);
    void runNext(StalePlan plan, int index);

    Engine &m_engine;
    StalePlan m_plan;
    int m_request = 0;
    bool m_running = false;
    bool m_isStopped = false;
};

// The steps before they are priced, the most rewarding first. Pure.
[[nodiscard]] StalePlan stalePlan(const PostRows &all, const PostRows &shown, qint64 ttlS);

} // namespace Tidemark
