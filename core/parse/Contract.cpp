// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/Contract.h"

#include "core/parse/ErrorBody.h"
#include "core/parse/FieldTypes.h"

#include <simdjson.h>

#include <vector>

namespace Tidemark {

namespace {

using detail::hasType;
using detail::nameOf;
using simdjson::dom::element;
using Segments = std::vector<std::string>;

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

namespace detail {

element payloadOf(const Contract &contract, const element &top)
{
    element data;
    const bool enveloped = top.at_key("data").get(data) == simdjson::SUCCESS && data.is_object();
    const bool bare = !contract.requiredAny.isEmpty() && missing(contract, top).isEmpty();
    return enveloped && !bare ? data : top;
}

} // namespace detail

Status checkContract(const Endpoint &endpoint, const QByteArray &body)
{
    thread_local simdjson::dom::parser parser;
    const QByteArray text = detail::withoutMark(body);
    if (text.isEmpty())
        return fail(ErrorKind::Upstream, QStringLiteral("the answer is empty"));
    element top;
    const auto error = detail::parseRepaired(parser, text, top);
    if (error != simdjson::SUCCESS)
        return unparsable(text, error);
    simdjson::dom::object object;
    if (top.get_object().get(object) != simdjson::SUCCESS)
        return fail(ErrorKind::ContractBroken, QStringLiteral("the answer is %1, not an object").arg(nameOf(top)));
    if (const auto bad = detail::errorOfBody(object))
        return fail(*bad);
    return checkPayload(endpoint.contract, detail::payloadOf(endpoint.contract, top));
}

} // namespace Tidemark
