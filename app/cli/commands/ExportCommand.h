// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/Command.h"
#include "core/exporting/ExportTable.h"

namespace Tidemark {

// `export WHAT ... --out FILE`, and `export verify FILE`: out of history alone.
class ExportCommand final : public Command
{
public:
    [[nodiscard]] static CommandSpec spec();
    [[nodiscard]] QCoro::Task<Result<Output>> run(Session session) override;

private:
    [[nodiscard]] QCoro::Task<Result<Output>> verify(Session session);
    [[nodiscard]] QCoro::Task<Result<Output>> write(Session session);
    [[nodiscard]] QCoro::Task<Status> writeReport(Session session, ExportTable table, QString path);
};

} // namespace Tidemark
