// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/RowRanks.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace Tidemark {

// The rows of a table at one moment, for threads that put them in order or filter them while the model goes on.
// Safe to use from any thread. What a column sorts by is found out once.
class RowSnapshot
{
public:
    RowSnapshot() = default;
    virtual ~RowSnapshot() = default;
    Q_DISABLE_COPY_MOVE(RowSnapshot)

    [[nodiscard]] virtual qsizetype size() const = 0;
    [[nodiscard]] virtual QVariantList cells(qsizetype row, const QList<int> &columns,
                                             int role) const = 0; // as RowCells has them
    [[nodiscard]] const RowRanks &ranks(int column) const
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_ranks.find(column);
        return known != m_ranks.end() ? known->second : m_ranks.emplace(column, keys(column).ranks()).first->second;
    }

protected:
    [[nodiscard]] virtual RankColumn keys(int column) const = 0;

private:
    mutable std::mutex m_mutex;
    mutable std::map<int, RowRanks> m_ranks;
};

using RowSnapshotPtr = std::shared_ptr<const RowSnapshot>;

// Which rows of a snapshot are to be seen. Called in any thread: it holds values alone.
using RowFilter = std::function<RowMarks(const RowSnapshot &)>;

} // namespace Tidemark
