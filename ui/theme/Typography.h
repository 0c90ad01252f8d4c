// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace Tidemark {

// The few kinds of text that there are. Inter where installed, else the system's font.
enum class TextRole { PageTitle, Heading, CardTitle, Body, BodyStrong, Caption, Axis, BigFigure, HugeFigure, Code };

[[nodiscard]] QFont fontFor(TextRole role);
// Loads the fonts of every window from the disk, which the first text in each would wait for. The window's thread.
void prepareFonts();

} // namespace Tidemark
