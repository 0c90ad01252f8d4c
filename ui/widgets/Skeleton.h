// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Tidemark {

// Grey bars where something will be. Still, not shimmering: nothing moves that has no news.
class Skeleton : public QWidget
{
    Q_OBJECT
public:
    explicit Skeleton(QWidget *parent = nullptr);

    void setBars(const QList<QSizeF> &shares); // width as a share 0..1 of the widget, height in pixels
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QSizeF> m_bars;
};

} // namespace Tidemark
