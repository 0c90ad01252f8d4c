// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tidemark {

// What kind of thing went wrong. The kinds are the exit codes of the command line
// and the `error.kind` of its JSON; a sentence for people is made from kind and detail
// where it is shown (ui, app/cli), never here.
enum class ErrorKind {
    Usage,          // exit 2: a parameter or option is wrong; detail names it
    NotFound,       // exit 3: 404, live or remembered
    KeyRefused,     // exit 4: key missing or refused
    OverBudget,     // exit 5: out of credits, over a cap, or spending is stopped
    Upstream,       // exit 6: network or upstream failure, or offline with nothing held
    ContractBroken, // exit 7: parsed, but with wrong keys or types
    LocalData,      // exit 8: database, disk, file
    Cancelled,      // exit 130
};

struct Error {
    ErrorKind kind = ErrorKind::Upstream;
    QString detail;     // plain text, one line; remote text in it is already made harmless
    int httpStatus = 0; // 0: no answer was had
    int requests = 0;   // requests sent on the way to this error: their price in credits
    QString hint;       // what to do about it, where the kind alone does not say

    bool operator==(const Error &) const = default;
};

// The name used in JSON: not_found, key_refused, ...
[[nodiscard]] QString errorKindName(ErrorKind kind);

// True where the same question may succeed soon without anybody changing anything.
[[nodiscard]] bool isTransient(const Error &error);

} // namespace Tidemark
