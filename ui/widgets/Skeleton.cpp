// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Skeleton.h"

#include "ui/theme/Measures.h"
#include "ui/theme/Tokens.h"

#include <QPainter>

namespace Tidemark {

Skeleton::Skeleton(QWidget *parent)
    : QWidget(parent)
    , m_bars({{0.66, 24}, {0.85, 12}})
{
    setAccessibleName(tr("loading"));
}

void Skeleton::setBars(const QList<QSizeF> &shares)
{
    m_bars = shares;
    updateGeometry();
    update();
}

QSize Skeleton::sizeHint() const
{
    double height = 0;
    for (const QSizeF &bar : m_bars)
        height += bar.height() + kSpaceControl;
    return {120, int(height)};
}

void Skeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Tokens::of(palette()).neutralSoft);
    double y = 0;
    for (const QSizeF &bar : std::as_const(m_bars)) {
        painter.drawRoundedRect(QRectF(0, y, width() * bar.width(), bar.height()), kSpaceChip, kSpaceChip);
        y += bar.height() + kSpaceControl;
    }
}

} // namespace Tidemark
