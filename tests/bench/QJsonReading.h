// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parse/Parsers.h"

namespace Tidemark {

// The obvious way to the same entities, for comparison: QJsonDocument, then lookups by name.
[[nodiscard]] ListPage<Post> postsByQJson(const QByteArray &body);
[[nodiscard]] Profile profileByQJson(const QByteArray &body);
[[nodiscard]] ListPage<Comment> commentsByQJson(const QByteArray &body);

} // namespace Tidemark
