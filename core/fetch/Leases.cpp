// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/Leases.h"

#include "core/cache/DiskCache.h"
#include "core/fetch/RetryPolicy.h"

#include <QCoroFuture>

#include <algorithm>

namespace Tidemark {

namespace {
constexpr std::chrono::milliseconds kFirstLook{10};
constexpr std::chrono::milliseconds kLongestPause{100};
constexpr qint64 kGraceS = 5; // for the answer's way from the wire to the file
constexpr int kTurns = 2;     // the owner may first wait as long for another machine
} // namespace

Leases::Leases(DiskCache &disk, Clock &clock)
    : m_disk(disk)
    , m_clock(clock)
{
}

QCoro::Task<Lease> Leases::take(Query query, QString key)
{
    const auto patience = std::chrono::duration_cast<std::chrono::seconds>(RetryPolicy::totalWait(query.endpoint()));
    const qint64 now = m_clock.now();
    const auto taken = m_disk.takeLease(key, now, now + kTurns * patience.count() + kGraceS);
    const Lease lease = co_await taken;
    co_return lease;
}

QCoro::Task<Lease> Leases::over(QString key, Lease lease)
{
    for (auto pause = kFirstLook;; pause = std::min(pause * 2, kLongestPause)) {
        co_await m_clock.sleep(pause);
        if (m_isStopped) {
            const Error cancelled{ErrorKind::Cancelled, QStringLiteral("stopped while another program asked"), 0, 0, {}};
            co_return Lease{Lease::State::Failed, lease.number, cancelled};
        }
        const auto looked = m_disk.lookAtLease(key, lease.number, m_clock.now());
        const Lease seen = co_await looked;
        if (seen.state != Lease::State::Others)
            co_return seen;
    }
}

void Leases::end(const QString &key, const Lease &lease, const Result<Answer> &answer)
{
    if (lease.number == 0)
        return;
    std::optional<Error> failure;
    if (!answer && (answer.error().kind == ErrorKind::Upstream || answer.error().kind == ErrorKind::ContractBroken))
        failure = answer.error();
    m_disk.endLease(key, lease.number, m_clock.now(), failure);
}

} // namespace Tidemark
