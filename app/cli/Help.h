// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandSpec.h"

// Help texts, made from the table of commands and options alone.
namespace Tidemark {

[[nodiscard]] QString programHelp(const QList<CommandSpec> &commands, const QList<Option> &globalOptions);
[[nodiscard]] QString commandHelp(const CommandSpec &command, const QList<Option> &globalOptions);

} // namespace Tidemark
