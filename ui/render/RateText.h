// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Tidemark {

// A pace in per cent an hour with as many decimals as it needs: "0.042 %/h", "3.4 %/h"; unknown is an en dash.
[[nodiscard]] QString rateText(std::optional<double> perHour);

} // namespace Tidemark
