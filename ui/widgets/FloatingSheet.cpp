// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FloatingSheet.h"

#include "ui/theme/Measures.h"
#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QRegion>
#include <QWidget>

namespace Tidemark {

namespace {

QRectF sheetOf(const QWidget &widget)
{
    return QRectF(widget.rect()).adjusted(kSheetShadow, kSheetShadow, -kSheetShadow, -kSheetShadow);
}

void paintShadow(QPainter &painter, const QRectF &sheet, QColor shade)
{
    painter.setPen(Qt::NoPen);
    shade.setAlpha(shade.alpha() / kSheetShadow);
    painter.setBrush(shade);
    for (int spread = kSheetShadow; spread > 0; --spread) {
        const QRectF ring = sheet.adjusted(-spread, -spread + 2, spread, spread);
        painter.drawRoundedRect(ring, kRadiusCard + spread, kRadiusCard + spread);
    }
}

} // namespace

QRegion floatingSheetShape(const QWidget &widget)
{
    QPainterPath path;
    path.addRoundedRect(sheetOf(widget), kRadiusCard, kRadiusCard);
    return QRegion(path.toFillPolygon().toPolygon());
}

void paintFloatingSheet(QPainter &painter, const QWidget &widget, SheetShadow shadow)
{
    const Tokens &tokens = Tokens::of(widget.palette());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF sheet = sheetOf(widget);
    if (shadow == SheetShadow::Soft)
        paintShadow(painter, sheet, tokens.shadow);
    else
        painter.fillRect(widget.rect(), tokens.border); // under the smoothed corners
    painter.setPen(tokens.border);
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5), kRadiusCard, kRadiusCard);
}

} // namespace Tidemark
