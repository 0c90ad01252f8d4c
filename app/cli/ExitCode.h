// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QList>
#include <QString>

namespace Tidemark {

// The exit codes, for scripts: documented, never renumbered.
enum class ExitCode {
    Ok = 0,
    Usage = 2,
    NotFound = 3,
    Key = 4,
    Budget = 5,
    Upstream = 6,
    Contract = 7,
    LocalData = 8,
    Interrupted = 130,
};

[[nodiscard]] int exitCode(ErrorKind kind);

struct ExitCodeRow {
    ExitCode code = ExitCode::Ok;
    QString meaning;
};
// The list as `--help` shows it.
[[nodiscard]] QList<ExitCodeRow> exitCodeRows();

} // namespace Tidemark
