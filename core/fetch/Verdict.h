// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Query.h"
#include "core/domain/Learned.h"
#include "core/net/Transport.h"

#include <optional>

namespace Tidemark {

// Nothing of a reply is believed before this order is gone through: transport failure, status, body.

// The error of a reply that is none of 200 and 404; absent where the body has to be judged.
[[nodiscard]] std::optional<Error> errorOfReply(const TransportReply &reply);

// The body without the byte order mark that some gateways put before it: with one it is no JSON document.
[[nodiscard]] QByteArray withoutMark(const QByteArray &body);

// A 200: its contract, then what it teaches; errors carry the 200. Pure; runs in a worker thread.
[[nodiscard]] Result<Learned> judgeBody(const Query &query, const QByteArray &body);

// True where the upstream failed, as the breaker counts it: 5xx, time-outs, lost connections.
[[nodiscard]] bool isUpstreamFailure(const TransportReply &reply);

} // namespace Tidemark
