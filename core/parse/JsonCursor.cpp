// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/JsonCursor.h"

#include <bit>
#include <memory>

namespace Tidemark::detail {

namespace {

constexpr std::size_t kLeastCapacity = 16 * 1024;
constexpr std::size_t kKeptCapacity = 4 * 1024 * 1024;
constexpr std::size_t kAnyDepth = 1; // the first stage does not look at depth

// One list of marks a thread: it is reused, so that a body costs no allocation.
struct Workspace {
    std::unique_ptr<simdjson::internal::dom_parser_implementation> marks;
    std::size_t capacity = 0;
};

[[nodiscard]] simdjson::error_code makeRoom(Workspace &space, std::size_t size)
{
    const bool fits = space.capacity >= size && (space.capacity <= kKeptCapacity || size > kKeptCapacity);
    if (space.marks && fits)
        return kOk;
    space = Workspace();
    const std::size_t capacity = std::bit_ceil(std::max(size, kLeastCapacity));
    const auto error = simdjson::get_active_implementation()->create_dom_parser_implementation(capacity, kAnyDepth, space.marks);
    space.capacity = error == kOk ? capacity : 0;
    return error;
}

std::string_view withoutByteOrderMark(const QByteArray &body)
{
    const std::string_view text(body.constData(), static_cast<std::size_t>(body.size()));
    return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
}

// Is it a value of JSON that begins here, though no object? A web page is none.
bool isJsonStart(char c)
{
    return std::string_view("[\"-0123456789tfn").find(c) != std::string_view::npos;
}

} // namespace

Result<JsonCursor> JsonCursor::open(const QByteArray &body)
{
    thread_local Workspace space;
    const std::string_view text = withoutByteOrderMark(body);
    auto error = makeRoom(space, text.size());
    if (error == kOk)
        error =
            space.marks->stage1(reinterpret_cast<const std::uint8_t *>(text.data()), text.size(), simdjson::stage1_mode::regular);
    if (error != kOk)
        return fail(ErrorKind::Upstream, QStringLiteral("the answer is not JSON"));
    const std::uint32_t *const begin = space.marks->structural_indexes.get();
    const std::uint32_t *const end = begin + space.marks->n_structural_indexes;
    if (text[*begin] != '{' && isJsonStart(text[*begin]))
        return fail(ErrorKind::ContractBroken, QStringLiteral("the answer is JSON, but not an object"));
    if (text[*begin] != '{' || text[end[-1]] != '}')
        return fail(ErrorKind::Upstream, QStringLiteral("the answer is not whole JSON"));
    return JsonCursor(text, begin, end);
}

} // namespace Tidemark::detail
