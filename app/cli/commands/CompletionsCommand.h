// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/Command.h"

namespace Tidemark {

// `completions SHELL`: the script that teaches a shell this program's commands and options.
class CompletionsCommand final : public Command
{
public:
    [[nodiscard]] static CommandSpec spec();
    [[nodiscard]] QCoro::Task<Result<Output>> run(Session session) override;
};

} // namespace Tidemark
