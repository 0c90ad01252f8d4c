// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace Tidemark {

enum class ThumbnailShape { Circle, Rounded };

// Draws a picture cropped to fill, or in its absence a gradient that is the same for the same seed,
// with initials (at most two letters) where given.
void paintThumbnail(QPainter &painter, const QRectF &rect, const QImage &image, const QString &seed, ThumbnailShape shape);
void paintInitials(QPainter &painter, const QRectF &rect, const QString &name);
[[nodiscard]] QString initialsOf(const QString &name);

// A creator's picture, or initials until there is one.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(int size, QWidget *parent = nullptr);

    void setPerson(const QString &name, const QString &seed);
    void setImage(const QImage &image);
    void setShape(ThumbnailShape shape);
    void setSymbol(const QString &symbol); // "#" of a hashtag, in the accent on its soft fill
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_seed;
    QString m_symbol;
    QImage m_image;
    ThumbnailShape m_shape = ThumbnailShape::Circle;
    int m_size;
};

} // namespace Tidemark
