// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Tidemark {

// Everything that can be wrong with an answer, on request. The names in the control endpoint
// and in reserved handles are those of faultName(): "close_before_answer", "html", ...
enum class FaultKind {
    HttpStatus,        // Fault::status with a JSON message; 429 carries Retry-After
    Html,              // 200 with a gateway's HTML page
    EmptyBody,         // 200 and nothing
    NotJson,           // 200 and text that no parser takes
    CutOff,            // Content-Length is larger than what is sent
    CutOffNoLength,    // no Content-Length, closed in the middle of the body
    CloseBeforeAnswer, // the request is read, then the connection closed without a byte
    Slow,              // the right answer, a few bytes at a time
    Hang,              // never answers
    Redirect,          // 302 to another host
    Oversize,          // a body that goes on past 32 MiB
    WrongKeys,         // 200, an object with other keys
    WrongTypes,        // 200, the right keys with values of other types
    MissingKeyMessage, // 200 {"message":"Please sign up to tikliveapi.com"}
    WrongKeyMessage,   // 200 {"message":"Api-Key is not available"}
    Envelope,          // the right answer inside {"code":0,"msg":"success","data":{...}}
    ErrorBody,         // 200 {"code":-1,"msg":"..."}
    StatsInsideUser,   // the right answer, with stats inside user
    Overflow,          // the right answer, with large counters wrapped to 32 bits
    NoHdPlay,          // the right answer, without its link of the best quality
    TimeStandsStill,   // the right answer, with a time of 0: the list begins again
    EndsEarly,         // the right answer, saying that nothing follows
};

struct Fault {
    FaultKind kind = FaultKind::HttpStatus;
    int status = 500;    // of HttpStatus
    int times = -1;      // how many answers it spoils; -1: all until it is cleared
    int retryAfterS = 2; // of a 429; negative: no Retry-After header
    int pauseMs = 20;    // of Slow: between two chunks
    int chunkBytes = 64; // of Slow

    bool operator==(const Fault &) const = default;
};

[[nodiscard]] QString faultName(FaultKind kind);
// A kind's name, or a status such as "503".
[[nodiscard]] std::optional<Fault> faultNamed(const QString &name);

} // namespace Tidemark
