// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/JsonWalk.h"

#include <cstring>
#include <vector>

namespace Tidemark::detail {

namespace {

constexpr std::size_t kKeptBuffer = 4 * 1024 * 1024;

// One parser and one padded copy a thread: both are reused, so that a body costs no allocation.
struct Workspace {
    simdjson::ondemand::parser parser;
    std::vector<char> padded;
    simdjson::ondemand::document document;
};

Workspace &workspace()
{
    thread_local Workspace space;
    return space;
}

std::string_view withoutByteOrderMark(const QByteArray &body)
{
    const std::string_view text(body.constData(), static_cast<std::size_t>(body.size()));
    return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
}

// Is it a value of JSON that begins here, though no object? A web page is none.
bool isJsonStart(std::string_view text)
{
    const std::size_t at = text.find_first_not_of(" \t\r\n");
    return at != std::string_view::npos && std::string_view("[\"-0123456789tfn").find(text[at]) != std::string_view::npos;
}

// A key with an escape in it, which no recorded answer has.
std::string_view unescapedKey(std::string_view raw, std::string &scratch)
{
    scratch.assign(1, '"').append(raw).append(1, '"');
    scratch = textOf(scratch).toStdString();
    return scratch;
}

} // namespace

Result<simdjson::ondemand::object> openObject(const QByteArray &body)
{
    Workspace &space = workspace();
    const std::string_view text = withoutByteOrderMark(body);
    if (space.padded.size() > kKeptBuffer && text.size() < kKeptBuffer)
        space = Workspace();
    if (space.padded.size() < text.size() + simdjson::SIMDJSON_PADDING)
        space.padded.resize(text.size() + simdjson::SIMDJSON_PADDING);
    std::memcpy(space.padded.data(), text.data(), text.size());
    std::memset(space.padded.data() + text.size(), ' ', simdjson::SIMDJSON_PADDING);
    if (space.parser.iterate(space.padded.data(), text.size(), space.padded.size()).get(space.document) != kOk)
        return fail(ErrorKind::Upstream, QStringLiteral("the answer is not JSON"));
    simdjson::ondemand::object object;
    const auto error = space.document.get_object().get(object);
    if (error == simdjson::INCORRECT_TYPE && isJsonStart(text))
        return fail(ErrorKind::ContractBroken, QStringLiteral("the answer is JSON, but not an object"));
    if (error != kOk)
        return fail(ErrorKind::Upstream, QStringLiteral("the answer is not whole JSON"));
    return object;
}

Error walkError(simdjson::error_code error, const QString &brokenPath)
{
    if (!brokenPath.isEmpty())
        return Error{ErrorKind::ContractBroken, brokenPath + QStringLiteral(" is missing or has a wrong type"), 0, 0, {}};
    return Error{ErrorKind::Upstream,
                 QStringLiteral("the answer is not whole JSON (%1)").arg(QLatin1String(simdjson::error_message(error))),
                 0,
                 0,
                 {}};
}

std::string_view escapedKeyOf(const char *begin, std::string &scratch)
{
    const char *end = begin;
    bool escaped = false;
    for (; *end != '"'; ++end) {
        if (*end == '\\') {
            escaped = true;
            ++end;
        }
    }
    const std::string_view raw(begin, static_cast<std::size_t>(end - begin));
    return escaped ? unescapedKey(raw, scratch) : raw;
}

} // namespace Tidemark::detail
