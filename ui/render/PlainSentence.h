// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/PlainText.h"

namespace Tidemark {

// As plain(), for a text of ours with what came from outside in it, just before it is drawn: a pair of isolates around a
// figure or a name (U+2068 ... U+2069, as translations and NumberFormat put them) stays, so that it keeps the order of its
// own signs in a language that reads from right to left. All that such a pair can do ends within it; one without its other
// half, or of a kind that forces a direction, goes.
[[nodiscard]] QString plainSentence(const QString &text, LineBreaks breaks = LineBreaks::Fold, int maxLength = 500);

} // namespace Tidemark
