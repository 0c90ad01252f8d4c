// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the ledger remembers besides rows: the last look at the balance page, and stops by key.
#include "core/credits/LedgerBook.h"
#include "core/db/Database.h"

namespace Tidemark {

namespace {

constexpr Sql kReadCheck("SELECT value FROM facts WHERE name = 'balance_check'");
constexpr Sql kKeepCheck(
    "INSERT INTO facts (name, value) VALUES ('balance_check', ?1) ON CONFLICT (name) DO UPDATE SET value = excluded.value");
constexpr Sql kReadStop("SELECT kind FROM stops WHERE key <> '' AND key = ?1 ORDER BY at DESC LIMIT 1");

} // namespace

QFuture<Result<Ledger::BalanceCheck>> Ledger::lastBalanceCheck()
{
    return m_database.run(
        [](Connection &connection) -> Result<BalanceCheck> {
            const auto text = connection.first(kReadCheck, {}, [](const Statement &s) { return s.blob(0); });
            if (!text)
                return fail(text.error());
            const QList<QByteArray> parts = text->value_or(QByteArrayLiteral("0 1")).split(' ');
            return BalanceCheck{parts.value(0).toLongLong(), parts.value(1) == "1"};
        },
        Database::Lane::Urgent);
}

QFuture<Status> Ledger::noteBalanceCheck(bool gaveNumber)
{
    const QByteArray text = QByteArray::number(m_clock.now()) + (gaveNumber ? " 1" : " 0");
    return m_database.write([text](Connection &connection) { return connection.execute(kKeepCheck, {text}); },
                            Database::Lane::Urgent);
}

QFuture<Result<std::optional<Ledger::StopKind>>> Ledger::stopOf(QByteArray keyFingerprint)
{
    return m_database.run(
        [key = std::move(keyFingerprint)](Connection &connection) -> Result<std::optional<StopKind>> {
            const auto kind =
                connection.first(kReadStop, {QString::fromLatin1(key)}, [](const Statement &s) { return s.text(0); });
            if (!kind)
                return fail(kind.error());
            if (!*kind)
                return std::optional<StopKind>();
            return std::optional<StopKind>(**kind == detail::stopKindName(StopKind::KeyRefused) ? StopKind::KeyRefused
                                                                                                : StopKind::OutOfCredits);
        },
        Database::Lane::Urgent);
}

} // namespace Tidemark
