// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tidemark {

enum class LineBreaks { Keep, Fold };

// Remote text made harmless for one label, cell or message: no control characters (line breaks
// stay where kept), no bidirectional overrides, no zero-width characters (a joiner stays inside
// an emoji), no lone surrogates, at most maxLength characters (an ellipsis says so).
[[nodiscard]] QString plain(const QString &text, LineBreaks breaks = LineBreaks::Fold, int maxLength = 500);

} // namespace Tidemark
