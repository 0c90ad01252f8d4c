// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/DemoUpstream.h"

#include "core/sandbox/Sandbox.h"

namespace Tidemark {

DemoUpstream::DemoUpstream()
    : m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("demo upstream"));
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

Result<std::unique_ptr<DemoUpstream>> DemoUpstream::start(const Clock &clock, qint64 anchor)
{
    std::unique_ptr<DemoUpstream> upstream(new DemoUpstream);
    Status status;
    QMetaObject::invokeMethod(
        upstream->m_context.get(),
        [&] {
            SandboxOptions options;
            options.clock = &clock;
            options.anchor = anchor;
            auto started = Sandbox::start(options);
            if (!started) {
                status = fail(started.error());
                return;
            }
            upstream->m_sandbox = std::move(*started);
            upstream->m_baseUrl = upstream->m_sandbox->baseUrl();
        },
        Qt::BlockingQueuedConnection);
    if (!status)
        return fail(status.error());
    return upstream;
}

void DemoUpstream::setFault(Fault fault)
{
    QMetaObject::invokeMethod(
        m_context.get(), [this, fault] { m_sandbox->setFault(QStringLiteral("*"), fault); }, Qt::BlockingQueuedConnection);
}

DemoUpstream::~DemoUpstream()
{
    QMetaObject::invokeMethod(
        m_context.get(), [this] { m_sandbox.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace Tidemark
