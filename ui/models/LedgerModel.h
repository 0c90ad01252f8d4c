// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credits/Ledger.h"
#include "ui/models/ColumnModel.h"

namespace Tidemark {

enum class LedgerColumn { Time, Endpoint, AskedBy, State, Took, Credits };

[[nodiscard]] QList<Column<LedgerRow>> ledgerColumns();
// "charged", "free · never sent", "charged · timed out"
[[nodiscard]] QString ledgerStateWords(const LedgerRow &row);
// "timed out", by its name in the ledger; a name that is not known stays as it is.
[[nodiscard]] QString outcomeWords(const QString &outcome);

// The book of credits as a table, newest first as the ledger gives it.
class LedgerModel : public ColumnModel<LedgerRow>
{
    Q_OBJECT

public:
    explicit LedgerModel(QObject *parent = nullptr);

    [[nodiscard]] qint64 lastId() const { return rows().isEmpty() ? 0 : rows().last().id; } // where older ones go on
};

} // namespace Tidemark
