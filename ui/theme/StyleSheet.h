// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace Tidemark {

struct Tokens;

// The style sheet of a control that neither the palette nor CalmStyle dresses (fields, menus, progress bars, the lists of
// help and of files): a file of resources/theme with its @names replaced by tokens and sizes. Empty for all others. Each is
// the sheet of its control alone, since with one for the whole application Qt matches every widget there is with every rule.
[[nodiscard]] QString styleSheetFor(const QWidget &widget, const Tokens &tokens);

} // namespace Tidemark
