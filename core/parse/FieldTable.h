// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace Tidemark::detail {

// The first sixteen characters of a field's name in two words, so that names are compared without
// a loop: hardly one is longer.
struct NameStart {
    static constexpr std::size_t kMaxSize = 16;

    std::uint64_t low = 0;
    std::uint64_t high = 0;

    [[nodiscard]] static constexpr NameStart of(std::string_view text)
    {
        std::array<char, kMaxSize> bytes{};
        for (std::size_t i = 0; i < text.size() && i < kMaxSize; ++i)
            bytes[i] = text[i];
        return std::bit_cast<NameStart>(bytes);
    }

    // The same of text with sixteen readable bytes: those too many are cleared.
    [[nodiscard]] static NameStart ofRoomy(std::string_view text)
    {
        static constexpr auto kMasks = [] {
            std::array<char, 2 * kMaxSize> bytes{};
            for (std::size_t i = 0; i < kMaxSize; ++i)
                bytes[i] = '\xFF';
            return bytes;
        }();
        const char *const mask = kMasks.data() + kMaxSize - std::min(kMaxSize, text.size());
        return {wordAt(text.data()) & wordAt(mask), wordAt(text.data() + 8) & wordAt(mask + 8)};
    }

    // The start of a key that stands inside a text that goes on until `end`.
    [[nodiscard]] static NameStart ofKey(std::string_view key, const char *end)
    {
        const bool roomy = static_cast<std::size_t>(end - key.data()) >= kMaxSize;
        return roomy ? ofRoomy(key) : of(key);
    }

    // Is there such a character? A zero byte in a word is one at which taking 1 borrows.
    [[nodiscard]] bool has(char character) const
    {
        constexpr std::uint64_t kOnes = 0x0101010101010101;
        const std::uint64_t wanted = kOnes * static_cast<unsigned char>(character);
        const std::uint64_t first = low ^ wanted;
        const std::uint64_t second = high ^ wanted;
        return ((((first - kOnes) & ~first) | ((second - kOnes) & ~second)) & (kOnes << 7)) != 0;
    }

    bool operator==(const NameStart &) const = default;

private:
    [[nodiscard]] static std::uint64_t wordAt(const char *bytes)
    {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes, sizeof word);
        return word;
    }
};

// The fields of one kind of JSON object, each with the function that reads it. Found by a hash
// that no two of them share: an answer has thousands of keys, most of which mean nothing to us, and
// a chain of comparisons costs more than all the rest of parsing. Built at compile time.
template <typename Reader, std::size_t Size>
class FieldTable
{
public:
    struct Field {
        std::string_view name;
        Reader read = nullptr;
    };

    explicit constexpr FieldTable(const Field (&fields)[Size])
    {
        static_assert(Size < 128);
        for (std::size_t i = 0; i < Size; ++i)
            m_entries[i + 1] = {NameStart::of(fields[i].name), fields[i].name, fields[i].read};
        while (!fillSlots())
            m_factor = m_factor * 6364136223846793005 + 1442695040888963408; // odd, as it was
    }

    // Null for a field that nobody reads.
    [[nodiscard]] Reader find(std::string_view key, const NameStart &start) const
    {
        const std::size_t slot = m_slots[slotOf(start)];
        if (slot == 0)
            return nullptr;
        const Entry &entry = m_entries[slot];
        if (entry.start != start || entry.name.size() != key.size()) [[unlikely]]
            return nullptr;
        return key.size() <= NameStart::kMaxSize || entry.name == key ? entry.read : nullptr;
    }

private:
    static constexpr std::size_t kSlots = 256;

    struct Entry {
        NameStart start;
        std::string_view name;
        Reader read = nullptr;
    };

    // The top bits of a product, on which all bits of both words have an influence.
    [[nodiscard]] constexpr std::size_t slotOf(const NameStart &start) const
    {
        return ((start.low ^ std::rotl(start.high, 29)) * m_factor) >> 56;
    }

    // False where two names share a slot.
    [[nodiscard]] constexpr bool fillSlots()
    {
        m_slots = {};
        for (std::size_t i = 1; i <= Size; ++i) {
            std::uint8_t &slot = m_slots[slotOf(m_entries[i].start)];
            if (slot != 0)
                return false;
            slot = static_cast<std::uint8_t>(i);
        }
        return true;
    }

    std::uint64_t m_factor = 0x9E3779B97F4A7C15;
    std::array<Entry, Size + 1> m_entries{}; // the first is nobody's
    std::array<std::uint8_t, kSlots> m_slots{};
};

} // namespace Tidemark::detail
