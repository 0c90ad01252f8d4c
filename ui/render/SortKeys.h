// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <Qt>

namespace Tidemark {

inline constexpr qsizetype kMostSortKeys = 4;

struct SortKey {
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortKey &) const = default;
};

// What sorts by several columns, the first of which decides: so that a table may ask for it and show it.
class SortsByKeys
{
public:
    SortsByKeys() = default;
    virtual ~SortsByKeys() = default;
    Q_DISABLE_COPY_MOVE(SortsByKeys)

    [[nodiscard]] virtual QList<SortKey> sortKeys() const = 0;
    virtual void setSortKeys(QList<SortKey> keys) = 0;
};

} // namespace Tidemark
