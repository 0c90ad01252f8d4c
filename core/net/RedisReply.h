// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Tidemark {

// A command and its arguments, as Redis takes them: bytes, whatever they are.
using RedisCommand = QList<QByteArray>;

// What Redis said to one command.
struct RedisReply {
    enum class Kind {
        Nothing, // there is no such value
        Text,    // bytes, or a status such as OK
        Whole,   // a whole number
        List,
        Refusal, // an error reply: text says why, beginning with its code
    };

    Kind kind = Kind::Nothing;
    QByteArray text;
    qint64 whole = 0;
    QList<RedisReply> list;

    [[nodiscard]] bool isRefusal() const { return kind == Kind::Refusal; }
};

using RedisReplies = QList<RedisReply>;

} // namespace Tidemark
