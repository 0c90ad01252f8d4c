// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/JsonText.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <optional>

namespace Tidemark::detail {

namespace {

constexpr char16_t kReplacement = 0xFFFD;

// A string of JSON on its way to UTF-16, of which it never has more units than bytes.
struct Decoding {
    std::string_view raw;
    char16_t *out = nullptr;
    std::size_t at = 0;

    [[nodiscard]] unsigned char byte(std::size_t offset) const { return static_cast<unsigned char>(raw[at + offset]); }
    void append(char16_t unit) { *out++ = unit; }
};

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

// The \uXXXX here, with its other half where it needs one.
void decodeUnicode(Decoding &text)
{
    const auto first = hexUnit(text.raw.substr(text.at + 2));
    text.at += first ? 6 : 2;
    if (!first || *first == 0) {
        text.append(kReplacement);
    } else if (!QChar::isSurrogate(*first)) {
        text.append(*first);
    } else {
        const std::string_view next = text.raw.substr(text.at);
        const auto second = next.starts_with("\\u") ? hexUnit(next.substr(2)) : std::nullopt;
        const bool whole = QChar::isHighSurrogate(*first) && second && QChar::isLowSurrogate(*second);
        text.append(whole ? *first : kReplacement);
        if (whole) {
            text.append(*second);
            text.at += 6;
        }
    }
}

char16_t simpleEscape(unsigned char c)
{
    switch (c) {
    case 'b': return u'\b';
    case 'f': return u'\f';
    case 'n': return u'\n';
    case 'r': return u'\r';
    case 't': return u'\t';
    default: return c; // quote, slash, backslash
    }
}

void decodeEscape(Decoding &text)
{
    if (text.at + 1 == text.raw.size()) {
        ++text.at;
    } else if (text.byte(1) >= 0x80) { // of nothing
        text.append(kReplacement);
        ++text.at;
    } else if (text.byte(1) == 'u') {
        decodeUnicode(text);
    } else {
        text.append(simpleEscape(text.byte(1)));
        text.at += 2;
    }
}

// Two to four bytes of UTF-8, which was validated with the body.
void decodeSequence(Decoding &text)
{
    const unsigned char lead = text.byte(0);
    const std::size_t length = lead >= 0xF0 ? 4 : (lead >= 0xE0 ? 3 : 2);
    if (text.at + length > text.raw.size()) {
        text.append(kReplacement);
        ++text.at;
        return;
    }
    char32_t code = lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i)
        code = code << 6 | (text.byte(i) & 0x3FU);
    text.at += length;
    if (QChar::requiresSurrogates(code)) {
        text.append(QChar::highSurrogate(code));
        text.append(QChar::lowSurrogate(code));
    } else {
        text.append(static_cast<char16_t>(code));
    }
}

// Any text. Returns the end of what was written.
char16_t *decodeAny(std::string_view raw, char16_t *out)
{
    Decoding text{raw, out};
    while (text.at < raw.size()) {
        const unsigned char c = text.byte(0);
        if (c == '\\') {
            decodeEscape(text);
        } else if (c >= 0x80) {
            decodeSequence(text);
        } else {
            text.append(c);
            ++text.at;
        }
    }
    return text.out;
}

// A few characters to UTF-16; returns the bits they have. Locals of a fixed size let any compiler
// make a handful of vector instructions of it.
template <std::size_t Size>
std::uint64_t widenBlock(const char *raw, char16_t *out)
{
    std::array<std::uint64_t, Size / sizeof(std::uint64_t)> words;
    std::array<unsigned char, Size> block;
    std::array<char16_t, Size> wide;
    std::memcpy(words.data(), raw, Size);
    std::memcpy(block.data(), raw, Size);
    for (std::size_t i = 0; i < Size; ++i)
        wide[i] = block[i];
    std::memcpy(out, wide.data(), sizeof wide);
    return words.front() | words.back();
}

// Blocks of this size, the last of which may overlap the one before.
template <std::size_t Size>
std::uint64_t widenBlocks(std::string_view raw, char16_t *out)
{
    const std::size_t last = raw.size() - Size;
    std::uint64_t seen = 0;
    for (std::size_t at = 0;; at = std::min(at + Size, last)) {
        seen |= widenBlock<Size>(raw.data() + at, out + at);
        if (at == last)
            return seen;
    }
}

// Text without escapes, as if it were ASCII. False where it was not: the copy means nothing then.
bool widenAscii(std::string_view raw, char16_t *out)
{
    std::uint64_t seen = 0;
    if (raw.size() >= 16) {
        seen = widenBlocks<16>(raw, out);
    } else if (raw.size() >= 8) {
        seen = widenBlocks<8>(raw, out);
    } else {
        for (const char c : raw) {
            *out = static_cast<unsigned char>(c);
            seen |= *out++;
        }
    }
    return (seen & 0x8080808080808080) == 0;
}

} // namespace

QString decodedText(std::string_view raw)
{
    if (raw.empty())
        return {};
    QString text(static_cast<qsizetype>(raw.size()), Qt::Uninitialized);
    auto *const out = reinterpret_cast<char16_t *>(text.data());
    const bool escaped = std::memchr(raw.data(), '\\', raw.size()) != nullptr;
    if (escaped || !widenAscii(raw, out))
        text.truncate(decodeAny(raw, out) - out);
    return text;
}

} // namespace Tidemark::detail
