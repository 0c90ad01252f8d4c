// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Tidemark {

// A host as people write it, a name, an IPv4 address, or an IPv6 address in brackets: in lower case and without the
// brackets. Absent where it can be none of these ("my host", "http://host", "host:80").
[[nodiscard]] std::optional<QString> hostNameOf(const QString &text);

} // namespace Tidemark
