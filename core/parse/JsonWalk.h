// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/parse/FieldTable.h"
#include "core/parse/JsonValue.h"

#include <QByteArray>

#include <bit>
#include <cstring>

namespace Tidemark::detail {

// Opens a body for walking: Upstream where it is no JSON, ContractBroken where its top is no
// object. The object is valid until the same thread opens another body.
[[nodiscard]] Result<simdjson::ondemand::object> openObject(const QByteArray &body);

// What stopped a walk, as an Error: a field of a wrong shape, or a body that is cut off.
[[nodiscard]] Error walkError(simdjson::error_code error, const QString &brokenPath);

// A key read character by character; escapes in it are resolved, in scratch.
[[nodiscard]] std::string_view escapedKeyOf(const char *begin, std::string &scratch);

// Text of a key as it stands between its quotes. Eight characters at a time: an answer has
// thousands of keys. The document is padded and a key is always closed, so that this stays inside.
[[nodiscard]] inline std::string_view keyOf(simdjson::ondemand::raw_json_string key, std::string &scratch)
{
    constexpr std::uint64_t kOnes = 0x0101010101010101;
    constexpr std::uint64_t kHigh = 0x8080808080808080;
    const char *begin = key.raw();
    const char *end = begin;
    std::uint64_t found = 0;
    while (true) {
        std::uint64_t word = 0;
        std::memcpy(&word, end, sizeof word);
        const std::uint64_t quotes = word ^ (kOnes * '"');
        const std::uint64_t escapes = word ^ (kOnes * '\\');
        found = (((quotes - kOnes) & ~quotes) | ((escapes - kOnes) & ~escapes)) & kHigh;
        if (found != 0)
            break;
        end += sizeof word;
    }
    if constexpr (std::endian::native == std::endian::little)
        end += std::countr_zero(found) / 8; // the first of those found is always a true one
    if (std::endian::native != std::endian::little || *end != '"')
        return escapedKeyOf(begin, scratch);
    return {begin, static_cast<std::size_t>(end - begin)};
}

// State of one walk that every draft has: how deep inside envelopes and wrappers it is (bounded,
// since the depth of a body is the sender's choice), and the field that has a wrong shape.
struct Walk {
    static constexpr int kMaxDepth = 4;
    int depth = 0;
    QString brokenPath;

    [[nodiscard]] simdjson::error_code broken(QString path)
    {
        brokenPath = std::move(path);
        return simdjson::INCORRECT_TYPE;
    }
};

template <typename Draft>
using FieldReader = simdjson::error_code (*)(Draft &, JsonValue &);

// Reads every known field of the object into the draft. Of duplicate keys the last that has a
// usable value wins. Unknown fields are passed over unread.
template <typename Draft, std::size_t Size>
[[nodiscard]] simdjson::error_code readFields(simdjson::ondemand::object object,
                                              const FieldTable<FieldReader<Draft>, Size> &table, Draft &draft)
{
    std::string scratch;
    for (auto item : object) {
        simdjson::ondemand::field field;
        if (const auto error = std::move(item).get(field); error != kOk)
            return error;
        const auto read = table.find(keyOf(field.key(), scratch));
        if (read == nullptr)
            continue;
        JsonValue value;
        if (const auto error = readValue(field.value(), value); error != kOk)
            return error;
        if (const auto error = read(draft, value); error != kOk)
            return error;
    }
    return kOk;
}

// The same for an object inside the draft's own (an envelope, a wrapper); what is no object is passed over.
template <typename Draft, std::size_t Size>
[[nodiscard]] simdjson::error_code readNested(JsonValue &value, const FieldTable<FieldReader<Draft>, Size> &table, Draft &draft)
{
    if (!value.isObject() || draft.walk.depth >= Walk::kMaxDepth)
        return kOk;
    simdjson::ondemand::object object;
    if (const auto error = value.value.get_object().get(object); error != kOk)
        return error;
    ++draft.walk.depth;
    const auto error = readFields(object, table, draft);
    --draft.walk.depth;
    return error;
}

// Calls read(JsonValue &, index) for each element of an array.
template <typename Read>
[[nodiscard]] simdjson::error_code readElements(JsonValue &list, Read read)
{
    simdjson::ondemand::array array;
    if (const auto error = list.value.get_array().get(array); error != kOk)
        return error;
    int index = 0;
    for (auto item : array) {
        simdjson::ondemand::value element;
        if (const auto error = std::move(item).get(element); error != kOk)
            return error;
        JsonValue value;
        if (const auto error = readValue(element, value); error != kOk)
            return error;
        if (const auto error = read(value, index++); error != kOk)
            return error;
    }
    return kOk;
}

} // namespace Tidemark::detail
