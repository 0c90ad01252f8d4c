// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/ChartStyle.h"
#include "ui/theme/Tokens.h"

namespace Tidemark {

[[nodiscard]] ChartStyle chartStyleFrom(const Tokens &tokens);

} // namespace Tidemark
