// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QCoroTask>
#include <QNetworkAccessManager>

#include <chrono>

namespace Tidemark {

// Posts JSON to an address that is itself a secret. https only (plain http to this machine alone), no redirect is
// followed, no key and no cookie goes along, and it ends within its time. It may be sent more than once where a
// connection breaks: whoever takes it must stand that. An error never repeats the address.
class WebhookClient
{
public:
    explicit WebhookClient(std::chrono::milliseconds deadline = std::chrono::seconds(10));

    // Done where the answer is a 2xx.
    [[nodiscard]] QCoro::Task<Status> post(Secret url, QByteArray json);

private:
    std::chrono::milliseconds m_deadline;
    QNetworkAccessManager m_manager;
};

} // namespace Tidemark
