// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

namespace Tidemark {

// One page of pieces with invented figures.
struct GallerySheet {
    QString name;
    std::function<std::unique_ptr<QWidget>()> make;
};

[[nodiscard]] QList<GallerySheet> gallerySheets();
[[nodiscard]] QImage renderSheet(QWidget &widget, qreal devicePixelRatio = 1.0);

} // namespace Tidemark
