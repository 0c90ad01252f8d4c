// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/watch/NamedList.h"
#include "ui/models/ColumnModel.h"

namespace Tidemark {

// A watchlist and what is left of its month.
struct ListSummary {
    NamedList list;
    std::optional<qint64> left; // absent: no limit

    bool operator==(const ListSummary &) const = default;
};

[[nodiscard]] QString policyWords(WatchPolicy policy);
// "312 of 1,000 credits used this month", "no limit of its own"
[[nodiscard]] QString allowanceWords(const ListSummary &summary);

// One column; ShareRole is how much of the month's allowance is used, SecondaryRole names and policy.
class ListsModel : public ColumnModel<ListSummary>
{
    Q_OBJECT

public:
    explicit ListsModel(QObject *parent = nullptr);
};

} // namespace Tidemark
