// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/DemoUpstream.h"

#include "core/sandbox/Sandbox.h"

#include <QEventLoop>

#include <future>

namespace Tidemark {

Result<std::unique_ptr<DemoUpstream>> DemoUpstream::start(const Clock &clock, qint64 anchor)
{
    SandboxOptions options;
    options.clock = &clock;
    options.anchor = anchor;
    std::unique_ptr<DemoUpstream> upstream(new DemoUpstream);
    std::promise<Status> started;
    auto status = started.get_future();
    upstream->m_thread = std::thread([&started, options, upstream = upstream.get()] { upstream->serve(options, started); });
    if (auto answer = status.get(); !answer)
        return fail(answer.error());
    return upstream;
}

// The loop goes first: a socket made in a thread that has no dispatcher yet never hears anything.
void DemoUpstream::serve(const SandboxOptions &options, std::promise<Status> &started)
{
    QEventLoop loop;
    auto sandbox = Sandbox::start(options);
    if (!sandbox) {
        started.set_value(fail(sandbox.error()));
        return;
    }
    QObject context;
    m_sandbox = sandbox->get();
    m_context = &context;
    m_loop = &loop;
    m_baseUrl = m_sandbox->baseUrl();
    started.set_value({});
    loop.exec();
}

void DemoUpstream::setFault(Fault fault)
{
    std::promise<void> set;
    QMetaObject::invokeMethod(
        m_context,
        [this, &fault, &set] {
            m_sandbox->setFault(QStringLiteral("*"), fault);
            set.set_value();
        },
        Qt::QueuedConnection);
    set.get_future().wait();
}

DemoUpstream::~DemoUpstream()
{
    if (m_loop)
        QMetaObject::invokeMethod(m_loop, &QEventLoop::quit, Qt::QueuedConnection);
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace Tidemark
