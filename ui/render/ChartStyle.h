// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

#include <array>

namespace Tidemark {

// Colours and fonts of everything that is drawn here; made from the tokens by ui/widgets/ChartLook.h,
// or by a program without widgets from Tokens alone.
struct ChartStyle {
    QColor background, grid, axis, text, secondary, marker, track;
    QColor good, warning, critical, accent, outlier;
    std::array<QColor, 6> series;
    QFont labelFont, captionFont;
    double lineWidth = 2.0;
    int areaAlpha = 23; // of 255
};

} // namespace Tidemark
