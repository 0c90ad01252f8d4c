// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QCoroTask>

#include <optional>

namespace Tidemark {

// Where a secret lives, which is the API key if nothing else is said. A missing entry is an empty optional; every failure is an
// Error that says whether the keychain is absent, locked or refused (the program then runs without a key or with one for this
// session, and says so). Every call ends within ten seconds.
class KeyStore
{
public:
    virtual ~KeyStore() = default;
    // "keychain", "environment", "standard input", "this session only"
    [[nodiscard]] virtual QString place() const = 0;
    [[nodiscard]] virtual bool isPersistent() const = 0;
    [[nodiscard]] virtual QCoro::Task<Result<std::optional<Secret>>> read() = 0;
    [[nodiscard]] virtual QCoro::Task<Status> write(Secret key) = 0;
    [[nodiscard]] virtual QCoro::Task<Status> remove() = 0;
};

// Whether a text can be the secret that a store is for; the error never repeats it.
using SecretCheck = Result<Secret> (*)(const QByteArray &text);

// Trims, then accepts 8 to 512 printable ASCII characters; anything else is a Usage error that
// does not repeat the text.
[[nodiscard]] Result<Secret> checkedKey(const QByteArray &text);
// A server's password: 1 to 512 bytes of UTF-8 without control characters, line breaks around it taken off.
[[nodiscard]] Result<Secret> checkedPassword(const QByteArray &text);

} // namespace Tidemark
