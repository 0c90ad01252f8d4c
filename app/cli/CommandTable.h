// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandSpec.h"

namespace Tidemark {

// Every command of the program, in the order of the help.
[[nodiscard]] QList<CommandSpec> commandTable();

} // namespace Tidemark
