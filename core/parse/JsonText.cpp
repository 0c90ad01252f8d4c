// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/JsonText.h"

#include "core/parse/TextBlock.h"

#include <algorithm>
#include <array>
#include <bit>
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

// The low six bits of a byte that goes on with a sequence.
char32_t bitsAt(const Decoding &text, std::size_t offset)
{
    return text.byte(offset) & 0x3FU;
}

// Two to four bytes of UTF-8, which was validated with the body: only its end may be cut off.
void decodeSequence(Decoding &text)
{
    const char32_t lead = text.byte(0);
    const std::size_t length = lead >= 0xF0 ? 4 : (lead >= 0xE0 ? 3 : 2);
    if (text.at + length > text.raw.size()) {
        text.append(kReplacement);
        ++text.at;
        return;
    }
    if (length == 3) {
        text.append(static_cast<char16_t>((lead & 0xFU) << 12 | bitsAt(text, 1) << 6 | bitsAt(text, 2)));
    } else if (length == 2) {
        text.append(static_cast<char16_t>((lead & 0x1FU) << 6 | bitsAt(text, 1)));
    } else {
        const char32_t code = (lead & 0x7U) << 18 | bitsAt(text, 1) << 12 | bitsAt(text, 2) << 6 | bitsAt(text, 3);
        text.append(QChar::highSurrogate(code));
        text.append(QChar::lowSurrogate(code));
    }
    text.at += length;
}

constexpr std::uint64_t kOnes = 0x0101010101010101;
constexpr std::uint64_t kHighBits = kOnes << 7;
constexpr std::size_t kWord = sizeof kOnes;

// Not 0 where one of eight characters does not mean itself: no ASCII, or a backslash. The lowest bit
// that is set belongs to the first such character.
std::uint64_t strangersIn(const std::array<unsigned char, kWord> &block)
{
    std::uint64_t word = 0;
    std::memcpy(&word, block.data(), sizeof word);
    const std::uint64_t slashes = word ^ (kOnes * '\\'); // a byte of 0 where one is
    return (word | ((slashes - kOnes) & ~slashes)) & kHighBits;
}

// The same of sixteen, without saying where: a loop without a branch becomes one vector instruction a step.
inline std::uint64_t strangersIn(const std::array<unsigned char, 2 * kWord> &block)
{
    std::array<unsigned char, 2 * kWord> strange;
    std::array<std::uint64_t, 2> words;
    for (std::size_t i = 0; i < block.size(); ++i)
        strange[i] = static_cast<unsigned char>(block[i] | (block[i] == '\\' ? 0x80 : 0));
    std::memcpy(words.data(), strange.data(), sizeof words);
    return (words.front() | words.back()) & kHighBits;
}

// A few characters to UTF-16 as if they meant themselves; not 0 where one did not. Locals of a fixed
// size let any compiler make a handful of vector instructions of it.
template <std::size_t Size>
inline std::uint64_t widenBlock(const char *raw, char16_t *out)
{
    std::array<unsigned char, Size> block;
    std::array<char16_t, Size> wide;
    std::memcpy(block.data(), raw, Size);
    for (std::size_t i = 0; i < Size; ++i)
        wide[i] = block[i];
    std::memcpy(out, wide.data(), sizeof wide);
    return strangersIn(block);
}

// How many of eight characters stand before the first strange one, of which there is at least one. All are one word:
// the first of them is its lowest byte, but for machines that hardly anyone has.
std::size_t plainBefore(std::uint64_t strange)
{
    return std::endian::native == std::endian::little ? static_cast<std::size_t>(std::countr_zero(strange)) / 8 : 1;
}

// Up to eight characters at once, the first of which means itself.
void copyRun(Decoding &text)
{
    std::size_t plain = 1;
    if (text.raw.size() - text.at >= kWord) {
        const std::uint64_t strange = widenBlock<kWord>(text.raw.data() + text.at, text.out);
        plain = strange == 0 ? kWord : plainBefore(strange);
    } else {
        *text.out = text.byte(0);
    }
    text.at += plain;
    text.out += plain;
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
            copyRun(text);
        }
    }
    return text.out;
}

// Blocks of this size, the last of which may overlap the one before. False as below.
template <std::size_t Size>
bool widenBlocks(std::string_view raw, char16_t *out)
{
    std::uint64_t seen = 0;
    const std::size_t last = raw.size() - Size;
    for (std::size_t at = 0; at < last; at += Size)
        seen |= widenBlock<Size>(raw.data() + at, out + at);
    seen |= widenBlock<Size>(raw.data() + last, out + last);
    return seen == 0;
}

// Text of plain ASCII. False where it was not: the copy means nothing then.
bool widenPlain(std::string_view raw, char16_t *out)
{
    if (raw.size() >= 2 * kWord)
        return widenBlocks<2 * kWord>(raw, out);
    if (raw.size() >= kWord)
        return widenBlocks<kWord>(raw, out);
    return std::all_of(raw.begin(), raw.end(), [&out](char c) {
        *out++ = static_cast<unsigned char>(c);
        return static_cast<unsigned char>(c) < 0x80 && c != '\\';
    });
}

// How many units it was.
std::size_t decodeInto(std::string_view raw, char16_t *out)
{
    const bool plain = static_cast<unsigned char>(raw.front()) < 0x80 && widenPlain(raw, out);
    return plain ? raw.size() : static_cast<std::size_t>(decodeAny(raw, out) - out);
}

} // namespace

QString decodedText(std::string_view raw)
{
    if (raw.empty())
        return {};
    if (raw.size() > TextBlock::kLongest) {
        QString text(static_cast<qsizetype>(raw.size()), Qt::Uninitialized);
        text.truncate(static_cast<qsizetype>(decodeInto(raw, reinterpret_cast<char16_t *>(text.data()))));
        return text;
    }
    thread_local TextBlock block;
    const std::size_t units = decodeInto(raw, block.room(raw.size()));
    return block.take(units);
}

} // namespace Tidemark::detail
