// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/cache/Lease.h"
#include "core/catalogue/Query.h"
#include "core/fetch/SharedLayer.h"

#include <QHash>
#include <QTimer>

namespace Tidemark {

// One request under way for each key among all machines that share a cache, as Leases sees to it on one:
// who takes the lease asks, the others wait for what it puts there. The lease is a name of its own beside
// the entry, `{key}:lease`, which no reader of entries asks for, and ends by itself a few seconds after
// its owner last said that it lives. A server that is out of reach leases to everybody, and nobody waits
// longer than a request of one's own may take. Failures are not told: another machine has another key and
// another way to the API. Lives in the engine's thread.
class SharedLeases
{
public:
    explicit SharedLeases(const SharedLayer &layer, Clock &clock);
    Q_DISABLE_COPY_MOVE(SharedLeases)

    // There is something to wait for: answers to this question are shared.
    [[nodiscard]] bool isFor(const Query &query) const { return m_layer.takes(query); }
    // How long a question waits for others at most, over all of its turns.
    [[nodiscard]] qint64 patienceUntil(const Query &query) const; // steady milliseconds
    // Mine (number 0: everybody's) or Others.
    [[nodiscard]] QCoro::Task<Lease> take(QString key, qint64 patienceUntil);
    // Until it is over, its answer is there, or patience ends: Nobodys. Failed as Cancelled where this
    // program ends meanwhile.
    [[nodiscard]] QCoro::Task<Lease> over(QString key, Lease lease, qint64 patienceUntil);
    // After the answer was put there.
    void end(const QString &key, const Lease &lease);
    void stopWaiting() { m_isStopped = true; }

private:
    void sayThatWeLive();

    const SharedLayer &m_layer;
    Clock &m_clock;
    QHash<QString, qint64> m_mine; // key, number
    QTimer m_beat;
    bool m_isStopped = false;
};

} // namespace Tidemark
