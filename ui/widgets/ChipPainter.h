// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QFont>
#include <QRect>

class QPainter;

namespace Tidemark {

// The chip's own drawing, for the widget and for delegates alike.
[[nodiscard]] QSize chipSize(const QString &text, const QFont &font, int leading = 0);
void paintChip(QPainter &painter, const QRect &rect, const QString &text, const ToneColours &colours, int leading = 0);

} // namespace Tidemark
