// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace Tidemark::detail {

// The fields of one kind of JSON object, each with the function that reads it. Found by a hash of
// length and three characters: an answer has thousands of keys, most of which mean nothing to us,
// and a chain of comparisons costs more than all the rest of parsing. Built at compile time.
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
        for (std::size_t i = 0; i < Size; ++i) {
            m_fields[i] = fields[i];
            std::size_t slot = slotOf(fields[i].name);
            while (m_slots[slot] != 0)
                slot = (slot + 1) % kSlots;
            m_slots[slot] = static_cast<std::uint8_t>(i + 1);
        }
    }

    // Null for a field that nobody reads.
    [[nodiscard]] Reader find(std::string_view key) const
    {
        for (std::size_t slot = slotOf(key); m_slots[slot] != 0; slot = (slot + 1) % kSlots) {
            const Field &field = m_fields[m_slots[slot] - 1U];
            if (isSame(field.name, key))
                return field.read;
        }
        return nullptr;
    }

private:
    static constexpr std::size_t kSlots = 256;

    static constexpr std::size_t slotOf(std::string_view key)
    {
        if (key.empty())
            return 0;
        const auto at = [key](std::size_t i) { return static_cast<std::size_t>(static_cast<unsigned char>(key[i])); };
        return (key.size() * 17 + at(0) * 7 + at(key.size() / 2) * 31 + at(key.size() - 1) * 131) % kSlots;
    }

    // Eight characters from either end, since a call of memcmp takes longer than that.
    static bool isSame(std::string_view name, std::string_view key)
    {
        if (name.size() != key.size())
            return false;
        const auto word = [](const char *text) {
            std::uint64_t value = 0;
            std::memcpy(&value, text, sizeof value);
            return value;
        };
        if (name.size() < sizeof(std::uint64_t) || name.size() > 2 * sizeof(std::uint64_t))
            return name == key;
        const std::size_t tail = name.size() - sizeof(std::uint64_t);
        return word(name.data()) == word(key.data()) && word(name.data() + tail) == word(key.data() + tail);
    }

    std::array<Field, Size> m_fields{};
    std::array<std::uint8_t, kSlots> m_slots{};
};

} // namespace Tidemark::detail
