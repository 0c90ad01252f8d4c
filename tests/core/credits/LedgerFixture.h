// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credits/Ledger.h"
#include "tests/core/db/DatabaseFixture.h"

namespace Tidemark {

constexpr qint64 kNoonMs = 1'764'504'000'000; // 2025-11-30 12:00 UTC: tomorrow is another month

// A ledger in a folder of its own, with a clock that the test sets.
class LedgerFixture
{
public:
    LedgerFixture()
    {
        auto opened = Database::open(historyOptions(folder));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        database = std::move(*opened);
        ledger = std::make_unique<Ledger>(*database, clock);
        ledger->setCaps({-1, -1, -1, 80});
    }

    static SpendRequest aRequest()
    {
        return {QStringLiteral("user-posts"), QStringLiteral("@ada"), QStringLiteral("You · Profiles"), false, "key1", 0, {}};
    }

    // A request that was sent that many times and answered.
    void spend(int sends = 1, const SpendRequest &request = aRequest())
    {
        const auto id = waitFor(ledger->reserve(request));
        REQUIRE_OK(id);
        for (int n = 1; n <= sends; ++n)
            REQUIRE_OK(waitFor(ledger->sent(*id, n)));
        REQUIRE_OK(waitFor(ledger->settle(*id, sends > 0 ? LedgerState::Charged : LedgerState::Free, {})));
    }

    [[nodiscard]] Result<qint64> reserve(const SpendRequest &request = aRequest()) { return waitFor(ledger->reserve(request)); }
    [[nodiscard]] CreditSummary summary(int days = 7) { return waitFor(ledger->summary(days, "key1")).value(); }
    [[nodiscard]] QList<LedgerRow> rows() { return waitFor(ledger->rows(1000)).value(); }

    // "charged 1, sent 1": newest last.
    [[nodiscard]] QString picture()
    {
        QStringList texts;
        const QList<LedgerRow> all = rows();
        for (const LedgerRow &row : all)
            texts.prepend(QStringLiteral("%1 %2").arg(ledgerStateName(row.state)).arg(row.credits));
        return texts.join(QStringLiteral(", "));
    }

    QTemporaryDir folder;
    VirtualClock clock{kNoonMs};
    std::unique_ptr<Database> database;
    std::unique_ptr<Ledger> ledger;
};

} // namespace Tidemark
