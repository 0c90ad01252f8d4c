// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/JsonValue.h"

#include <charconv>
#include <cmath>
#include <cstring>

namespace Tidemark::detail {

namespace {

constexpr char16_t kReplacement = 0xFFFD;

// The characters between the quotes; nothing where the token is not one whole string.
std::optional<std::string_view> inside(std::string_view token)
{
    if (token.size() < 2 || token.front() != '"' || token.back() != '"')
        return std::nullopt;
    return token.substr(1, token.size() - 2);
}

std::optional<char16_t> hexUnit(std::string_view digits)
{
    unsigned unit = 0;
    if (digits.size() < 4)
        return std::nullopt;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + 4, unit, 16);
    if (error != std::errc() || end != digits.data() + 4)
        return std::nullopt;
    return static_cast<char16_t>(unit);
}

// Reads the \uXXXX at text[at] and appends it, with its other half where it needs one.
// Halves alone and NUL become the replacement character. Returns how much was read.
std::size_t appendUnicode(std::string_view text, std::size_t at, QString &out)
{
    const auto first = hexUnit(text.substr(at + 2));
    if (!first) {
        out += QChar(kReplacement);
        return 2;
    }
    if (!QChar::isSurrogate(*first)) {
        out += QChar(*first == 0 ? kReplacement : *first);
        return 6;
    }
    const std::string_view next = text.substr(at + 6);
    const auto second = next.starts_with("\\u") ? hexUnit(next.substr(2)) : std::nullopt;
    if (QChar::isHighSurrogate(*first) && second && QChar::isLowSurrogate(*second)) {
        out += QChar(*first);
        out += QChar(*second);
        return 12;
    }
    out += QChar(kReplacement);
    return 6;
}

char16_t simpleEscape(char c)
{
    switch (c) {
    case 'b': return u'\b';
    case 'f': return u'\f';
    case 'n': return u'\n';
    case 'r': return u'\r';
    case 't': return u'\t';
    default: return static_cast<unsigned char>(c); // quote, slash, backslash
    }
}

QString decode(std::string_view text)
{
    if (text.empty())
        return {};
    if (std::memchr(text.data(), '\\', text.size()) == nullptr)
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    QString out;
    out.reserve(static_cast<qsizetype>(text.size()));
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t escape = std::min(text.find('\\', at), text.size());
        out += QUtf8StringView(text.data() + at, static_cast<qsizetype>(escape - at)).toString();
        at = escape;
        if (at + 1 >= text.size())
            break;
        if (text[at + 1] == 'u') {
            at += appendUnicode(text, at, out);
        } else {
            out += QChar(simpleEscape(text[at + 1]));
            at += 2;
        }
    }
    return out;
}

std::string_view trimmed(std::string_view text)
{
    text = withoutTrailingBlanks(text);
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    return text;
}

bool allDigits(std::string_view text)
{
    for (const char c : text) {
        if (c < '0' || c > '9')
            return false;
    }
    return !text.empty();
}

// Nearly all counters: up to 18 digits and nothing else.
std::optional<qint64> plainDigits(std::string_view token)
{
    constexpr std::size_t kNeverTooBig = 18;
    if (token.empty() || token.size() > kNeverTooBig)
        return std::nullopt;
    qint64 whole = 0;
    for (const char c : token) {
        if (c < '0' || c > '9')
            return std::nullopt;
        whole = whole * 10 + (c - '0');
    }
    return whole;
}

// A whole number of a number or numeric text token. 1.4e6 is whole; 1.5 is not; above 2^63 is none.
std::optional<qint64> wholeOf(std::string_view token)
{
    if (const auto digits = plainDigits(token))
        return digits;
    const std::string_view text = trimmed(inside(token).value_or(token));
    if (text.empty() || !(text.front() == '-' || (text.front() >= '0' && text.front() <= '9')))
        return std::nullopt;
    const char *last = text.data() + text.size();
    qint64 whole = 0;
    const auto [end, error] = std::from_chars(text.data(), last, whole);
    if (end == last)
        return error == std::errc() ? std::optional(whole) : std::nullopt;
    double real = 0;
    const auto [realEnd, realError] = std::from_chars(text.data(), last, real);
    if (realEnd != last || realError != std::errc() || std::abs(real) >= 9.2e18 || real != std::floor(real))
        return std::nullopt;
    return static_cast<qint64>(real);
}

} // namespace

QString textOf(std::string_view token)
{
    const auto text = inside(token);
    return text ? decode(*text) : QString();
}

QString idOf(std::string_view token)
{
    if (token == "0" || token == "\"0\"")
        return {};
    if (allDigits(token))
        return QString::fromLatin1(token.data(), static_cast<qsizetype>(token.size()));
    return textOf(token);
}

bool isNumericId(std::string_view token)
{
    const std::string_view text = inside(token).value_or(token);
    return allDigits(text) && text != "0";
}

QString urlOf(std::string_view token)
{
    const auto text = inside(token);
    if (!text || !text->starts_with("http"))
        return {};
    QString url = decode(*text);
    const bool web = url.startsWith(QLatin1String("https://")) || url.startsWith(QLatin1String("http://"));
    return web ? url : QString();
}

QString cursorOf(std::string_view token)
{
    if (token.empty() || token == "null" || token.front() == '{' || token.front() == '[')
        return {};
    if (token.front() == '"')
        return textOf(token);
    return QString::fromLatin1(token.data(), static_cast<qsizetype>(token.size()));
}

Count countOf(std::string_view token)
{
    const auto whole = wholeOf(token);
    return whole && *whole >= 0 ? whole : std::nullopt;
}

std::optional<bool> flagOf(std::string_view token)
{
    const std::string_view text = inside(token).value_or(token);
    if (text == "true" || text == "1")
        return true;
    if (text == "false" || text == "0")
        return false;
    return std::nullopt;
}

std::optional<qint64> timeOf(std::string_view token)
{
    constexpr qint64 kMilliseconds = 100'000'000'000; // the year 5138 in seconds, 1973 in milliseconds
    const auto whole = wholeOf(token);
    if (!whole || *whole <= 0)
        return std::nullopt;
    return *whole >= kMilliseconds ? *whole / 1000 : *whole;
}

std::optional<int> secondsOf(std::string_view token)
{
    const auto whole = wholeOf(token);
    if (!whole || *whole <= 0 || *whole > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*whole);
}

QString handleOf(std::string_view token)
{
    QString handle = textOf(token).trimmed().toLower();
    while (handle.startsWith(QLatin1Char('@')))
        handle.remove(0, 1);
    return handle;
}

QString regionOf(std::string_view token)
{
    return textOf(token).trimmed().toUpper();
}

} // namespace Tidemark::detail
