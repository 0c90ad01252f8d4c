// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/Command.h"

namespace Tidemark {

// `serve-metrics`: /metrics on loopback for Prometheus, until it is interrupted.
class ServeMetricsCommand final : public Command
{
public:
    [[nodiscard]] static CommandSpec spec();
    [[nodiscard]] QCoro::Task<Result<Output>> run(Session session) override;
};

} // namespace Tidemark
