// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

namespace Tidemark {

// Where a shared cache is: redis://[user[:password]@]host[:port][/db]. A password in it holds for a
// run and is never written anywhere: what is kept or shown is text().
struct RedisAddress {
    static constexpr quint16 kUsualPort = 6379;

    QString user;
    Secret password;
    QString host; // an IPv6 address without its brackets
    quint16 port = kUsualPort;
    int db = 0;

    // A Usage error names the part that is wrong and never repeats the password.
    [[nodiscard]] static Result<RedisAddress> parse(const QString &text);
    // The address in canonical form, without the password.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString hostAndPort() const;
    // On this very machine: nobody in between can read what is sent.
    [[nodiscard]] bool isLoopback() const;
};

} // namespace Tidemark
