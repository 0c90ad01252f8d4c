// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/parse/FieldTable.h"
#include "core/parse/JsonValue.h"

#include <cstring>

namespace Tidemark::detail {

// What stopped a walk, as an Error: a field of a wrong shape, or a body that is cut off.
[[nodiscard]] Error walkError(simdjson::error_code error, const QString &brokenPath);

// A key with an escape in it, which no recorded answer has, as the text it means.
[[nodiscard]] inline bool isEscaped(std::string_view key, const NameStart &start)
{
    return start.has('\\') || (key.size() > NameStart::kMaxSize && std::memchr(key.data(), '\\', key.size()) != nullptr);
}
[[nodiscard]] std::string unescapedKey(std::string_view key);

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

// Ends a value that was read, or passes over one that was not, and what stands behind it: true
// where another may follow, false where `close` came.
[[nodiscard]] inline simdjson::error_code stepToNext(JsonCursor &cursor, const std::uint32_t *unread, char close, bool &more)
{
    if (cursor.place() == unread)
        cursor.stepOverValue();
    if (cursor.isAtEnd())
        return kBroken;
    const char mark = cursor.here();
    cursor.step();
    more = mark == ',';
    return more || mark == close ? kOk : kBroken;
}

// Calls visit(key) with the cursor at the value, for each field of the object the cursor is at. A
// visit may walk through the value, or leave it. Afterwards the cursor is behind the object.
template <typename Visit>
[[nodiscard]] simdjson::error_code walkFields(JsonCursor &cursor, Visit visit)
{
    cursor.step();
    bool more = cursor.here() != '}';
    if (!more)
        cursor.step();
    while (more) {
        std::string_view key;
        if (!cursor.stepOverKey(key))
            return kBroken;
        const auto *const place = cursor.place();
        if (const auto error = visit(key); error != kOk)
            return error;
        if (const auto error = stepToNext(cursor, place, '}', more); error != kOk)
            return error;
    }
    return kOk;
}

// Reads every known field of the object into the draft. Of duplicate keys the last that has a
// usable value wins. Unknown fields are passed over unread.
template <typename Draft, std::size_t Size>
[[nodiscard]] simdjson::error_code readFields(JsonCursor &cursor, const FieldTable<FieldReader<Draft>, Size> &table, Draft &draft)
{
    return walkFields(cursor, [&cursor, &table, &draft](std::string_view key) {
        const NameStart start = NameStart::ofKey(key, cursor.textEnd());
        auto read = table.find(key, start);
        if (read == nullptr && isEscaped(key, start)) [[unlikely]] {
            const std::string meant = unescapedKey(key);
            read = table.find(meant, NameStart::of(meant));
        }
        if (read == nullptr)
            return kOk;
        JsonValue value(cursor);
        return read(draft, value);
    });
}

// The same for an object inside the draft's own (an envelope, a wrapper); what is no object is passed over.
template <typename Draft, std::size_t Size>
[[nodiscard]] simdjson::error_code readNested(JsonValue &value, const FieldTable<FieldReader<Draft>, Size> &table, Draft &draft)
{
    if (!value.isObject() || draft.walk.depth >= Walk::kMaxDepth)
        return kOk;
    ++draft.walk.depth;
    const auto error = readFields(value.cursor, table, draft);
    --draft.walk.depth;
    return error;
}

// Calls read(JsonValue &, index) for each element of the array.
template <typename Read>
[[nodiscard]] simdjson::error_code readElements(JsonValue &list, Read read)
{
    JsonCursor &cursor = list.cursor;
    cursor.step();
    bool more = cursor.here() != ']';
    if (!more)
        cursor.step();
    for (int index = 0; more; ++index) {
        if (!cursor.isAtValue())
            return kBroken;
        const auto *const place = cursor.place();
        JsonValue value(cursor);
        if (const auto error = read(value, index); error != kOk)
            return error;
        if (const auto error = stepToNext(cursor, place, ']', more); error != kOk)
            return error;
    }
    return kOk;
}

} // namespace Tidemark::detail
