// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Counter.h"

#include <QString>

#include <simdjson.h>

#include <string_view>

namespace Tidemark::detail {

inline constexpr simdjson::error_code kOk = simdjson::SUCCESS;

// A value while its document is being walked: the parser's handle, and the raw text of it when it
// is a scalar (of a container: its bracket). Strings are decoded by us, because the parser's own
// decoder refuses a whole page for one half of an emoji.
struct JsonValue {
    simdjson::ondemand::value value;
    std::string_view token;

    [[nodiscard]] bool isString() const { return !token.empty() && token.front() == '"'; }
    [[nodiscard]] bool isObject() const { return !token.empty() && token.front() == '{'; }
    [[nodiscard]] bool isArray() const { return !token.empty() && token.front() == '['; }
    [[nodiscard]] bool isNull() const { return token == "null"; }
};

// Without the blanks that stand before the next bracket, comma or colon.
[[nodiscard]] inline std::string_view withoutTrailingBlanks(std::string_view token)
{
    while (!token.empty() && static_cast<unsigned char>(token.back()) <= ' ')
        token.remove_suffix(1);
    return token;
}

[[nodiscard]] inline simdjson::error_code readValue(simdjson::ondemand::value value, JsonValue &out)
{
    out.value = value;
    out.token = withoutTrailingBlanks(value.raw_json_token());
    return out.token.empty() ? simdjson::TAPE_ERROR : kOk;
}

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
