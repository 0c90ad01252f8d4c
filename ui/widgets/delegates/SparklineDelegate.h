// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/delegates/RowDelegate.h"

namespace Tidemark {

// The cell's SeriesRole as a sparkline.
class SparklineDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    explicit SparklineDelegate(QObject *parent = nullptr, int chartSeries = 0);

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index, const Tokens &tokens) const override;
    [[nodiscard]] int contentWidth(const QModelIndex &index) const override;

private:
    int m_series;
};

} // namespace Tidemark
