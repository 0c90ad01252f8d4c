// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/ChartPainter.h"
#include "ui/widgets/TableTwin.h"

namespace Tidemark {

// A chart in one sentence, for screen readers: "followers, 30 d, 111.5 M to 112.4 M, up 0.8 %".
[[nodiscard]] QString chartSummary(const ChartContent &content, TimeSpan span);
// What is in sight as tab-separated text: time and one column a visible series, gaps empty.
[[nodiscard]] QString chartData(const ChartContent &content, TimeSpan span);
// The same for the eye and the ear, newest first; a gap is a dash. exact: the words of a value, those of the axis where empty.
[[nodiscard]] TableTwin chartTwin(const ChartContent &content, TimeSpan span, const ValueText &exact);

} // namespace Tidemark
