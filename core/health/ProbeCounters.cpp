// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/ProbeCounters.h"

#include "core/db/Database.h"

#include <QCoroFuture>

namespace Tidemark {

void ProbeTotals::add(const ProbeRecord &record)
{
    if (record.fate != ProbeRecord::Fate::Sent) {
        ++(record.fate == ProbeRecord::Fate::Spared ? spared : notSent);
        return;
    }
    ++sent;
    ++byOutcome.at(size_t(record.outcome));
    sumMs += record.latencyMs;
    for (size_t i = 0; i < atMost.size(); ++i)
        atMost.at(i) += record.latencyMs <= kTextBoundsMs.at(i) ? 1 : 0;
}

namespace {

// What came after the row that was read to. That begins here, or, where the newest rows were forgotten (their clock was
// wrong), goes on from what is left.
struct Further {
    qint64 from = 0;
    QList<ProbeRecord> records;
};

Result<Further> further(Connection &connection, qint64 readTo)
{
    const auto newest = ProbeTable::newestId(connection);
    if (!newest)
        return fail(newest.error());
    Further found;
    found.from = readTo < 0 ? *newest : std::min(readTo, *newest);
    auto records = ProbeTable::after(connection, found.from);
    if (!records)
        return fail(records.error());
    found.records = std::move(*records);
    return found;
}

} // namespace

QCoro::Task<Result<QHash<QString, ProbeTotals>>> ProbeCounters::read()
{
    const qint64 readTo = m_readTo;
    const QFuture<Result<Further>> reading =
        m_database.run([readTo](Connection &connection) { return further(connection, readTo); });
    const auto found = co_await reading;
    if (!found)
        co_return fail(found.error());
    if (m_readTo < 0 || (m_readTo == readTo && found->from < readTo))
        m_readTo = found->from;
    for (const ProbeRecord &record : found->records) {
        if (record.id <= m_readTo)
            continue; // another read, under way at the same time, was faster
        m_totals[record.endpoint].add(record);
        m_readTo = record.id;
    }
    Result<QHash<QString, ProbeTotals>> totals(m_totals);
    co_return totals;
}

} // namespace Tidemark
