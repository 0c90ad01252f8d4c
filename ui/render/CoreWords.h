// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tidemark {

// Sentences that the core gives away in English, for the command line and for files: why a figure is unknown, how it is
// defined. Here they get the window's language; one that has no translation stays as it is.
[[nodiscard]] QString coreWords(const QString &english);
// "You · Profiles", as the ledger keeps it.
[[nodiscard]] QString askerWords(const QString &asker);

} // namespace Tidemark
