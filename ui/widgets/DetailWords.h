// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

namespace Tidemark {

// What an error says, and what to do about it, in the window's language: plain text. The hint may be empty.
[[nodiscard]] QString detailWords(const Error &error);
[[nodiscard]] QString hintWords(const Error &error);

} // namespace Tidemark
