// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/Command.h"

namespace Tidemark {

// `slo ...`: how the API keeps what is promised of it: budgets, burn rates, latencies, alerts. Spends nothing.
class SloCommand final : public Command
{
public:
    [[nodiscard]] static CommandSpec spec();
    // Does this command line draw pages? They need fonts, and these a Gui application.
    [[nodiscard]] static bool wantsPages(const QStringList &words);
    [[nodiscard]] QCoro::Task<Result<Output>> run(Session session) override;

private:
    [[nodiscard]] QCoro::Task<Result<Output>> status(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> alerts(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> review(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> silence(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> acknowledge(Session session);
};

} // namespace Tidemark
