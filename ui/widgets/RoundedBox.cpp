// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/RoundedBox.h"

#include <QPainter>
#include <QPixmapCache>

#include <cmath>

namespace Tidemark {

namespace {

void drawWhole(QPainter &painter, const QRect &box, int radius, const QColor &fill, const QColor &edge)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

// Whether its parts meet at whole pixels and nothing shines through where they do.
bool canBePutTogether(const QPainter &painter, const QColor &fill, const QColor &edge)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    return ratio == std::floor(ratio) && painter.worldTransform().type() <= QTransform::TxTranslate && fill.alpha() == 255
           && edge.alpha() == 255;
}

// The smallest box that has all four corners, each `corner` wide.
QPixmap cornersOf(int corner, int radius, const QColor &fill, const QColor &edge, qreal ratio)
{
    const QString key =
        QStringLiteral("tidemark-box-%1-%2-%3-%4").arg(radius).arg(fill.name(), edge.name(), QString::number(ratio));
    QPixmap corners;
    if (QPixmapCache::find(key, &corners))
        return corners;
    corners = QPixmap(QSize(2 * corner, 2 * corner) * ratio);
    corners.setDevicePixelRatio(ratio);
    corners.fill(Qt::transparent);
    QPainter painter(&corners);
    drawWhole(painter, QRect(0, 0, 2 * corner, 2 * corner), radius, fill, edge);
    painter.end();
    QPixmapCache::insert(key, corners);
    return corners;
}

} // namespace

void paintRoundedBox(QPainter &painter, const QRect &box, int radius, const QColor &fill, const QColor &edge)
{
    const int corner = radius + 1;
    if (!canBePutTogether(painter, fill, edge) || box.width() < 2 * corner || box.height() < 2 * corner)
        return drawWhole(painter, box, radius, fill, edge);
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap corners = cornersOf(corner, radius, fill, edge, ratio);
    const qreal part = corner * ratio;
    const int right = box.x() + box.width() - corner;
    const int bottom = box.y() + box.height() - corner;
    for (const bool isRight : {false, true}) {
        for (const bool isLow : {false, true})
            painter.drawPixmap(QRectF(isRight ? right : box.x(), isLow ? bottom : box.y(), corner, corner), corners,
                               QRectF(isRight ? part : 0, isLow ? part : 0, part, part));
    }
    const int between = box.width() - 2 * corner;
    const int beside = box.height() - 2 * corner;
    painter.fillRect(box.x() + corner, box.y() + 1, between, corner - 1, fill);
    painter.fillRect(box.x() + 1, box.y() + corner, box.width() - 2, beside, fill);
    painter.fillRect(box.x() + corner, bottom, between, corner - 1, fill);
    painter.fillRect(box.x() + corner, box.y(), between, 1, edge);
    painter.fillRect(box.x() + corner, box.y() + box.height() - 1, between, 1, edge);
    painter.fillRect(box.x(), box.y() + corner, 1, beside, edge);
    painter.fillRect(box.x() + box.width() - 1, box.y() + corner, 1, beside, edge);
}

} // namespace Tidemark
