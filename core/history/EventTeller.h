// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"
#include "core/history/Counters.h"

namespace Tidemark {

// Writes the dated facts that one answer makes known. A fact is told once: what stands already is not told again,
// whether the same answer is read anew or a milestone is passed a second time.
class EventTeller
{
public:
    EventTeller(Connection &connection, qint64 t, qint64 answer)
        : m_connection(connection)
        , m_t(t)
        , m_answer(answer)
    {
    }

    [[nodiscard]] Status tell(qint64 entity, const QString &kind, const QString &detail = {});
    // A count that cannot be: told at the first of those that follow one another.
    [[nodiscard]] Status tellFault(qint64 entity, int column, qint64 said, const Counted &before);

    // A counter that was believed before and now; its row is written already.
    struct Change {
        qint64 entity = 0;
        EntityKind kind = EntityKind::Profile;
        int column = 0;
        Counted before;
        qint64 now = 0;
    };
    [[nodiscard]] Status tellChange(const Change &change); // milestone, breakout, drop, purge
    [[nodiscard]] qint64 told() const { return m_told; }

private:
    [[nodiscard]] Status write(qint64 entity, const EntityEvent &event);
    [[nodiscard]] Status tellMilestone(const Change &change);
    [[nodiscard]] Status tellFall(const Change &change);
    [[nodiscard]] Status tellBreakout(const Change &change);

    Connection &m_connection;
    qint64 m_t;
    qint64 m_answer;
    qint64 m_told = 0;
};

} // namespace Tidemark
