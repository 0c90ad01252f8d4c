// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CommandSpec.h"

namespace Tidemark {

// What a shell can offer after an option or a command, taken from the table of commands alone.
enum class Offer { Nothing, Words, Files, Folders, Commands };

struct Completion {
    Offer offer = Offer::Nothing;
    QStringList words;
};

// By the option's placeholder: DIR, FILE, or words such as "csv|json".
[[nodiscard]] Completion completionOf(const Option &option);
// The first argument of a command, by its synopsis; endpoints: the names that stand for ENDPOINT.
[[nodiscard]] Completion completionOf(const CommandSpec &command, const QStringList &endpoints);
// Every option that takes a value, of all commands, each once with all its placeholders: it takes one everywhere.
[[nodiscard]] QList<Option> valuedOptions(const QList<CommandSpec> &commands, const QList<Option> &globalOptions);

} // namespace Tidemark
