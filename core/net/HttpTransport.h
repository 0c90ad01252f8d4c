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
    explicit HttpTransport(std::chrono::milliseconds connectTimeout = std::chrono::milliseconds(5'000));

    [[nodiscard]] QCoro::Task<TransportReply> send(TransportRequest request) override;
    void abortAll() override;

private:
    HttpDispatcher m_dispatcher;
};

} // namespace Tidemark
