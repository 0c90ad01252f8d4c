// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/Command.h"

namespace Tidemark {

// `runbook ...`: what to do when something is wrong: checks, acts that can be undone, a ready ticket. Asks nothing unless
// it is told to.
class RunbookCommand final : public Command
{
public:
    [[nodiscard]] static CommandSpec spec();
    [[nodiscard]] QCoro::Task<Result<Output>> run(Session session) override;

private:
    [[nodiscard]] static Output list(Session session);
    [[nodiscard]] static QCoro::Task<Result<Output>> open(Session session);
    [[nodiscard]] static QCoro::Task<Result<Output>> act(Session session, QString option);
};

} // namespace Tidemark
