// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/domain/Provenance.h"

#include <QString>

#include <optional>

namespace Tidemark {

// An error in sentences for people: what happened, and what it cost with what to do about it.
struct ErrorWords {
    QString title;
    QString text;
    bool isCalm = false; // somebody wanted it so: no alarm is due
};

// subject: what was asked for, as the sentence names it: "@mrbeast", "the comments".
[[nodiscard]] ErrorWords errorWords(const Error &error, const QString &subject);

// Where a refresh failed and something was held, the answer is what was held and says why. To the
// person who asked for something newer that is an error; nothing where there was none.
[[nodiscard]] std::optional<ErrorWords> failedRefreshWords(const Provenance &provenance, int requests, const QString &subject);

} // namespace Tidemark
