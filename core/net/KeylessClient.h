// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/HttpDispatcher.h"

#include <QCoroTask>

namespace Tidemark {

enum class LoopbackMedia { Refuse, Allow };

// Asks for pictures, videos and sounds over a manager of its own that never holds a key. Their links
// come from outside: loopback is refused unless the API itself is there (the sandbox), a redirect is
// followed three times at most and each target is judged like the first.
class KeylessClient
{
public:
    explicit KeylessClient(LoopbackMedia loopback, ProxyRoutePtr route = {});

    // A link that may not be asked is answered with Refused. Goes on where the client itself is gone,
    // and ends as cancelled then.
    [[nodiscard]] QCoro::Task<TransportReply> get(TransportRequest request) const;
    void abortAll();

private:
    LoopbackMedia m_loopback;
    std::shared_ptr<HttpDispatcher> m_dispatcher;
};

} // namespace Tidemark
