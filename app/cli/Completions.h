// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandSpec.h"

namespace Tidemark {

// What a completion script is made of.
struct CompletionTable {
    QList<CommandSpec> commands;
    QList<Option> globalOptions;
    QStringList endpoints;
};

// Scripts that teach a shell the commands and options of tidemark-cli. They look at nothing but the words on the line:
// no program runs, and nothing is asked, when somebody presses Tab.
[[nodiscard]] QString bashCompletions(const CompletionTable &table);
[[nodiscard]] QString zshCompletions(const CompletionTable &table);
[[nodiscard]] QString fishCompletions(const CompletionTable &table);

} // namespace Tidemark
