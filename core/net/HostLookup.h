// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDeadlineTimer>
#include <QList>

namespace Tidemark::detail {

// The numeric addresses of a host, by the system's resolver, which knows no deadline: it is asked in
// a thread that is left to itself when it takes longer. Blocks until then; not for the GUI's thread.
[[nodiscard]] Result<QList<QByteArray>> lookUpHost(const QByteArray &host, QDeadlineTimer deadline);

} // namespace Tidemark::detail
