// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/RetryPolicy.h"

#include "core/catalogue/SloTier.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace Tidemark {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kFirstStep{500};
constexpr milliseconds kLargestStep{8'000};
constexpr milliseconds kAssumedRetryAfter{2'000};
constexpr qint64 kHourMs = 3'600'000;

bool isTier1(const Endpoint &endpoint)
{
    return endpoint.tier == allTiers()[0].name;
}

bool isWorthRetrying(const Endpoint &endpoint, const TransportReply &reply)
{
    switch (reply.failure) {
    case TransportFailure::None: return reply.status == 429 || reply.status >= 500;
    case TransportFailure::NoConnection:
    case TransportFailure::ClosedEarly: return true;
    case TransportFailure::Timeout: return !isTier1(endpoint);
    default: return false;
    }
}

int retriesAllowed(const Endpoint &endpoint, const TransportReply &reply)
{
    if (reply.failure == TransportFailure::None && reply.status == 429)
        return 1;
    return isTier1(endpoint) ? 1 : 2;
}

} // namespace

milliseconds RetryPolicy::totalWait(const Endpoint &endpoint)
{
    if (isTier1(endpoint))
        return milliseconds(15'000);
    return endpoint.tier == allTiers()[1].name ? milliseconds(30'000) : milliseconds(180'000);
}

std::optional<milliseconds> RetryPolicy::retryAfter(const QByteArray &value, qint64 now)
{
    bool isNumber = false;
    qint64 seconds = value.trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        QDateTime date =
            QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
        if (!date.isValid())
            return std::nullopt;
        date.setTimeZone(QTimeZone::utc());
        seconds = date.toSecsSinceEpoch() - now;
    }
    return milliseconds(std::clamp<qint64>(seconds, 1, 120) * 1000);
}

std::optional<milliseconds> RetryPolicy::delay(const Try &last, double randomShare, qint64 now)
{
    const auto &[endpoint, reply, failures, elapsed] = last;
    if (!isWorthRetrying(endpoint, reply) || failures > retriesAllowed(endpoint, reply))
        return std::nullopt;
    milliseconds wait = std::min(kLargestStep, kFirstStep * (1 << std::min(failures - 1, 8)));
    if (reply.failure == TransportFailure::None && reply.status == 429)
        wait = retryAfter(reply.retryAfter, now).value_or(kAssumedRetryAfter);
    else
        wait = milliseconds(qint64(double(wait.count()) * randomShare));
    if (elapsed + wait >= totalWait(endpoint))
        return std::nullopt;
    return wait;
}

void RetryBudget::forget(qint64 steadyMs)
{
    const auto isOld = [steadyMs](qint64 t) { return t < steadyMs - kHourMs; };
    m_requests.removeIf(isOld);
    m_retries.removeIf(isOld);
}

void RetryBudget::noteRequest(qint64 steadyMs)
{
    m_requests.append(steadyMs);
}

bool RetryBudget::take(qint64 steadyMs)
{
    forget(steadyMs);
    if (m_retries.size() >= std::max<qsizetype>(3, m_requests.size() / 10))
        return false;
    m_retries.append(steadyMs);
    return true;
}

} // namespace Tidemark
