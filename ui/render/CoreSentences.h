// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace Tidemark {

// What the core and its catalogue say in English, for coreWords() and lupdate. Each stands there word for word, but for
// its blanks, and what an error of the core says stands here: tests/translations checks both.
[[nodiscard]] std::span<const char *const> coreErrors();  // details and hints
[[nodiscard]] std::span<const char *const> coreReasons(); // of figures, plans and news; definitions; the catalogue

} // namespace Tidemark
