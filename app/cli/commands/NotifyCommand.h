// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/Command.h"

namespace Tidemark {

// `notify status|test|set|remove|route|run`: where alerts are told, and telling them without a window.
class NotifyCommand final : public Command
{
public:
    [[nodiscard]] static CommandSpec spec();
    [[nodiscard]] QCoro::Task<Result<Output>> run(Session session) override;

private:
    [[nodiscard]] QCoro::Task<Result<Output>> status(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> test(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> set(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> remove(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> route(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> runOnce(Session session);
};

} // namespace Tidemark
