// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/delegates/SparklineDelegate.h"

#include "ui/render/CellRoles.h"
#include "ui/render/SparklinePainter.h"
#include "ui/theme/Tokens.h"

#include <QPainter>

namespace Tidemark {

namespace {

constexpr QSize kSize(66, 20);

} // namespace

SparklineDelegate::SparklineDelegate(QObject *parent, int chartSeries)
    : RowDelegate(parent)
    , m_series(chartSeries)
{
}

void SparklineDelegate::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index, const Tokens &tokens) const
{
    const auto values = index.data(SeriesRole).value<QList<double>>();
    const QSize size = kSize.boundedTo(rect.size());
    const QRect place(QPoint(rect.right() - size.width() + 1, rect.center().y() - size.height() / 2), size);
    paintSparkline(painter, place, values, tokens.series.at(size_t(m_series) % tokens.series.size()));
}

int SparklineDelegate::contentWidth(const QModelIndex &) const
{
    return kSize.width();
}

} // namespace Tidemark
