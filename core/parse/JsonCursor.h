// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <simdjson.h>

#include <array>
#include <cstdint>
#include <string_view>

namespace Tidemark::detail {

inline constexpr simdjson::error_code kOk = simdjson::SUCCESS;
inline constexpr simdjson::error_code kBroken = simdjson::TAPE_ERROR;

// A place in a body. simdjson's first stage checks the text and lists its marks: where each
// bracket, comma, colon, string and other scalar begins. We walk that list ourselves: most fields
// of an answer mean nothing to us, and from mark to mark they cost a comparison each.
// Invariant: the last mark is a closing brace. So whatever is none of those has a mark after it,
// and only a step over a value can lead to the end.
class JsonCursor
{
public:
    // At the top object of the body, which must outlive the cursor. Valid until the same thread
    // opens another. Upstream where the body is no JSON, ContractBroken where its top is no object.
    [[nodiscard]] static Result<JsonCursor> open(const QByteArray &body);

    [[nodiscard]] bool isAtEnd() const { return m_mark == m_end; }
    [[nodiscard]] char here() const { return m_text[*m_mark]; }
    [[nodiscard]] const std::uint32_t *place() const { return m_mark; }
    [[nodiscard]] const char *textEnd() const { return m_textEnd; }
    void step() { ++m_mark; }

    // May a value begin here? A stray control character is a mark too.
    [[nodiscard]] bool isAtValue() const { return kBegins[static_cast<unsigned char>(here())]; }

    // The raw text of the scalar here, or the bracket, without the blanks before the next mark.
    [[nodiscard]] std::string_view token() const
    {
        std::string_view text(m_text + m_mark[0], m_mark[1] - m_mark[0]);
        while (static_cast<unsigned char>(text.back()) <= ' ')
            text.remove_suffix(1); // ends: where a value may begin is no blank
        return text;
    }

    // Reads `"key":` and stops at the value. The key as it stands between its quotes.
    [[nodiscard]] bool stepOverKey(std::string_view &key)
    {
        const char *const quote = m_text + m_mark[0];
        if (*quote != '"' || m_text[m_mark[1]] != ':')
            return false;
        const char *end = m_text + m_mark[1] - 1;
        while (*end != '"')
            --end; // blanks before the colon
        key = {quote + 1, static_cast<std::size_t>(end - quote - 1)};
        m_mark += 2;
        return isAtValue();
    }

    // Past the value here, with all that is in it.
    void stepOverValue()
    {
        int depth = 0;
        do {
            depth += kDepths[static_cast<unsigned char>(here())];
            ++m_mark;
        } while (depth > 0 && m_mark != m_end);
    }

private:
    JsonCursor(std::string_view text, const std::uint32_t *begin, const std::uint32_t *end)
        : m_text(text.data())
        , m_textEnd(text.data() + text.size())
        , m_mark(begin)
        , m_end(end)
    {
    }

    // By the first character of a mark: may a value begin there, and how much deeper is what follows?
    static constexpr auto kBegins = [] {
        std::array<bool, 256> begins{};
        for (std::size_t c = ' ' + 1; c < begins.size(); ++c)
            begins[c] = c != '}' && c != ']' && c != ',' && c != ':';
        return begins;
    }();
    static constexpr auto kDepths = [] {
        std::array<std::int8_t, 256> depths{};
        depths['{'] = depths['['] = 1;
        depths['}'] = depths[']'] = -1;
        return depths;
    }();

    const char *m_text;
    const char *m_textEnd;
    const std::uint32_t *m_mark;
    const std::uint32_t *m_end;
};

} // namespace Tidemark::detail
