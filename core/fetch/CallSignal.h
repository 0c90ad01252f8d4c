// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/net/Transport.h"

#include <QString>

#include <array>
#include <optional>

namespace Tidemark {

// What became of a question that went to the API, as who asked it saw it.
enum class CallOutcome {
    Ok,            // 2xx
    NotFound,      // 4xx, and an answer: a 404
    KeyRefused,    // 4xx: 401, 403, and the API's message of it in an HTTP 200
    OutOfCredits,  // 4xx, and saturation: 402
    RateLimited,   // 4xx, and saturation: 429
    BadRequest,    // 4xx: any other
    UpstreamError, // 5xx: HTTP 5xx, redirects, error bodies, HTML, nothing, text that is no JSON
    TimedOut,      // 5xx: nothing whole within the hard time-out
    NoConnection,  // 5xx: no connection, or lost before the answer was whole
    ShapeMismatch, // 5xx: JSON that breaks the documented contract
};
constexpr int kCallOutcomes = 10;

// How the monitoring text classes an outcome (its label status_class).
enum class StatusClass { Ok, Client, Upstream };

[[nodiscard]] constexpr StatusClass statusClassOf(CallOutcome outcome)
{
    if (outcome == CallOutcome::Ok)
        return StatusClass::Ok;
    return outcome < CallOutcome::UpstreamError ? StatusClass::Client : StatusClass::Upstream;
}

// What spends the error budget: 5xx and time-outs. A 404 is an answer, a 402 is saturation, other 4xx are one's own.
[[nodiscard]] constexpr bool isBad(CallOutcome outcome)
{
    return statusClassOf(outcome) == StatusClass::Upstream;
}

[[nodiscard]] QString outcomeName(CallOutcome outcome);     // "ok", "not_found", ... "shape_mismatch"
[[nodiscard]] QString statusClassName(StatusClass outcome); // "2xx", "4xx", "5xx"

// Of the last try of a question; error: null where the answer was believed. Absent where it says nothing of the API:
// the question was cancelled, refused unsent, or failed for want of something here.
[[nodiscard]] std::optional<CallOutcome> outcomeOf(const TransportReply &reply, const Error *error);

// One user-visible outcome: a question that was sent, with all its tries. Plain values, no handle, keyword or id.
struct CallSignal {
    QString endpoint;     // name in the catalogue: "user-posts"
    qint64 at = 0;        // UTC seconds, at its end
    qint64 latencyMs = 0; // first send to last byte: all tries and the waits between them, without the wait for one's turn
    CallOutcome outcome = CallOutcome::Ok;
    int retries = 0; // sends after the first, whether asked for or made by the network stack
    Priority priority = Priority::Interactive;
};

// How much is under way to the API at one moment: what saturates before errors tell of it.
struct CallLoad {
    int connections = 0; // in use, of the few that a host is given
    int queued = 0;      // requests that wait for one of them
    int retries = 0;     // questions that wait to be sent again

    bool operator==(const CallLoad &) const = default;
};

// Who wants to know of every such question. Called in the thread of the engine, and must take less than a microsecond.
class SignalSink
{
public:
    virtual ~SignalSink() = default;
    virtual void record(const CallSignal &signal) = 0;
    virtual void noteLoad(const CallLoad &) {} // each time that it has changed, whoever asks: probes too
};

} // namespace Tidemark
