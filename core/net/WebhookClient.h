// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/net/ProxyRoute.h"

#include <QCoroTask>
#include <QNetworkAccessManager>

#include <chrono>

namespace Tidemark {

// What came of a post. done: the answer is a 2xx.
struct HookReply {
    Status done;
    int status = 0;        // HTTP; 0: no answer was had
    QByteArray retryAfter; // as sent
};

// Posts JSON to an address that is itself a secret. https only (plain http to this machine alone), no redirect is
// followed, no key and no cookie goes along, it goes out once, and it ends within its time. An error never repeats the
// address.
class WebhookClient
{
public:
    static constexpr std::chrono::seconds kUsualDeadline{10};

    // A null route: as the system is set.
    explicit WebhookClient(ProxyRoutePtr route = {}, std::chrono::milliseconds deadline = kUsualDeadline);

    [[nodiscard]] QCoro::Task<HookReply> post(Secret url, QByteArray json);

private:
    std::chrono::milliseconds m_deadline;
    QNetworkAccessManager m_manager;
    ProxyRoutePtr m_route;
};

} // namespace Tidemark
