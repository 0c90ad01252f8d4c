// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/FieldTypes.h"

#include "core/parse/JsonRepair.h"
#include "core/parse/RealNumber.h"

namespace Tidemark::detail {

using simdjson::dom::element;

namespace {

std::string_view textOf(const element &value)
{
    std::string_view text;
    return value.get_string().get(text) == simdjson::SUCCESS ? text : std::string_view();
}

// Counters come as numbers or as their text.
bool isNumber(const element &value)
{
    if (value.is_number())
        return true;
    const std::string_view text = textOf(value);
    return RealNumber::of(text).kind != RealNumber::Kind::None;
}

bool isFlag(const element &value)
{
    std::int64_t number = -1;
    if (value.is_bool())
        return true;
    if (value.get_int64().get(number) == simdjson::SUCCESS)
        return number == 0 || number == 1;
    const std::string_view text = textOf(value);
    return text == "0" || text == "1" || text == "true" || text == "false";
}

bool isId(const element &value)
{
    return value.is_int64() || value.is_uint64() || !textOf(value).empty();
}

bool isRepairable(simdjson::error_code error)
{
    return error == simdjson::STRING_ERROR || error == simdjson::NUMBER_ERROR || error == simdjson::NUMBER_OUT_OF_RANGE
           || error == simdjson::TAPE_ERROR;
}

} // namespace

QString nameOf(FieldType type)
{
    switch (type) {
    case FieldType::Any: return QStringLiteral("anything");
    case FieldType::Text: return QStringLiteral("text");
    case FieldType::Number: return QStringLiteral("a number");
    case FieldType::Boolean: return QStringLiteral("true or false");
    case FieldType::Object: return QStringLiteral("an object");
    case FieldType::Array: return QStringLiteral("an array");
    case FieldType::IdText: return QStringLiteral("an id");
    case FieldType::Flag: return QStringLiteral("a flag");
    }
    Q_UNREACHABLE();
}

QString nameOf(const element &value)
{
    switch (value.type()) {
    case simdjson::dom::element_type::ARRAY: return QStringLiteral("an array");
    case simdjson::dom::element_type::OBJECT: return QStringLiteral("an object");
    case simdjson::dom::element_type::INT64:
    case simdjson::dom::element_type::UINT64:
    case simdjson::dom::element_type::DOUBLE: return QStringLiteral("a number");
    case simdjson::dom::element_type::STRING: return QStringLiteral("text");
    case simdjson::dom::element_type::BOOL: return QStringLiteral("true or false");
    case simdjson::dom::element_type::NULL_VALUE: return QStringLiteral("null");
    }
    return QStringLiteral("something else");
}

bool hasType(const element &value, FieldType type)
{
    switch (type) {
    case FieldType::Any: return true;
    case FieldType::Text: return value.is_string();
    case FieldType::Number: return isNumber(value);
    case FieldType::Boolean: return value.is_bool();
    case FieldType::Object: return value.is_object();
    case FieldType::Array: return value.is_array();
    case FieldType::IdText: return isId(value);
    case FieldType::Flag: return isFlag(value);
    }
    Q_UNREACHABLE();
}

QByteArray withoutMark(const QByteArray &body)
{
    QByteArray text = body.trimmed();
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    return text;
}

simdjson::error_code parseRepaired(simdjson::dom::parser &parser, const QByteArray &text, element &top)
{
    auto error = parser.parse(text.constData(), static_cast<std::size_t>(text.size())).get(top);
    if (isRepairable(error)) {
        const QByteArray repaired = repairedJson(text);
        error = parser.parse(repaired.constData(), static_cast<std::size_t>(repaired.size())).get(top);
    }
    return error;
}

} // namespace Tidemark::detail
