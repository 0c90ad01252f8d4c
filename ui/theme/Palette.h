// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace Tidemark {

struct Tokens;

[[nodiscard]] QPalette paletteFrom(const Tokens &tokens);

} // namespace Tidemark
