// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <optional>

namespace Tidemark {

// The right of one process to ask the API for a key, while the others wait for its answer.
struct Lease {
    enum class State {
        Mine,    // taken: ask, put the answer, then end the lease
        Others,  // a living process asks just now
        Failed,  // the request of this number failed: `failure` is what it met
        Nobodys, // ended, or its owner died: what it brought is in the cache, if it brought anything
    };

    State state = State::Nobodys;
    qint64 number = 0; // of Mine and Others; 0 where the cache has no file and so nothing is shared
    std::optional<Error> failure;
};

} // namespace Tidemark
