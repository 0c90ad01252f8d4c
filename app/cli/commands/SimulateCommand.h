// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/SimulationText.h"
#include "app/cli/commands/Command.h"

namespace Tidemark {

// `simulate`: a day of a dashboard in each way of fetching, on a virtual clock. Spends nothing.
class SimulateCommand final : public Command
{
public:
    [[nodiscard]] static CommandSpec spec();
    [[nodiscard]] QCoro::Task<Result<Output>> run(Session session) override;

private:
    [[nodiscard]] static QCoro::Task<Result<Output>> plot(Simulation &simulation, SimulationReport report, QString folder);
    [[nodiscard]] static Output outputOf(const SimulationReport &report, const std::optional<QStringList> &plots);
};

} // namespace Tidemark
