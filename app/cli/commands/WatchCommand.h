// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/Command.h"
#include "core/watch/RefreshPolicy.h"

namespace Tidemark {

// `watch ...`: the hot set, and its refresh for cron.
class WatchCommand final : public Command
{
public:
    [[nodiscard]] static CommandSpec spec();
    [[nodiscard]] QCoro::Task<Result<Output>> run(Session session) override;
    [[nodiscard]] Result<Priced> priced(const Catalogue &catalogue, const Invocation &invocation,
                                        const GlobalOptions &options) const override;

private:
    using Act = QCoro::Task<Result<Output>> (WatchCommand::*)(Session);
    [[nodiscard]] static Act actNamed(const QString &name);

    [[nodiscard]] QCoro::Task<Result<Output>> add(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> remove(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> list(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> runOnce(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> set(Session session);
    [[nodiscard]] QCoro::Task<Result<int>> addVerified(Session session, QList<WatchName> names, int *credits);
};

} // namespace Tidemark
