// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Endpoint.h"

namespace Tidemark {

// Is this 200 a success? The status never says so: only the body does. In this order:
// empty, HTML or unparsable, not an object, error body ({"code":-1,...}) -> Upstream;
// a lone key message ("Please sign up", "Api-Key is not available") -> KeyRefused;
// another lone message -> Upstream; required keys or types missing -> ContractBroken, with the path.
// Pure; any thread. Messages of the body in the detail are made plain and short.
[[nodiscard]] Status checkContract(const Endpoint &endpoint, const QByteArray &body);

} // namespace Tidemark
