// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/cache/Lease.h"
#include "core/fetch/Answer.h"

namespace Tidemark {

class DiskCache;

// One request under way for each key among all processes of a data folder, as SingleFlight sees to it
// inside one: who takes the lease asks, the others wait for what it brings. An owner that dies gives its
// lease up with its life, one that hangs after the longest time that its request may take.
class Leases
{
public:
    Leases(DiskCache &disk, Clock &clock);
    virtual ~Leases() = default;

    [[nodiscard]] virtual QCoro::Task<Lease> take(Query query, QString key);
    // Until the lease of another process is over: Failed with its failure, or Nobodys. Cancelled where
    // this program ends meanwhile.
    [[nodiscard]] virtual QCoro::Task<Lease> over(QString key, Lease lease);
    // After the answer was put into the layers. Told to others are failures that they would meet too.
    virtual void end(const QString &key, const Lease &lease, const Result<Answer> &answer);
    void stopWaiting() { m_isStopped = true; }

private:
    DiskCache &m_disk;
    Clock &m_clock;
    bool m_isStopped = false;
};

} // namespace Tidemark
