// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QThread>

#include <chrono>
#include <ctime>

namespace Tidemark {

// An application that knows for how long its window could not answer: the longest that one event took, with whatever
// it called. Time of the processor is the thread's own and tells the same on a busy machine; the time on the wall is what
// a person waits.
class WatchedApplication : public QApplication
{
public:
    struct Stall {
        double processorMs = 0;
        double wallMs = 0;
        QString during; // what took the processor longest
    };

    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || m_depth > 0) // others have events of their own
            return QApplication::notify(receiver, event);
        const QString what = QStringLiteral("%1, event %2").arg(QLatin1String(receiver->metaObject()->className())).arg(event->type());
        ++m_depth;
        const timespec before = spent();
        const auto begun = std::chrono::steady_clock::now();
        const bool isDone = QApplication::notify(receiver, event);
        const timespec after = spent();
        const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - begun;
        --m_depth;
        const double took = double(after.tv_sec - before.tv_sec) * 1e3 + double(after.tv_nsec - before.tv_nsec) / 1e6;
        if (took > m_longest.processorMs) {
            m_longest.processorMs = took;
            m_longest.during = what;
        }
        m_longest.wallMs = std::max(m_longest.wallMs, wall.count());
        return isDone;
    }

    [[nodiscard]] const Stall &longest() const { return m_longest; }
    void forget() { m_longest = {}; }

private:
    [[nodiscard]] static timespec spent()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time;
    }

    int m_depth = 0;
    Stall m_longest;
};

} // namespace Tidemark
