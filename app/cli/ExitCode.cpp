// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ExitCode.h"

namespace Tidemark {

namespace {
ExitCode codeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage: return ExitCode::Usage;
    case ErrorKind::NotFound: return ExitCode::NotFound;
    case ErrorKind::KeyRefused: return ExitCode::Key;
    case ErrorKind::OverBudget: return ExitCode::Budget;
    case ErrorKind::Upstream: return ExitCode::Upstream;
    case ErrorKind::ContractBroken: return ExitCode::Contract;
    case ErrorKind::LocalData: return ExitCode::LocalData;
    case ErrorKind::Cancelled: return ExitCode::Interrupted;
    }
    Q_UNREACHABLE();
}
} // namespace

int exitCode(ErrorKind kind)
{
    return static_cast<int>(codeOf(kind));
}

QList<ExitCodeRow> exitCodeRows()
{
    return {
        {ExitCode::Ok, QStringLiteral("done")},
        {ExitCode::Usage, QStringLiteral("wrong command, option or parameter")},
        {ExitCode::NotFound, QStringLiteral("not found (a 404, live or remembered)")},
        {ExitCode::Key, QStringLiteral("key missing or refused")},
        {ExitCode::Budget, QStringLiteral("out of credits, over a cap, or spending is stopped")},
        {ExitCode::Upstream, QStringLiteral("network or upstream failure, or nothing held with --offline")},
        {ExitCode::Contract, QStringLiteral("the answer breaks the documented contract")},
        {ExitCode::LocalData, QStringLiteral("local data problem: disk, database, file")},
        {ExitCode::Interrupted, QStringLiteral("interrupted")},
    };
}

} // namespace Tidemark
