// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace Tidemark {

// A counter as the API said it. Absent means "not in the answer", never 0.
using Count = std::optional<qint64>;

} // namespace Tidemark
