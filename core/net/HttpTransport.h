// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/HttpDispatcher.h"
#include "core/net/Transport.h"

namespace Tidemark {

// The real wire: QNetworkAccessManager behind our own deadlines, bounds and queues. Lives in the
// thread that made it and needs that thread's event loop. A request that waits in a queue has not
// begun: its deadline runs from the moment it may connect.
class HttpTransport final : public Transport
{
public:
    static constexpr std::chrono::milliseconds kConnectTimeout{5'000};

    // A null route: as the system is set.
    explicit HttpTransport(std::chrono::milliseconds connectTimeout = kConnectTimeout, ProxyRoutePtr route = {});

    [[nodiscard]] QCoro::Task<TransportReply> send(TransportRequest request) override;
    void abortAll() override;

private:
    HttpDispatcher m_dispatcher;
};

} // namespace Tidemark
