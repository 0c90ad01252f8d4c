// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Counter.h"
#include "core/parse/JsonCursor.h"

#include <QString>

#include <string_view>

namespace Tidemark::detail {

// A value while its body is being walked: the raw text of it when it is a scalar (of a container:
// its bracket), and the cursor that stands on it, for who wants to go inside. Strings are decoded
// by us, because simdjson's own decoder refuses a whole page for one half of an emoji.
struct JsonValue {
    explicit JsonValue(JsonCursor &at)
        : cursor(at)
        , token(at.token())
    {
    }

    JsonCursor &cursor;
    std::string_view token;

    [[nodiscard]] bool isString() const { return token.front() == '"'; }
    [[nodiscard]] bool isObject() const { return token.front() == '{'; }
    [[nodiscard]] bool isArray() const { return token.front() == '['; }
    [[nodiscard]] bool isNull() const { return token == "null"; }
};

// The token of a scalar. Absent, null and wrong types give empty text or no value.
[[nodiscard]] QString textOf(std::string_view token);
// Text or whole number, as text: ids exceed 2^53. "0" is no id.
[[nodiscard]] QString idOf(std::string_view token);
// Digits only: what a post's id must be (an opaque aweme_id is none).
[[nodiscard]] bool isNumericId(std::string_view token);
// A link of the web, else nothing.
[[nodiscard]] QString urlOf(std::string_view token);
// Cursor: text or number, exactly as received.
[[nodiscard]] QString cursorOf(std::string_view token);
// Whole number or numeric text. Negative is a 32-bit overflow of the upstream: unknown.
[[nodiscard]] Count countOf(std::string_view token);
[[nodiscard]] std::optional<bool> flagOf(std::string_view token);   // true, 1, "1", "true"
[[nodiscard]] std::optional<qint64> timeOf(std::string_view token); // UTC seconds, also from milliseconds
[[nodiscard]] std::optional<int> secondsOf(std::string_view token); // a length; 0 means none
[[nodiscard]] QString handleOf(std::string_view token);             // lower case, without @
[[nodiscard]] QString regionOf(std::string_view token);             // upper case

// Posts of a page mostly share author, region and sound: the same text is decoded and held once.
class TextMemo
{
public:
    [[nodiscard]] const QString &of(std::string_view token, QString (*decode)(std::string_view))
    {
        if (token != m_token || m_decode != decode) {
            m_text = decode(token);
            m_token = token;
            m_decode = decode;
        }
        return m_text;
    }

private:
    std::string_view m_token;
    QString (*m_decode)(std::string_view) = nullptr;
    QString m_text;
};

} // namespace Tidemark::detail
