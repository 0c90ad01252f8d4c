// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Icons.h"

#include "ui/theme/Tokens.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace Tidemark {

namespace {

// In the order of the enum.
constexpr std::array kNames = {"logo",       "profiles", "posts",    "hashtags",    "sounds",       "discover",   "compare",
                               "watchlists", "credits",  "health",   "inspector",   "settings",     "refresh",    "search",
                               "filter",     "close",    "back",     "forward",     "chevron-down", "chevron-up", "verified",
                               "external",   "copy",     "info",     "warning",     "offline",      "user",       "key",
                               "download",   "pause",    "stop",     "play-circle", "check",        "columns",    "plus",
                               "pin",        "clock",    "calendar", "minus",       "theme"};
static_assert(kNames.size() == size_t(Icon::Theme) + 1);

// Paints with the palette of the moment, at the size and ratio that is asked for.
class TintedEngine final : public QIconEngine
{
public:
    explicit TintedEngine(Icon icon)
        : m_icon(icon)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const int size = qMin(rect.width(), rect.height());
        const QPoint corner = rect.center() - QPoint((size - 1) / 2, (size - 1) / 2);
        painter->drawPixmap(corner, iconPixmap(m_icon, colour(mode, state), size, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return iconPixmap(m_icon, colour(mode, state), qMin(size.width(), size.height()));
    }

    QIconEngine *clone() const override { return new TintedEngine(m_icon); }

private:
    static QColor colour(QIcon::Mode mode, QIcon::State state)
    {
        const Tokens &tokens = Tokens::of(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return tokens.disabled;
        if (state == QIcon::On)
            return tokens.accent;
        return mode == QIcon::Active || mode == QIcon::Selected ? tokens.text : tokens.secondary;
    }

    Icon m_icon;
};

} // namespace

QString iconName(Icon icon)
{
    return QLatin1String(kNames.at(size_t(icon)));
}

QPixmap iconPixmap(Icon icon, const QColor &colour, int size, qreal devicePixelRatio)
{
    const QString cacheKey =
        QStringLiteral("tidemark-%1-%2-%3-%4").arg(iconName(icon), colour.name(QColor::HexArgb)).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;
    QSvgRenderer renderer(QStringLiteral(":/tidemark/icons/%1.svg").arg(iconName(icon)));
    if (!renderer.isValid() || size <= 0)
        return {};
    pixmap = QPixmap(QSize(size, size) * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixmap.size())));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

QIcon themedIcon(Icon icon)
{
    return QIcon(new TintedEngine(icon));
}

} // namespace Tidemark
