// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/delegates/BarDelegate.h"

#include "ui/render/CellRoles.h"
#include "ui/theme/Tokens.h"

#include <QPainter>

namespace Tidemark {

namespace {

constexpr int kWidth = 100;
constexpr double kHeight = 8;

} // namespace

void BarDelegate::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index, const Tokens &tokens) const
{
    const double share = qBound(0.0, index.data(ShareRole).toDouble(), 1.0);
    if (share <= 0)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.series.front());
    const double length = qMax(kHeight, share * rect.width());
    painter.drawRoundedRect(QRectF(rect.left(), rect.center().y() - kHeight / 2, length, kHeight), kHeight / 2, kHeight / 2);
}

int BarDelegate::contentWidth(const QModelIndex &) const
{
    return kWidth;
}

} // namespace Tidemark
