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
#include <map>
#include <mutex>

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

// The shapes of all icons that were shown, each at its size in pixels of the device; from any thread.
class Shapes
{
public:
    // Empty where there is no such icon.
    [[nodiscard]] QImage of(Icon icon, int pixels)
    {
        const std::pair key(icon, pixels);
        {
            const std::scoped_lock lock(m_mutex);
            if (const auto known = m_drawn.find(key); known != m_drawn.end())
                return known->second;
        }
        const QImage shape = draw(icon, pixels);
        const std::scoped_lock lock(m_mutex);
        return m_drawn.emplace(key, shape).first->second;
    }

private:
    static QImage draw(Icon icon, int pixels)
    {
        QSvgRenderer renderer(QStringLiteral(":/tidemark/icons/%1.svg").arg(iconName(icon)));
        if (!renderer.isValid() || pixels <= 0)
            return {};
        QImage shape(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
        shape.fill(Qt::transparent);
        QPainter painter(&shape);
        renderer.render(&painter, QRectF(shape.rect()));
        return shape;
    }

    std::mutex m_mutex;
    std::map<std::pair<Icon, int>, QImage> m_drawn;
};

Shapes &shapes()
{
    static Shapes all;
    return all;
}

int pixelsOf(int size, qreal devicePixelRatio)
{
    return (QSize(size, size) * devicePixelRatio).width();
}

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
    QImage image = shapes().of(icon, pixelsOf(size, devicePixelRatio));
    if (image.isNull())
        return {};
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    pixmap = QPixmap::fromImage(std::move(image));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

void prepareIcons(const QList<Icon> &icons, int size, qreal devicePixelRatio)
{
    for (const Icon icon : icons)
        std::ignore = shapes().of(icon, pixelsOf(size, devicePixelRatio));
}

QIcon themedIcon(Icon icon)
{
    return QIcon(new TintedEngine(icon));
}

} // namespace Tidemark
