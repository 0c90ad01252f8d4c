// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/Command.h"

namespace Tidemark {

// `credits ...`: balance, burn, projection, what the cache saved; caps, the ledger, the kill switch.
// Works with no key and no network.
class CreditsCommand final : public Command
{
public:
    [[nodiscard]] static CommandSpec spec();
    [[nodiscard]] QCoro::Task<Result<Output>> run(Session session) override;

private:
    using Act = QCoro::Task<Result<Output>> (CreditsCommand::*)(Session);
    [[nodiscard]] static Act actNamed(const QString &name);

    [[nodiscard]] QCoro::Task<Result<Output>> show(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> ledger(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> setBalance(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> setPrice(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> caps(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> stop(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> resume(Session session);
};

} // namespace Tidemark
