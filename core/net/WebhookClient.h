// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

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
    explicit WebhookClient(std::chrono::milliseconds deadline = std::chrono::seconds(10));

    [[nodiscard]] QCoro::Task<HookReply> post(Secret url, QByteArray json);

private:
    std::chrono::milliseconds m_deadline;
    QNetworkAccessManager m_manager;
};

} // namespace Tidemark
