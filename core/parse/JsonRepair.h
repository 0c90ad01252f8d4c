// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Tidemark::detail {

// Two things are JSON by its grammar and yet refused by the parser as a whole page: half an emoji
// ("\\ud83d") and a number beyond 64 bits. They are replaced (by \\ufffd, by the number as text)
// so that the rest can be judged. Anything else stays as it is, and as broken as it was.
[[nodiscard]] QByteArray repairedJson(const QByteArray &body);

} // namespace Tidemark::detail
