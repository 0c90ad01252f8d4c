// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credits/Ledger.h"

#include "core/credits/LedgerCarry.h"

#include "core/credits/LedgerBook.h"
#include "core/db/Database.h"
#include "core/db/Room.h"

#include <QDateTime>
#include <QFutureWatcher>

namespace Tidemark {

namespace {

constexpr auto kTellEvery = std::chrono::milliseconds(250);
constexpr auto kFlushAfter = std::chrono::seconds(2);
constexpr Sql kAddSaved("INSERT INTO savings (day, endpoint, layer, answers) VALUES (?1, ?2, ?3, ?4)"
                        " ON CONFLICT (day, endpoint, layer) DO UPDATE SET answers = answers + excluded.answers");

} // namespace

QString ledgerStateName(LedgerState state)
{
    switch (state) {
    case LedgerState::Reserved: return QStringLiteral("reserved");
    case LedgerState::Sent: return QStringLiteral("sent");
    case LedgerState::Charged: return QStringLiteral("charged");
    case LedgerState::Unknown: return QStringLiteral("unknown");
    case LedgerState::Free: return QStringLiteral("free");
    }
    return {};
}

Ledger::Ledger(Database &database, Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
    m_tell.setParent(this); // seen by who waits until nothing more is told
    m_tell.setSingleShot(true);
    m_tell.setInterval(kTellEvery);
    connect(&m_tell, &QTimer::timeout, this, &Ledger::changed);
    m_flush.setSingleShot(true);
    m_flush.setInterval(kFlushAfter);
    connect(&m_flush, &QTimer::timeout, this, [this] { std::ignore = flushSaved(); });
}

Ledger::~Ledger()
{
    std::ignore = flushSaved(); // the database still does what is queued
}

void Ledger::tellSoon()
{
    if (!m_tell.isActive())
        m_tell.start();
}

// Every write of the ledger is a small transaction that goes before history's.
template <typename Function>
auto Ledger::write(Function function)
{
    auto future = m_database.write(std::move(function), Database::Lane::Urgent);
    auto *watcher = new QFutureWatcher<decltype(future.result())>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        tellSoon();
    });
    watcher->setFuture(future);
    return future;
}

void Ledger::setCaps(const Caps &caps)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_caps = caps;
    }
    tellSoon();
}

Caps Ledger::caps() const
{
    const std::scoped_lock lock(m_mutex);
    return m_caps;
}

QFuture<Result<qint64>> Ledger::reserve(SpendRequest request)
{
    return write([&database = m_database, request = std::move(request), caps = caps(), now = m_clock.now(),
                  killed = m_killed.load()](Connection &connection) -> Result<qint64> {
        if (killed)
            return fail(Error{ErrorKind::OverBudget, QStringLiteral("spending is stopped"), 0, 0,
                              QStringLiteral("Allow spending again in Credits, or with `tidemark-cli credits resume`")});
        if (database.isOutOfRoom()) {
            const WhyUnwritten why = whyUnwritten(database.path());
            return fail(Error{ErrorKind::LocalData,
                              QStringLiteral("%1: what is paid for could not be kept, so nothing is spent").arg(why.what), 0, 0,
                              why.hint});
        }
        return detail::reserve(connection, request, caps, now);
    });
}

QFuture<Status> Ledger::sent(qint64 reservation, int sendNumber)
{
    return write([reservation, sendNumber, now = m_clock.now()](Connection &connection) {
        return detail::noteSent(connection, reservation, sendNumber, now);
    });
}

QFuture<Status> Ledger::settle(qint64 reservation, LedgerState state, QString reason)
{
    return settle(reservation, state, std::move(reason), CallNote());
}

QFuture<Status> Ledger::settle(qint64 reservation, LedgerState state, QString reason, CallNote note)
{
    return write([reservation, state, reason = std::move(reason), note = std::move(note)](Connection &connection) {
        const Status settled = detail::settle(connection, reservation, state, reason);
        return settled ? detail::noteCall(connection, reservation, note) : settled;
    });
}

QFuture<Status> Ledger::noteFree(QString endpoint, QString reason)
{
    return write([endpoint = std::move(endpoint), reason = std::move(reason), now = m_clock.now()](Connection &connection) {
        return detail::noteFree(connection, endpoint, reason, now);
    });
}

QFuture<Status> Ledger::recover()
{
    return write([](Connection &connection) { return detail::recover(connection); });
}

QFuture<Status> Ledger::carryOver(QString replacedFile)
{
    return m_database.run([replacedFile](Connection &connection) { return detail::carryOver(connection, replacedFile); },
                          Database::Lane::Urgent);
}

