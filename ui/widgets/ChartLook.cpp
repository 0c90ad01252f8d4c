// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChartLook.h"

#include "ui/theme/Typography.h"

namespace Tidemark {

ChartStyle chartStyleFrom(const Tokens &tokens)
{
    ChartStyle style;
    style.background = tokens.surface;
    style.grid = tokens.hairline;
    style.axis = tokens.border;
    style.text = tokens.text;
    style.secondary = tokens.secondary;
    style.marker = tokens.series[1];
    style.track = tokens.neutralSoft;
    style.good = tokens.good;
    style.warning = tokens.warning;
    style.critical = tokens.critical;
    style.accent = tokens.accent;
    style.outlier = tokens.series[5];
    style.series = tokens.series;
    style.labelFont = fontFor(TextRole::Axis);
    style.captionFont = fontFor(TextRole::Caption);
    return style;
}

} // namespace Tidemark
