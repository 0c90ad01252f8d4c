// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/sandbox/Fault.h"

#include <QThread>
#include <QUrl>

#include <memory>

namespace Tidemark {

class Sandbox;

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
    DemoUpstream();

    QThread m_thread;
    std::unique_ptr<QObject> m_context; // lives in m_thread
    std::unique_ptr<Sandbox> m_sandbox; // made and ended in m_thread
    QUrl m_baseUrl;
};

} // namespace Tidemark