void Ledger::noteSaved(const QString &endpoint, const QString &layer)
{
    bool first = false;
    {
        const std::scoped_lock lock(m_mutex);
        first = m_saved.empty();
        const auto fits = [&](const Saved &saved) { return saved.endpoint == endpoint && saved.layer == layer; };
        if (m_lastSaved >= m_saved.size() || !fits(m_saved[m_lastSaved])) {
            const auto found = std::find_if(m_saved.begin(), m_saved.end(), fits);
            m_lastSaved = static_cast<size_t>(found - m_saved.begin());
            if (found == m_saved.end())
                m_saved.push_back({endpoint, layer, 0});
        }
        ++m_saved[m_lastSaved].answers;
    }
    if (first)
        QMetaObject::invokeMethod(&m_flush, qOverload<>(&QTimer::start), Qt::QueuedConnection);
}

QFuture<Status> Ledger::flushSaved()
{
    std::vector<Saved> saved;
    {
        const std::scoped_lock lock(m_mutex);
        saved.swap(m_saved);
    }
    if (saved.empty())
        return QtFuture::makeReadyFuture(Status());
    const QString day = QDateTime::fromSecsSinceEpoch(m_clock.now(), Qt::UTC).date().toString(Qt::ISODate);
    return write([saved = std::move(saved), day](Connection &connection) -> Status {
        for (const Saved &row : saved) {
            if (const Status added = connection.execute(kAddSaved, {day, row.endpoint, row.layer, row.answers}); !added)
                return added;
        }
        return {};
    });
}

QFuture<Status> Ledger::stop(StopKind kind, QByteArray keyFingerprint, QString reason)
{
    ++m_stops;
    return write(
        [kind, key = std::move(keyFingerprint), reason = std::move(reason), now = m_clock.now()](Connection &connection) {
            return detail::setStop(connection, detail::stopKindName(kind), key, {reason, now});
        });
}

QFuture<Status> Ledger::clearStops(QByteArray keyFingerprint)
{
    return write([key = std::move(keyFingerprint)](Connection &connection) { return detail::clearStops(connection, key); });
}

QFuture<Status> Ledger::setSpendingStopped(bool stopped)
{
    m_killed = stopped;
    m_stops += stopped ? 1 : 0;
    return write([stopped, now = m_clock.now()](Connection &connection) {
        return stopped ? detail::setStop(connection, detail::kKilled, {}, {QString(), now}) : detail::clearKill(connection);
    });
}

QFuture<Status> Ledger::setBalance(qint64 credits, Balance::Origin origin)
{
    return write([credits, origin, now = m_clock.now()](Connection &connection) {
        return detail::setBalance(connection, credits, origin, now);
    });
}

QFuture<Status> Ledger::setPrice(double perCredit)
{
    return write([perCredit](Connection &connection) { return detail::setPrice(connection, perCredit); });
}

QFuture<Result<CreditSummary>> Ledger::summary(int days, QByteArray keyFingerprint)
{
    std::ignore = flushSaved();
    return m_database.run(
        [days, key = std::move(keyFingerprint), caps = caps(), now = m_clock.now()](Connection &connection) {
            auto summary = detail::summarise(connection, days, key, now);
            if (summary)
                summary->caps = caps;
            return summary;
        },
        Database::Lane::Urgent);
}

QFuture<Result<qint64>> Ledger::spentBy(QString payer)
{
    return m_database.run(
        [payer = std::move(payer), now = m_clock.now()](Connection &connection) -> Result<qint64> {
            const auto day = detail::bookDay(connection, now);
            if (!day)
                return fail(day.error());
            return detail::spentBy(connection, payer, *day);
        },
        Database::Lane::Urgent);
}

QFuture<Result<QList<LayerCount>>> Ledger::answersByLayer()
{
    std::ignore = flushSaved();
    return m_database.run(detail::answersByLayer, Database::Lane::Urgent);
}

QFuture<Result<QList<LedgerRow>>> Ledger::rows(int limit, qint64 beforeId)
{
    return m_database.run(
        [limit, beforeId](Connection &connection) { return detail::readRows(connection, limit, beforeId, LedgerFilter()); },
        Database::Lane::Urgent);
}

QFuture<Result<QList<LedgerRow>>> Ledger::rowsOf(LedgerFilter filter, int limit)
{
    return m_database.run(
        [limit, filter = std::move(filter)](Connection &connection) { return detail::readRows(connection, limit, 0, filter); },
        Database::Lane::Urgent);
}

QFuture<Result<QByteArray>> Ledger::salt()
{
    return m_database.write([](Connection &connection) { return detail::salt(connection); }, Database::Lane::Urgent);
}

} // namespace Tidemark
