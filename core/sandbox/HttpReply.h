// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/ApiRequest.h"
#include "core/sandbox/Fault.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace Tidemark {

// An answer as it goes over the wire.
struct HttpReply {
    int status = 200;
    QByteArray type = "application/json";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;

    // The status line and the headers. length: of Content-Length; negative: none.
    [[nodiscard]] QByteArray head(qint64 length, bool keepAlive) const;
};

[[nodiscard]] HttpReply plainReply(const ApiAnswer &answer);
[[nodiscard]] HttpReply htmlReply(int status, const QByteArray &sentence);
// The reply of a fault that is one of content; of the others, the right one.
[[nodiscard]] HttpReply spoiledReply(const Fault &fault, const ApiAnswer &answer);

} // namespace Tidemark
