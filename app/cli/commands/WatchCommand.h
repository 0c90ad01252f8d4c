// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/Command.h"
#include "core/watch/Watchlist.h"

namespace Tidemark {

// `watch ...`: the watchlists, and their refresh for cron. What is about lists and files stands in WatchListActs.cpp.
class WatchCommand final : public Command
{
public:
    [[nodiscard]] static CommandSpec spec();
    [[nodiscard]] QCoro::Task<Result<Output>> run(Session session) override;
    [[nodiscard]] Result<Priced> priced(const Catalogue &catalogue, const Invocation &invocation,
                                        const GlobalOptions &options) const override;

private:
    [[nodiscard]] QCoro::Task<Result<Output>> add(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> remove(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> list(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> runOnce(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> set(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> plan(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> lists(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> create(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> rename(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> deleteList(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> import(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> exportList(Session session);
    // --list, or the default one.
    [[nodiscard]] QCoro::Task<Result<NamedList>> listOf(Session session);
    [[nodiscard]] QCoro::Task<Result<NamedList>> changed(Session session, NamedList list);
    [[nodiscard]] QCoro::Task<Result<int>> addVerified(Session session, NamedList list, QList<WatchEntry> entries, int *credits);
};

} // namespace Tidemark
