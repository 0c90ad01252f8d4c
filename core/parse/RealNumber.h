// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace Tidemark::detail {

// A text that is a number as JSON writes one, or with a point at its start or end; no blank, no plus, no "nan".
struct RealNumber {
    enum class Kind {
        None,      // it is something else
        Number,    // value says which
        OutOfRange // it is one, and a double cannot hold it
    };

    Kind kind = Kind::None;
    double value = 0;

    [[nodiscard]] static RealNumber of(std::string_view text);
    // The same by Qt's means, for where the standard library cannot read a double; slower.
    [[nodiscard]] static RealNumber byQt(std::string_view text);
};

} // namespace Tidemark::detail
