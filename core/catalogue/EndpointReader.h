// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Endpoint.h"

class QJsonObject;

namespace Tidemark::detail {

// One entry of a catalogue document to one Endpoint, and what a user's file may change of a
// known one. Errors are of kind LocalData and name the entry and the field.
[[nodiscard]] Result<Endpoint> readEndpoint(const QString &where, const QJsonObject &entry);
[[nodiscard]] Status overrideEndpoint(Endpoint &endpoint, const QJsonObject &entry);

} // namespace Tidemark::detail
