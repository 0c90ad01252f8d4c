// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tidemark {

// "1,000,000": a number in a sentence for people, in English signs; the window puts its own in their place.
[[nodiscard]] QString groupedNumber(qint64 value);

} // namespace Tidemark
