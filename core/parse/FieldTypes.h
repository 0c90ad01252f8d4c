// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Endpoint.h"

#include <QByteArray>

#include <simdjson.h>

namespace Tidemark::detail {

// What the catalogue says a field is, and what stands in a body: the same judgement for who believes an answer and for
// who explains how it differs. Pure; any thread.
[[nodiscard]] QString nameOf(FieldType type);                      // "a number"
[[nodiscard]] QString nameOf(const simdjson::dom::element &value); // "text"
[[nodiscard]] bool hasType(const simdjson::dom::element &value, FieldType type);
// The payload inside {code, msg, data}, unless it is the top level, as the API's own answers have it.
[[nodiscard]] simdjson::dom::element payloadOf(const Contract &contract, const simdjson::dom::element &top);

// Without blanks around it and the mark that some texts begin with.
[[nodiscard]] QByteArray withoutMark(const QByteArray &body);
// Parses, and once more after a repair where the body is nearly JSON. top lives as long as the parser's document.
[[nodiscard]] simdjson::error_code parseRepaired(simdjson::dom::parser &parser, const QByteArray &text,
                                                 simdjson::dom::element &top);

} // namespace Tidemark::detail
