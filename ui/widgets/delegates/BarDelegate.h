// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/delegates/RowDelegate.h"

namespace Tidemark {

// The cell's ShareRole (0..1) as a bar.
class BarDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index, const Tokens &tokens) const override;
    [[nodiscard]] int contentWidth(const QModelIndex &index) const override;
};

} // namespace Tidemark
