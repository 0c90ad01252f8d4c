// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace Tidemark {

// Where the rows of a table lie: hidden, and all of one height. So it looks at none of a million rows for a height of
// its own, neither before they change places nor, which takes longer than a filter does, when some of them go.
class RowsHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit RowsHeader(QWidget *parent = nullptr);

    void setRowHeight(int pixels);
    void setModel(QAbstractItemModel *model) override;

private:
    void countRows();
};

} // namespace Tidemark
