// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <simdjson.h>

#include <optional>

namespace Tidemark::detail {

// The error that a 200's body says it is; nothing where it is a payload.
[[nodiscard]] std::optional<Error> errorOfBody(simdjson::dom::object top);

// What a message of the API means: key refused, no credits, or trouble upstream.
[[nodiscard]] Error errorOfMessage(const QString &message);

} // namespace Tidemark::detail
