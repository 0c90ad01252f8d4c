// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/Sandbox.h"

#include "core/sandbox/SandboxServer.h"

#include <numeric>

namespace Tidemark {

Sandbox::Sandbox(std::unique_ptr<Server> server)
    : m_server(std::move(server))
{
}

Sandbox::~Sandbox() = default;

Result<std::unique_ptr<Sandbox>> Sandbox::start(const SandboxOptions &options)
{
    auto server = std::make_unique<Server>(options);
    const Status listening = server->listenOnLoopback();
    if (!listening) {
        return fail(listening.error());
    }
    return std::unique_ptr<Sandbox>(new Sandbox(std::move(server)));
}

QUrl Sandbox::baseUrl() const
{
    return QUrl(m_server->base());
}

quint16 Sandbox::port() const
{
    return m_server->port();
}

int Sandbox::requests() const
{
    const QMap<QString, int> &counts = m_server->counts();
    return std::accumulate(counts.begin(), counts.end(), 0);
}

int Sandbox::requests(const QString &path) const
{
    return m_server->counts().value(path);
}

QMap<QString, int> Sandbox::requestsByPath() const
{
    return m_server->counts();
}

int Sandbox::mediaRequests() const
{
    return m_server->mediaCount();
}

void Sandbox::resetRequests()
{
    m_server->resetCounts();
}

void Sandbox::setFault(const QString &path, const Fault &fault)
{
    m_server->faults().set(path, fault);
}

void Sandbox::clearFaults()
{
    m_server->faults().clear();
}

void Sandbox::setLatencyMs(int latencyMs)
{
    m_server->setLatencyMs(latencyMs);
}

void Sandbox::setCredits(qint64 credits)
{
    m_server->setCredits(credits);
}

} // namespace Tidemark
