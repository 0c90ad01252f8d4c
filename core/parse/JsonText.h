// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace Tidemark::detail {

// The text that stands between the quotes of a string of JSON, its escapes resolved. Halves of a
// surrogate pair alone, NUL and what is no escape become the replacement character.
[[nodiscard]] QString decodedText(std::string_view raw);

} // namespace Tidemark::detail
