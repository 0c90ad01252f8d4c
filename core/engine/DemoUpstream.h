// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/sandbox/Fault.h"

#include <QUrl>

#include <future>
#include <memory>
#include <thread>

class QEventLoop;
class QObject;

namespace Tidemark {

class Sandbox;
struct SandboxOptions;

// The simulated API of demo data, on loopback, in a thread of its own, so that making its answers
// never holds up the window.
class DemoUpstream
{
public:
    // anchor: "today" of the simulated world, UTC seconds. The clock outlives this.
    [[nodiscard]] static Result<std::unique_ptr<DemoUpstream>> start(const Clock &clock, qint64 anchor);
    ~DemoUpstream();

    // From now on every answer has this fault.
    void setFault(Fault fault);
    [[nodiscard]] QUrl baseUrl() const { return m_baseUrl; }

private:
    DemoUpstream() = default;
    void serve(const SandboxOptions &options, std::promise<Status> &started);

    std::thread m_thread;
    // Living in the thread, from the start until the thread ends.
    Sandbox *m_sandbox = nullptr;
    QObject *m_context = nullptr;
    QEventLoop *m_loop = nullptr;
    QUrl m_baseUrl;
};

} // namespace Tidemark
