// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/ChartPainter.h"

#include <optional>

namespace Tidemark {

struct Tokens;

struct CrosshairLine {
    QString text;
    std::optional<QColor> colour; // a sample of the series before it, where there are several
};

// What the box beside the crosshair says: the time and "measured" or "between two measurements", then
// a line a series.
struct CrosshairWords {
    QString head;
    QList<CrosshairLine> lines;
};

[[nodiscard]] CrosshairWords crosshairWords(const ChartContent &content, const ChartPainter &painter, qint64 t,
                                            const ValueText &exact);
void paintCrosshair(QPainter &painter, const ChartLayout &layout, qint64 t, const CrosshairWords &words, const Tokens &tokens);

} // namespace Tidemark
