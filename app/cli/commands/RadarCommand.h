// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/Command.h"

namespace Tidemark {

// `radar ...`: watched words, what their searches find, and a digest of what breaks out.
class RadarCommand final : public Command
{
public:
    [[nodiscard]] static CommandSpec spec();
    [[nodiscard]] QCoro::Task<Result<Output>> run(Session session) override;

private:
    [[nodiscard]] QCoro::Task<Result<Output>> add(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> remove(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> list(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> runOnce(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> digest(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> slack(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> slackStatus(Session session);
};

} // namespace Tidemark
