// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"

namespace Tidemark::detail {

// Brings over from a file that a restore replaced what was spent and saved since: rows that the restored ledger lacks.
// Where ids of both mean different rows, those of the replaced file get new ones.
[[nodiscard]] Status carryOver(Connection &connection, const QString &replacedFile);

} // namespace Tidemark::detail
