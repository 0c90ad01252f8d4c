// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QJsonObject>

// Sentences for people: what happened, what it cost and what to do.
namespace Tidemark {

[[nodiscard]] QString errorMessage(const Error &error);  // what happened
[[nodiscard]] QString errorHint(const Error &error);     // what to do
[[nodiscard]] QString errorText(const Error &error);     // all three, for standard error
[[nodiscard]] QJsonObject errorJson(const Error &error); // {"kind","message","hint","status"}

} // namespace Tidemark
