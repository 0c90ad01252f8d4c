// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/JsonRepair.h"

#include "core/parse/RealNumber.h"

#include <charconv>
#include <optional>
#include <string_view>

namespace Tidemark::detail {

namespace {

constexpr std::size_t kSafeDigits = 18;

std::optional<unsigned> unitAt(std::string_view text, std::size_t at)
{
    unsigned unit = 0;
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u')
        return std::nullopt;
    const char *digits = text.data() + at + 2;
    const auto [end, error] = std::from_chars(digits, digits + 4, unit, 16);
    return error == std::errc() && end == digits + 4 ? std::optional(unit) : std::nullopt;
}

bool isHigh(unsigned unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isLow(unsigned unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

// Copies one escape and returns its length.
std::size_t copyEscape(std::string_view text, std::size_t at, QByteArray &out)
{
    const auto unit = unitAt(text, at);
    if (!unit || !(isHigh(*unit) || isLow(*unit))) {
        const std::size_t length = std::min<std::size_t>(2, text.size() - at);
        out.append(text.data() + at, static_cast<qsizetype>(length));
        return length;
    }
    const auto next = unitAt(text, at + 6);
    if (isHigh(*unit) && next && isLow(*next)) {
        out.append(text.data() + at, 12);
        return 12;
    }
    out.append("\\ufffd");
    return 6;
}

// Copies the string that begins at `at` and returns the place after it.
std::size_t copyString(std::string_view text, std::size_t at, QByteArray &out)
{
    out.append(text[at++]);
    while (at < text.size()) {
        if (text[at] == '\\') {
            at += copyEscape(text, at, out);
            continue;
        }
        out.append(text[at]);
        if (text[at++] == '"')
            break;
    }
    return at;
}

bool isNumberCharacter(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

bool isTooBig(std::string_view number)
{
    const std::string_view digits = number.starts_with('-') ? number.substr(1) : number;
    const bool leadingZero = digits.size() > 1 && digits[0] == '0' && digits[1] >= '0' && digits[1] <= '9';
    if (digits.empty() || digits[0] < '0' || digits[0] > '9' || leadingZero)
        return false;
    if (digits.find_first_not_of("0123456789") == std::string_view::npos) {
        qint64 whole = 0;
        return digits.size() > kSafeDigits
               && std::from_chars(number.data(), number.data() + number.size(), whole).ec == std::errc::result_out_of_range;
    }
    return RealNumber::of(number).kind == RealNumber::Kind::OutOfRange;
}

std::size_t copyNumber(std::string_view text, std::size_t at, QByteArray &out)
{
    std::size_t end = at;
    while (end < text.size() && isNumberCharacter(text[end]))
        ++end;
    const std::string_view number = text.substr(at, end - at);
    const char *quote = isTooBig(number) ? "\"" : "";
    out.append(quote).append(number.data(), static_cast<qsizetype>(number.size())).append(quote);
    return end;
}

} // namespace

QByteArray repairedJson(const QByteArray &body)
{
    const std::string_view text(body.constData(), static_cast<std::size_t>(body.size()));
    QByteArray out;
    out.reserve(body.size() + 64);
    std::size_t at = 0;
    while (at < text.size()) {
        const char c = text[at];
        if (c == '"') {
            at = copyString(text, at, out);
        } else if (c == '-' || (c >= '0' && c <= '9')) {
            at = copyNumber(text, at, out);
        } else {
            out.append(c);
            ++at;
        }
    }
    return out;
}

} // namespace Tidemark::detail
