// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace Tidemark {

// How wide a line of text is, in pixels of the window, remembered for what was asked last: a window asks for each of its
// texts several times before it is painted, and each time would shape it anew. Window's thread.
[[nodiscard]] int textWidth(const QFont &font, const QString &text);

// The text where it fits, else what of its beginning does, with an ellipsis.
[[nodiscard]] QString elidedToWidth(const QFont &font, const QString &text, int width);

} // namespace Tidemark
