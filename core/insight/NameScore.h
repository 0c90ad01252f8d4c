// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tidemark {

// How well a name is what somebody types. 0: not at all; else higher is better:
//   1000 the name itself · 800 begins with it · 600 a word in it begins with it · 400 contains it
//   300 begins with it but for a letter or two · 200 and less: its letters are in the name in this order, close together
// Case, accents and full-width forms make no difference.
enum class Slips { Allow, Refuse }; // Refuse: the last two are no match
[[nodiscard]] int nameScore(QStringView folded, QStringView wanted, Slips slips);

// The form in which both are compared.
[[nodiscard]] QString foldedName(const QString &text);

} // namespace Tidemark
