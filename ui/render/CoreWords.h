// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tidemark {

// The core speaks English: what it says is stored, leased, logged and printed. Where the window shows it (an error's detail
// and hint, reasons, definitions, news) it gets the window's language here; what has no translation stays as it is.
[[nodiscard]] QString coreWords(const QString &english);
// "You · Profiles", as the ledger keeps it.
[[nodiscard]] QString askerWords(const QString &asker);

} // namespace Tidemark
