// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Endpoint.h"
#include "core/net/Transport.h"

#include <QList>

#include <chrono>
#include <optional>

namespace Tidemark {

// When to ask again, and how long to wait first. A retry is a payment: it passes the caps like
// every other call. Full jitter after "Exponential Backoff And Jitter" (AWS Architecture Blog,
// 2015): random(0, min(8 s, 0.5 s * 2^n)).
class RetryPolicy
{
public:
    struct Try {
        const Endpoint &endpoint;
        const TransportReply &reply;
        int failures = 1;                     // tries that failed so far, this one included
        std::chrono::milliseconds elapsed{0}; // since the first try began
    };

    // Absent: no further try. randomShare: 0 to 1.
    [[nodiscard]] static std::optional<std::chrono::milliseconds> delay(const Try &last, double randomShare, qint64 now);

    [[nodiscard]] static std::chrono::milliseconds totalWait(const Endpoint &endpoint);
    // Retry-After in seconds or as an HTTP date, clamped to 1 to 120 s; absent where unreadable.
    [[nodiscard]] static std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &value, qint64 now);
};

// At most a tenth of the last hour's requests may be retries, and three in any case.
class RetryBudget
{
public:
    void noteRequest(qint64 steadyMs);
    [[nodiscard]] bool take(qint64 steadyMs); // true: one retry is granted and counted

private:
    void forget(qint64 steadyMs);

    QList<qint64> m_requests;
    QList<qint64> m_retries;
};

} // namespace Tidemark
