// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SignalWatcher.h"

#include <QSocketNotifier>
#include <QTimer>

#include <csignal>
#include <cstdlib>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Tidemark {

namespace {

constexpr int kInterrupted = 128 + SIGINT;
volatile std::sig_atomic_t signalCount = 0;

#ifdef Q_OS_UNIX
int signalPipe[2] = {-1, -1};

// Only what is safe inside a signal handler.
void onSignal(int)
{
    signalCount = signalCount + 1;
    if (signalCount > 1)
        _exit(kInterrupted);
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalPipe[1], &byte, 1);
}

void watch(int number)
{
    struct sigaction action = {};
    action.sa_handler = onSignal; // without SA_RESTART: a read from the terminal ends
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, nullptr);
}
#else
void onSignal(int)
{
    signalCount = signalCount + 1;
    if (signalCount > 1)
        std::_Exit(kInterrupted);
}
constexpr int kPollMs = 100;
#endif

} // namespace

SignalWatcher::SignalWatcher(QObject *parent)
    : QObject(parent)
{
    signalCount = 0;
#ifdef Q_OS_UNIX
    std::signal(SIGPIPE, SIG_IGN); // a reader that went away is seen at the write
    if (::pipe(signalPipe) != 0)
        return;
    for (const int end : signalPipe)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &SignalWatcher::read);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        watch(number);
#else
    std::signal(SIGINT, onSignal);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &SignalWatcher::read);
    timer->start(kPollMs);
#endif
}

SignalWatcher::~SignalWatcher()
{
    std::signal(SIGINT, SIG_DFL);
#ifdef Q_OS_UNIX
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGHUP, SIG_DFL);
    for (int &end : signalPipe) {
        ::close(end);
        end = -1;
    }
#endif
}

void SignalWatcher::read()
{
    if (signalCount == 0 || m_isInterrupted)
        return;
#ifdef Q_OS_UNIX
    char byte = 0;
    [[maybe_unused]] const auto got = ::read(signalPipe[0], &byte, 1);
#endif
    m_isInterrupted = true;
    Q_EMIT interrupted();
}

} // namespace Tidemark
