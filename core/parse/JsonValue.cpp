// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/JsonValue.h"

#include "core/parse/JsonText.h"
#include "core/parse/RealNumber.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace Tidemark::detail {

namespace {

// The characters between the quotes; nothing where the token is not one whole string.
std::optional<std::string_view> inside(std::string_view token)
{
    if (token.size() < 2 || token.front() != '"' || token.back() != '"')
        return std::nullopt;
    return token.substr(1, token.size() - 2);
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ')
        text.remove_suffix(1);
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

// Nearly all counters: up to 18 digits and nothing else. -1 for what is none of these.
qint64 plainDigits(std::string_view token)
{
    constexpr std::size_t kNeverTooBig = 18;
    if (token.empty() || token.size() > kNeverTooBig)
        return -1;
    qint64 whole = 0;
    for (const char c : token) {
        if (c < '0' || c > '9')
            return -1;
        whole = whole * 10 + (c - '0');
    }
    return whole;
}

// A whole number of a number or numeric text token. 1.4e6 is whole; 1.5 is not; above 2^63 is none.
std::optional<qint64> wholeOf(std::string_view token)
{
    if (const qint64 digits = plainDigits(token); digits >= 0)
        return digits;
    const std::string_view text = trimmed(inside(token).value_or(token));
    if (text.empty() || !(text.front() == '-' || (text.front() >= '0' && text.front() <= '9')))
        return std::nullopt;
    const char *last = text.data() + text.size();
    qint64 whole = 0;
    const auto [end, error] = std::from_chars(text.data(), last, whole);
    if (end == last)
        return error == std::errc() ? std::optional(whole) : std::nullopt;
    const RealNumber real = RealNumber::of(text);
    if (real.kind != RealNumber::Kind::Number || std::abs(real.value) >= 9.2e18 || real.value != std::floor(real.value))
        return std::nullopt;
    return static_cast<qint64>(real.value);
}

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

// What handles are made of nearly always: nothing to fold, nothing to cut off.
bool isPlainHandle(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.'; });
}

constexpr std::size_t kLetters = 26;
constexpr std::size_t kRegionUnits = 3; // with the zero that ends it

// All codes of two letters, one after the other.
constexpr auto kRegions = [] {
    std::array<char16_t, kLetters * kLetters * kRegionUnits> units{};
    for (std::size_t i = 0; i < kLetters * kLetters; ++i) {
        units[i * kRegionUnits] = static_cast<char16_t>(u'A' + i / kLetters);
        units[i * kRegionUnits + 1] = static_cast<char16_t>(u'A' + i % kLetters);
    }
    return units;
}();

// A code of two letters, without an allocation: as with QStringLiteral, the text is the program's.
QString regionText(char first, char second)
{
    const auto index = static_cast<std::size_t>(first - 'A') * kLetters + static_cast<std::size_t>(second - 'A');
    return QString::fromRawData(reinterpret_cast<const QChar *>(kRegions.data() + index * kRegionUnits), 2);
}

} // namespace

QString textOf(std::string_view token)
{
    const auto text = inside(token);
    return text ? decodedText(*text) : QString();
}

QString idOf(std::string_view token)
{
    if (token == "0" || token == "\"0\"")
        return {};
    return allDigits(token) ? decodedText(token) : textOf(token);
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
    if (text->starts_with("https://") || text->starts_with("http://"))
        return decodedText(*text);
    QString url = decodedText(*text); // its slashes may be escaped
    const bool web = url.startsWith(QLatin1String("https://")) || url.startsWith(QLatin1String("http://"));
    return web ? url : QString();
}

QString cursorOf(std::string_view token)
{
    if (token.empty() || token == "null" || token.front() == '{' || token.front() == '[')
        return {};
    return token.front() == '"' ? textOf(token) : decodedText(token);
}

Count countOf(std::string_view token)
{
    if (const qint64 digits = plainDigits(token); digits >= 0)
        return digits;
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
    if (const auto text = inside(token); text && isPlainHandle(*text))
        return decodedText(*text);
    QString handle = textOf(token).trimmed().toLower();
    while (handle.startsWith(QLatin1Char('@')))
        handle.remove(0, 1);
    return handle;
}

QString regionOf(std::string_view token)
{
    if (token.size() == 4 && isUpper(token[1]) && isUpper(token[2]))
        return regionText(token[1], token[2]);
    return textOf(token).trimmed().toUpper();
}

} // namespace Tidemark::detail
