// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Tidemark {

// A PNG of 8-bit RGB pixels, row by row from the top: core links no Qt Gui.
[[nodiscard]] QByteArray writePng(int width, int height, const QByteArray &rgb);

} // namespace Tidemark
