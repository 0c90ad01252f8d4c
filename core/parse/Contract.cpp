// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/Contract.h"

#include "core/parse/ErrorBody.h"
#include "core/parse/JsonRepair.h"

#include <simdjson.h>

#include <charconv>
#include <vector>

namespace Tidemark {

namespace {

using simdjson::dom::element;
using Segments = std::vector<std::string>;

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
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return !text.empty() && end == text.data() + text.size() && error != std::errc::invalid_argument;
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

Segments segmentsOf(const QString &path)
{
    Segments segments;
    const QStringList names = path.split(QLatin1Char('.'), Qt::SkipEmptyParts);
    for (const QString &name : names)
        segments.push_back(name.toStdString());
    return segments;
}

// One rule walked through the document. "name[]" goes on with every element of the list.
class RuleWalk
{
public:
    explicit RuleWalk(const FieldRule &rule)
        : m_rule(rule)
        , m_segments(segmentsOf(rule.path))
    {
    }

    // Where the value is not as the rule says: the path and what is there. Empty if all is well.
    [[nodiscard]] QString complaint(const element &top) const { return at(top, 0, {}); }

private:
    [[nodiscard]] QString at(const element &value, std::size_t depth, const QString &path) const
    {
        if (depth == m_segments.size())
            return judged(value, path);
        if (value.is_null())
            return {}; // the rule of the parent says whether it may be
        std::string_view name = m_segments[depth];
        const bool each = name.ends_with("[]");
        if (each)
            name.remove_suffix(2);
        element child;
        if (value.at_key(name).get(child) != simdjson::SUCCESS)
            return {};
        const QString childPath = (path.isEmpty() ? QString() : path + QLatin1Char('.'))
                                  + QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        return each ? elements(child, depth + 1, childPath) : at(child, depth + 1, childPath);
    }

    [[nodiscard]] QString elements(const element &list, std::size_t depth, const QString &path) const
    {
        simdjson::dom::array array;
        if (list.is_null())
            return {};
        if (list.get_array().get(array) != simdjson::SUCCESS)
            return wrong(path, QStringLiteral("an array"), list);
        int index = 0;
        for (const element value : array) {
            const QString complaint = at(value, depth, QStringLiteral("%1[%2]").arg(path).arg(index++));
            if (!complaint.isEmpty())
                return complaint;
        }
        return {};
    }

    [[nodiscard]] QString judged(const element &value, const QString &path) const
    {
        const bool good = value.is_null() ? m_rule.nullable || m_rule.type == FieldType::Any : hasType(value, m_rule.type);
        return good ? QString() : wrong(path, nameOf(m_rule.type), value);
    }

    [[nodiscard]] static QString wrong(const QString &path, const QString &expected, const element &found)
    {
        return QStringLiteral("%1: expected %2, found %3").arg(path, expected, nameOf(found));
    }

    const FieldRule &m_rule;
    Segments m_segments;
};

// The key is there, and holds something unless a rule lets it be null.
bool isThere(const Contract &contract, const element &payload, const QString &key)
{
    element value = payload;
    for (const std::string &name : segmentsOf(key)) {
        if (value.at_key(name).get(value) != simdjson::SUCCESS)
            return false;
    }
    if (!value.is_null())
        return true;
    for (const FieldRule &rule : contract.fields) {
        if (rule.path == key)
            return rule.nullable;
    }
    return false;
}

// The alternatives of which none is there; empty if all is well.
QString missing(const Contract &contract, const element &payload)
{
    for (const QStringList &alternatives : contract.requiredAny) {
        bool found = alternatives.isEmpty();
        for (const QString &key : alternatives)
            found = found || isThere(contract, payload, key);
        if (!found)
            return alternatives.join(QStringLiteral(" or "));
    }
    return {};
}

// Inside {code, msg, data}, unless the payload is the top level, as the API's own answers have it.
element payloadOf(const Contract &contract, const element &top)
{
    element data;
    const bool enveloped = top.at_key("data").get(data) == simdjson::SUCCESS && data.is_object();
    const bool bare = !contract.requiredAny.isEmpty() && missing(contract, top).isEmpty();
    return enveloped && !bare ? data : top;
}

Status checkPayload(const Contract &contract, const element &payload)
{
    const QString absent = missing(contract, payload);
    if (!absent.isEmpty())
        return fail(ErrorKind::ContractBroken, QStringLiteral("%1 is missing from the answer").arg(absent));
    for (const FieldRule &rule : contract.fields) {
        const QString complaint = RuleWalk(rule).complaint(payload);
        if (!complaint.isEmpty())
            return fail(ErrorKind::ContractBroken, complaint);
    }
    return {};
}

bool isRepairable(simdjson::error_code error)
{
    return error == simdjson::STRING_ERROR || error == simdjson::NUMBER_ERROR || error == simdjson::NUMBER_OUT_OF_RANGE
           || error == simdjson::TAPE_ERROR;
}

tl::unexpected<Error> unparsable(const QByteArray &trimmed, simdjson::error_code error)
{
    if (trimmed.startsWith('<'))
        return fail(ErrorKind::Upstream, QStringLiteral("the answer is a web page, not JSON"));
    if (error == simdjson::DEPTH_ERROR)
        return fail(ErrorKind::Upstream, QStringLiteral("the answer is nested too deeply"));
    return fail(ErrorKind::Upstream,
                QStringLiteral("the answer is not JSON (%1)").arg(QLatin1String(simdjson::error_message(error))));
}

} // namespace

Status checkContract(const Endpoint &endpoint, const QByteArray &body)
{
    thread_local simdjson::dom::parser parser;
    QByteArray text = body.trimmed();
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    if (text.isEmpty())
        return fail(ErrorKind::Upstream, QStringLiteral("the answer is empty"));
    element top;
    auto error = parser.parse(text.constData(), static_cast<std::size_t>(text.size())).get(top);
    if (isRepairable(error)) {
        const QByteArray repaired = detail::repairedJson(text);
        error = parser.parse(repaired.constData(), static_cast<std::size_t>(repaired.size())).get(top);
    }
    if (error != simdjson::SUCCESS)
        return unparsable(text, error);
    simdjson::dom::object object;
    if (top.get_object().get(object) != simdjson::SUCCESS)
        return fail(ErrorKind::ContractBroken, QStringLiteral("the answer is %1, not an object").arg(nameOf(top)));
    if (const auto bad = detail::errorOfBody(object))
        return fail(*bad);
    return checkPayload(endpoint.contract, payloadOf(endpoint.contract, top));
}

} // namespace Tidemark
