// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credits/LedgerBook.h"

#include <QDate>
#include <QMap>
#include <QRandomGenerator>

#include <limits>

// Balance, stops, and what is read of the ledger.
namespace Tidemark::detail {

namespace {

constexpr Sql kAddStop("INSERT INTO stops (kind, key, reason, at) VALUES (?1, ?2, ?3, ?4)"
                       " ON CONFLICT (kind, key) DO UPDATE SET reason = excluded.reason, at = excluded.at");
constexpr Sql kClearStops("DELETE FROM stops WHERE key = ?1 AND kind <> 'killed'");
constexpr Sql kClearKill("DELETE FROM stops WHERE kind = 'killed'");
constexpr Sql kIsKilled("SELECT count(*) FROM stops WHERE kind = 'killed'");
constexpr Sql kStopOf("SELECT reason FROM stops WHERE key <> '' AND key = ?1 ORDER BY at DESC LIMIT 1");
constexpr Sql kTotal("SELECT coalesce(sum(credits), 0) FROM ledger");
constexpr Sql kBalance("SELECT origin, set_to, set_at, spent_before FROM balances ORDER BY id DESC LIMIT 1");
constexpr Sql kDrift("SELECT drift FROM balances WHERE drift IS NOT NULL ORDER BY id DESC LIMIT 1");
constexpr Sql kAddBalance("INSERT INTO balances (origin, set_to, set_at, spent_before, drift) VALUES (?1, ?2, ?3, ?4, ?5)");
constexpr Sql kSalt("SELECT value FROM facts WHERE name = 'salt'");
constexpr Sql kAddSalt("INSERT INTO facts (name, value) VALUES ('salt', ?1)");
constexpr Sql kPrice("SELECT value FROM facts WHERE name = 'price'");
constexpr Sql kSetPrice("INSERT OR REPLACE INTO facts (name, value) VALUES ('price', ?1)");
constexpr Sql kSpending(
    "SELECT coalesce(sum(CASE WHEN day = ?1 THEN credits END), 0),"
    " coalesce(sum(CASE WHEN day BETWEEN ?2 AND ?1 THEN credits END), 0), coalesce(sum(credits), 0) FROM ledger");
constexpr Sql kSaving(
    "SELECT coalesce(sum(CASE WHEN day = ?1 THEN answers END), 0),"
    " coalesce(sum(CASE WHEN day BETWEEN ?2 AND ?1 THEN answers END), 0), coalesce(sum(answers), 0) FROM savings");
constexpr Sql kDays("SELECT day, sum(credits) FROM ledger WHERE day BETWEEN ?1 AND ?2 GROUP BY day");
constexpr Sql kSavedDays("SELECT day, sum(answers) FROM savings WHERE day BETWEEN ?1 AND ?2 GROUP BY day");
constexpr Sql kByEndpoint("SELECT endpoint, sum(credits) n FROM ledger WHERE day BETWEEN ?1 AND ?2 AND credits > 0"
                          " GROUP BY endpoint ORDER BY n DESC, endpoint");
constexpr Sql kByAsker("SELECT asked_by, sum(credits) n FROM ledger WHERE day BETWEEN ?1 AND ?2 AND credits > 0"
                       " GROUP BY asked_by ORDER BY n DESC, asked_by");
constexpr Sql kSavedByLayer("SELECT layer, sum(answers) n FROM savings GROUP BY layer ORDER BY n DESC, layer");
constexpr Sql kByEndpointAndLayer("SELECT endpoint, layer, sum(answers) FROM savings GROUP BY endpoint, layer"
                                  " UNION ALL SELECT endpoint, 'network', sum(credits) FROM ledger WHERE credits > 0"
                                  " GROUP BY endpoint ORDER BY 1, 2");
constexpr Sql kRows("SELECT id, at, endpoint, subject, state, credits, reason, asked_by, outcome, latency_ms FROM ledger"
                    " WHERE (?2 = 0 OR id < ?2) AND (?3 = '' OR instr(?3, '|' || endpoint || '|') > 0)"
                    " AND (?4 = '' OR instr(?4, '|' || coalesce(outcome, '') || '|') > 0) AND at >= ?5 AND at < ?6"
                    " ORDER BY id DESC LIMIT ?1");

// "|one|two|": a list as one value.
QString marked(const QStringList &words)
{
    return words.isEmpty() ? QStringLiteral("") : QLatin1Char('|') + words.join(QLatin1Char('|')) + QLatin1Char('|');
}

using Named = std::pair<QString, qint64>;

Named readNamed(const Statement &s)
{
    return {s.text(0), s.integer(1)};
}

Spending readSpending(const Statement &s)
{
    return {s.integer(0), s.integer(1), s.integer(2)};
}

QString keyText(const QByteArray &key)
{
    return key.isEmpty() ? QStringLiteral("") : QString::fromLatin1(key);
}

struct Period {
    QString from;
    QString to;
};

Status readDays(Connection &connection, const Period &period, CreditSummary &summary)
{
    const auto spent = connection.list(kDays, {period.from, period.to}, readNamed);
    if (!spent)
        return fail(spent.error());
    const auto saved = connection.list(kSavedDays, {period.from, period.to}, readNamed);
    if (!saved)
        return fail(saved.error());
    QMap<QString, DaySpend> days;
    const QDate last = QDate::fromString(period.to, Qt::ISODate);
    for (QDate day = QDate::fromString(period.from, Qt::ISODate); day <= last; day = day.addDays(1))
        days.insert(day.toString(Qt::ISODate), {day.toString(Qt::ISODate), 0, 0});
    for (const auto &[day, credits] : *spent)
        days[day].spent = credits;
    for (const auto &[day, answers] : *saved)
        days[day].saved = answers;
    summary.days = days.values();
    return {};
}

Status readTotals(Connection &connection, const Period &month, CreditSummary &summary)
{
    const auto spent = connection.first(kSpending, {month.to, month.from}, readSpending);
    if (!spent)
        return fail(spent.error());
    const auto saved = connection.first(kSaving, {month.to, month.from}, readSpending);
    if (!saved)
        return fail(saved.error());
    summary.spent = spent->value_or(Spending());
    summary.saved = saved->value_or(Spending());
    return {};
}

Status readStops(Connection &connection, const QByteArray &key, CreditSummary &summary)
{
    const auto killed = connection.number(kIsKilled);
    if (!killed)
        return fail(killed.error());
    const auto reason = connection.first(kStopOf, {keyText(key)}, [](const Statement &s) { return s.text(0); });
    if (!reason)
        return fail(reason.error());
    const auto price = connection.first(kPrice, {}, [](const Statement &s) { return s.blob(0).toDouble(); });
    if (!price)
        return fail(price.error());
    summary.spendingStopped = killed->value_or(0) > 0;
    summary.stopReason = reason->value_or(QString());
    summary.pricePerCredit = *price;
    return {};
}

} // namespace

QString stopKindName(Ledger::StopKind kind)
{
    return kind == Ledger::StopKind::KeyRefused ? QStringLiteral("key_refused") : QStringLiteral("out_of_credits");
}

Status setStop(Connection &connection, const QString &kind, const QByteArray &key, std::pair<QString, qint64> reasonAt)
{
    const QString reason = reasonAt.first.isNull() ? QStringLiteral("") : reasonAt.first;
    return connection.execute(kAddStop, {kind, keyText(key), reason, reasonAt.second});
}

Status clearStops(Connection &connection, const QByteArray &key)
{
    return connection.execute(kClearStops, {keyText(key)});
}

Status clearKill(Connection &connection)
{
    return connection.execute(kClearKill);
}

Result<Balance> readBalance(Connection &connection)
{
    qint64 before = 0;
    const auto held = connection.first(kBalance, {}, [&before](const Statement &s) {
        Balance balance;
        balance.origin = static_cast<Balance::Origin>(s.integer(0));
        balance.setTo = s.integer(1);
        balance.setAt = s.integer(2);
        before = s.integer(3);
        return balance;
    });
    if (!held)
        return fail(held.error());
    if (!*held)
        return Balance();
    const auto total = connection.number(kTotal);
    if (!total)
        return fail(total.error());
    const auto drift = connection.first(kDrift, {}, [](const Statement &s) { return s.real(0); });
    if (!drift)
        return fail(drift.error());
    Balance balance = **held;
    balance.credits = balance.setTo - (total->value_or(0) - before);
    balance.drift = *drift;
    return balance;
}

// Drift: the difference between what the account says was spent since the balance was last set
// and what the ledger counted, as a share of the latter.
Status setBalance(Connection &connection, qint64 credits, Balance::Origin origin, qint64 now)
{
    const auto before = readBalance(connection);
    if (!before)
        return fail(before.error());
    const auto total = connection.number(kTotal);
    if (!total)
        return fail(total.error());
    QVariant drift;
    if (origin == Balance::Origin::Api && before->credits) {
        const qint64 counted = before->setTo - *before->credits;
        const qint64 difference = *before->credits - credits;
        drift = static_cast<double>(std::abs(difference)) / static_cast<double>(std::max<qint64>(counted, 1));
    }
    return connection.execute(kAddBalance, {static_cast<int>(origin), credits, now, total->value_or(0), drift});
}

Result<QByteArray> salt(Connection &connection)
{
    const auto held = connection.first(kSalt, {}, [](const Statement &s) { return s.blob(0); });
    if (!held || *held)
        return held ? Result<QByteArray>(**held) : fail(held.error());
    QByteArray made(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(made.begin(), made.end());
    const Status kept = connection.execute(kAddSalt, {made});
    if (!kept)
        return fail(kept.error());
    return made;
}

Status setPrice(Connection &connection, double price)
{
    return connection.execute(kSetPrice, {QByteArray::number(price, 'g', 17)});
}

Result<CreditSummary> summarise(Connection &connection, int days, const QByteArray &key, qint64 now)
{
    CreditSummary summary;
    const auto today = bookDay(connection, now);
    if (!today)
        return fail(today.error());
    const auto balance = readBalance(connection);
    if (!balance)
        return fail(balance.error());
    summary.balance = *balance;
    const QDate first = QDate::fromString(*today, Qt::ISODate).addDays(1 - std::max(days, 1));
    const Period period{first.toString(Qt::ISODate), *today};
    if (const Status read = readTotals(connection, {today->left(8) + QStringLiteral("01"), *today}, summary); !read)
        return fail(read.error());
    if (const Status read = readDays(connection, period, summary); !read)
        return fail(read.error());
    if (const Status read = readStops(connection, key, summary); !read)
        return fail(read.error());
    const auto endpoints = connection.list(kByEndpoint, {period.from, period.to}, readNamed);
    if (!endpoints)
        return fail(endpoints.error());
    const auto askers = connection.list(kByAsker, {period.from, period.to}, readNamed);
    if (!askers)
        return fail(askers.error());
    const auto layers = connection.list(kSavedByLayer, {}, readNamed);
    if (!layers)
        return fail(layers.error());
    summary.savedByLayer = *layers;
    summary.byEndpoint = *endpoints;
    summary.byAsker = *askers;
    return summary;
}

Result<QList<LayerCount>> answersByLayer(Connection &connection)
{
    return connection.list(kByEndpointAndLayer, {}, [](const Statement &s) {
        return LayerCount{s.text(0), s.text(1), s.integer(2)};
    });
}

Result<QList<LedgerRow>> readRows(Connection &connection, int limit, qint64 beforeId, const LedgerFilter &filter)
{
    const QVariantList values{limit,
                              beforeId,
                              marked(filter.endpoints),
                              marked(filter.outcomes),
                              filter.from.value_or(0),
                              filter.until.value_or(std::numeric_limits<qint64>::max())};
    return connection.list(kRows, values, [](const Statement &s) {
        return LedgerRow{s.integer(0),
                         s.integer(1),
                         s.text(2),
                         s.text(3),
                         static_cast<LedgerState>(s.integer(4)),
                         static_cast<int>(s.integer(5)),
                         s.text(6),
                         s.text(7),
                         s.text(8),
                         s.count(9)};
    });
}

} // namespace Tidemark::detail
