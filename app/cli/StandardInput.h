// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace Tidemark {

class Console;

// The secret on standard input: all of it, on a terminal up to the first line break. There the prompt is
// shown and what is typed is not. An interrupt gives Cancelled; what is longer than any key, or a standard
// input that is closed, a Usage error.
[[nodiscard]] Result<QByteArray> readSecret(Console &console, const QString &prompt);

} // namespace Tidemark
