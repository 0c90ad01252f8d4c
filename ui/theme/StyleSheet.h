// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tidemark {

struct Tokens;

// The one style sheet: resources/theme/tidemark.qss with its @names replaced by tokens and sizes.
[[nodiscard]] QString styleSheetFrom(const Tokens &tokens);

} // namespace Tidemark
