// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Counter.h"
#include "core/insight/Insight.h"
#include "ui/models/ColumnModel.h"

#include <array>

namespace Tidemark {

// A counter, and how far it has come in each of the usual times.
struct ChangesRow {
    static constexpr std::array<int, 4> kDays{1, 7, 30, 90};

    QString counter; // "followers"
    Count value;
    std::array<Growth, kDays.size()> changes;
};

// Pure; any thread.
[[nodiscard]] ChangesRow changesRow(const QString &counter, Count value, const QList<Observation> &series, qint64 at);

[[nodiscard]] QList<Column<ChangesRow>> changesColumns();

// The counters of a creator, one a row.
class ChangesModel : public ColumnModel<ChangesRow>
{
    Q_OBJECT

public:
    explicit ChangesModel(QObject *parent = nullptr);
};

} // namespace Tidemark
