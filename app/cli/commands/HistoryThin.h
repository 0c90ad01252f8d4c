// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/Command.h"

namespace Tidemark {

// `history thin`: what would go, and with --yes its removal.
[[nodiscard]] QList<Option> thinOptions();
[[nodiscard]] QCoro::Task<Result<Output>> thinHistory(Session session);

} // namespace Tidemark
