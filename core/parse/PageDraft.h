// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ListPage.h"
#include "core/parse/JsonWalk.h"

namespace Tidemark::detail {

// Followers and following are walked by `time`, everything else by `cursor`.
enum class ListCursor { Cursor, Time };

inline constexpr int kUsualPage = 36;

// A page of a list while being read.
template <typename T>
struct PageDraft {
    Walk walk;
    ListPage<T> page;
    bool hasList = false;
    ListCursor listCursor = ListCursor::Cursor;
    QString cursor;
    QString time;
};

template <typename Draft>
simdjson::error_code readPageCursor(Draft &draft, JsonValue &value)
{
    draft.cursor = cursorOf(value.token);
    return kOk;
}

template <typename Draft>
simdjson::error_code readPageTime(Draft &draft, JsonValue &value)
{
    draft.time = cursorOf(value.token);
    return kOk;
}

template <typename Draft>
simdjson::error_code readPageHasMore(Draft &draft, JsonValue &value)
{
    draft.page.hasMore = flagOf(value.token).value_or(false);
    return kOk;
}

template <typename Draft>
simdjson::error_code readPageTotal(Draft &draft, JsonValue &value)
{
    draft.page.total = countOf(value.token);
    return kOk;
}

// The items of the list. Null is an empty list, a null among the items is passed over; anything
// else that is no object breaks the contract.
template <typename Draft, typename ReadItem>
[[nodiscard]] simdjson::error_code readList(Draft &draft, JsonValue &value, ReadItem readItem)
{
    draft.hasList = true;
    draft.page.items.clear();
    draft.page.items.reserve(kUsualPage);
    if (value.isNull())
        return kOk;
    if (!value.isArray())
        return draft.walk.broken(QStringLiteral("the list"));
    return readElements(value, [&draft, readItem](JsonValue &item, int index) {
        if (item.isNull())
            return kOk;
        if (!item.isObject())
            return draft.walk.broken(QStringLiteral("item %1 of the list").arg(index));
        return readItem(draft, item);
    });
}

template <typename Draft>
[[nodiscard]] auto finishedPage(Draft draft) -> decltype(Draft::page)
{
    const bool byTime = draft.listCursor == ListCursor::Time && !draft.time.isEmpty();
    draft.page.cursor = byTime ? std::move(draft.time) : std::move(draft.cursor);
    return std::move(draft.page);
}

// A whole body to a page; listKeys names what had to be there.
template <typename Draft, std::size_t Size>
[[nodiscard]] auto parsePage(const QByteArray &body, const FieldTable<FieldReader<Draft>, Size> &table, const QString &listKeys)
    -> Result<decltype(Draft::page)>
{
    auto cursor = JsonCursor::open(body);
    if (!cursor)
        return fail(cursor.error());
    Draft draft;
    if (const auto error = readFields(*cursor, table, draft); error != kOk)
        return fail(walkError(error, draft.walk.brokenPath));
    if (!draft.hasList)
        return fail(ErrorKind::ContractBroken, listKeys + QStringLiteral(" is missing or has a wrong type"));
    return finishedPage(std::move(draft));
}

} // namespace Tidemark::detail
