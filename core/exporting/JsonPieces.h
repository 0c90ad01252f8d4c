// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QMap>

#include <functional>
#include <optional>

namespace Tidemark::detail {

// Finds where the parts of a long JSON document stand, so that each can be read for itself: a document of a hundred
// megabytes read at once takes ten times that. It looks at brackets and quotes alone; what is between them is for the
// reader of the part to judge. Of duplicate keys the last one counts, as for all readers.
using JsonSpan = QByteArrayView;

[[nodiscard]] std::optional<QMap<QString, JsonSpan>> jsonMembers(JsonSpan object);
// False where it is no array, or where visit says so.
[[nodiscard]] bool visitJsonElements(JsonSpan array, const std::function<bool(JsonSpan)> &visit);
// One part, read strictly.
[[nodiscard]] std::optional<QJsonValue> jsonValueOf(JsonSpan part);

} // namespace Tidemark::detail
