// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Thumbnail.h"

#include "core/base/PlainText.h"
#include "ui/theme/Measures.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/SpokenRole.h"

#include <QPainter>
#include <QPainterPath>

namespace Tidemark {

namespace {

constexpr double kThumbnailRadius = 4.0;
constexpr double kMuted = 0.28; // share of grey in a stand-in's colours
constexpr double kInitialsShare = 0.38;

// FNV-1a: the same on every machine and in every run, unlike qHash.
quint32 hashOf(const QString &text)
{
    quint32 hash = 2166136261u;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 16777619u;
    return hash;
}

QColor muted(const QColor &colour, const QColor &grey)
{
    const auto mix = [](int a, int b) { return int(a * (1 - kMuted) + b * kMuted); };
    return QColor(mix(colour.red(), grey.red()), mix(colour.green(), grey.green()), mix(colour.blue(), grey.blue()));
}

QPainterPath outline(const QRectF &rect, ThumbnailShape shape)
{
    QPainterPath path;
    if (shape == ThumbnailShape::Circle)
        path.addEllipse(rect);
    else
        path.addRoundedRect(rect, kThumbnailRadius, kThumbnailRadius);
    return path;
}

QRectF cropToFill(const QSizeF &image, const QSizeF &target)
{
    const QSizeF part = target.scaled(image, Qt::KeepAspectRatio);
    return {(image.width() - part.width()) / 2, (image.height() - part.height()) / 2, part.width(), part.height()};
}

} // namespace

void paintThumbnail(QPainter &painter, const QRectF &rect, const QImage &image, const QString &seed, ThumbnailShape shape)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (!image.isNull()) {
        painter.setClipPath(outline(rect, shape));
        painter.drawImage(rect, image, cropToFill(image.size(), rect.size()));
        painter.restore();
        return;
    }
    const Tokens &tokens = Tokens::light();
    const quint32 hash = hashOf(seed);
    const size_t count = tokens.series.size();
    const size_t first = hash % count;
    const size_t second = (first + 1 + (hash / count) % (count - 1)) % count;
    QLinearGradient gradient(rect.topLeft(), rect.bottomRight());
    gradient.setColorAt(0, muted(tokens.series.at(first), tokens.secondary));
    gradient.setColorAt(1, muted(tokens.series.at(second), tokens.secondary));
    painter.fillPath(outline(rect, shape), gradient);
    painter.restore();
}

QString initialsOf(const QString &name)
{
    QString initials;
    bool wordStarts = true;
    const QString text = plain(name);
    for (const QChar c : text) {
        if (wordStarts && c.isLetterOrNumber() && initials.size() < 2)
            initials += c.toUpper();
        wordStarts = c.isSpace() || c == QLatin1Char('_') || c == QLatin1Char('.');
    }
    return initials;
}

void paintInitials(QPainter &painter, const QRectF &rect, const QString &name)
{
    QFont font = fontFor(TextRole::CardTitle);
    font.setPixelSize(qMax(8, int(rect.height() * kInitialsShare)));
    painter.save();
    painter.setFont(font);
    painter.setPen(Tokens::light().accentText);
    painter.drawText(rect, Qt::AlignCenter, initialsOf(name));
    painter.restore();
}

Avatar::Avatar(int size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
{
    setFixedSize(size, size);
    setObjectName(QStringLiteral("avatar"));
    speakAs(*this, QAccessible::Graphic);
}

void Avatar::setPerson(const QString &name, const QString &seed)
{
    m_name = name;
    m_seed = seed;
    setAccessibleName(tr("picture of %1").arg(plain(name)));
    update();
}

void Avatar::setImage(const QImage &image)
{
    m_image = image;
    update();
}

void Avatar::setShape(ThumbnailShape shape)
{
    m_shape = shape;
    update();
}

void Avatar::setSymbol(const QString &symbol)
{
    m_symbol = symbol;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_symbol.isEmpty()) {
        paintThumbnail(painter, rect(), m_image, m_seed, m_shape);
        if (m_image.isNull())
            paintInitials(painter, rect(), m_name);
        return;
    }
    const Tokens &tokens = Tokens::of(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accentSoft);
    painter.drawRoundedRect(rect(), kRadiusCard, kRadiusCard);
    QFont font = fontFor(TextRole::Body);
    font.setPixelSize(m_size / 2);
    painter.setFont(font);
    painter.setPen(tokens.accent);
    painter.drawText(rect(), Qt::AlignCenter, m_symbol);
}

} // namespace Tidemark
