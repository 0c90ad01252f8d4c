// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Tidemark {

// What stands behind the sign of a comparison in a filter's words.
enum class AmountKind {
    Number,  // 5M, 1.5K, 2,000,000
    Percent, // 8, 8 %
    Times,   // 2, 2x
    Seconds, // 30, 30s, 2min, 1:30
    Span,    // 60d, 3 weeks, 12h: seconds
};

[[nodiscard]] std::optional<double> parseAmount(const QString &text, AmountKind kind);
[[nodiscard]] QString amountWords(double amount, AmountKind kind); // 5000000 -> "5M"
[[nodiscard]] QString amountExample(AmountKind kind);              // "a number such as 5M"

} // namespace Tidemark
