// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/EndpointReader.h"

#include "core/catalogue/FieldReader.h"
#include "core/catalogue/SloTier.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace Tidemark::detail {

namespace {

constexpr qint64 kLongestTtlS = 366LL * 24 * 3600;

QJsonObject objectAt(FieldReader &reader, const QString &key, const QJsonValue &value)
{
    if (!value.isObject())
        reader.refuse(key, QStringLiteral("must be a list of objects"));
    return value.toObject();
}

void checkDefault(FieldReader &reader, const Parameter &parameter)
{
    const QString key = QStringLiteral("default");
    if (parameter.required == reader.has(key))
        reader.refuse(key, parameter.required ? QStringLiteral("a required parameter has none") : QStringLiteral("is missing"));
    if (parameter.required || parameter.type != ParameterType::Integer)
        return;
    bool whole = false;
    const qint64 value = parameter.defaultValue.toLongLong(&whole);
    if (!whole || value < parameter.minimum || (parameter.maximum > 0 && value > parameter.maximum))
        reader.refuse(key, QStringLiteral("is outside of minimum and maximum"));
    if (!parameter.values.isEmpty() && !parameter.values.contains(parameter.defaultValue))
        reader.refuse(key, QStringLiteral("is not among the values"));
}

Result<Parameter> readParameter(const QString &where, const QJsonObject &object)
{
    static const QRegularExpression name(QStringLiteral("^[a-z][a-z0-9_]*\\z"));
    FieldReader reader(where, object);
    reader.allowOnly({QStringLiteral("name"), QStringLiteral("type"), QStringLiteral("required"), QStringLiteral("default"),
                      QStringLiteral("minimum"), QStringLiteral("maximum"), QStringLiteral("values")});
    Parameter parameter;
    parameter.name = reader.neededText(QStringLiteral("name"));
    if (!name.match(parameter.name).hasMatch())
        reader.refuse(QStringLiteral("name"), QStringLiteral("must be of small letters, digits and _"));
    parameter.type = reader.word(QStringLiteral("type"), ParameterType::Text, &parameterTypeOf);
    parameter.required = reader.flag(QStringLiteral("required"));
    parameter.defaultValue = reader.text(QStringLiteral("default"));
    parameter.minimum = reader.wholeNumber(QStringLiteral("minimum"));
    parameter.maximum = reader.wholeNumber(QStringLiteral("maximum"));
    parameter.values = reader.texts(QStringLiteral("values"));
    checkDefault(reader, parameter);
    if (!reader.status())
        return fail(reader.status().error());
    return parameter;
}

QList<Parameter> readParameters(FieldReader &reader)
{
    const QString key = QStringLiteral("parameters");
    if (!reader.has(key))
        reader.refuse(key, QStringLiteral("is missing"));
    QList<Parameter> list;
    QStringList names;
    const QJsonArray array = reader.array(key);
    for (const QJsonValue &value : array) {
        const QString where = QStringLiteral("%1 parameter %2").arg(reader.where()).arg(list.size() + 1);
        const auto parameter = readParameter(where, objectAt(reader, key, value));
        if (!parameter) {
            reader.take(fail(parameter.error()));
            return list;
        }
        if (names.contains(parameter->name))
            reader.refuse(key, QStringLiteral("\"%1\" stands twice").arg(parameter->name));
        names += parameter->name;
        list += *parameter;
    }
    return list;
}

QList<FieldRule> readFields(FieldReader &contract)
{
    static const QRegularExpression path(QStringLiteral("^\\w+(\\[\\])?(\\.\\w+(\\[\\])?)*\\z"));
    const QString key = QStringLiteral("fields");
    QList<FieldRule> rules;
    const QJsonArray array = contract.array(key);
    for (const QJsonValue &value : array) {
        FieldReader reader(QStringLiteral("%1 %2 %3").arg(contract.where(), key).arg(rules.size() + 1),
                           objectAt(contract, key, value));
        reader.allowOnly({QStringLiteral("path"), QStringLiteral("type"), QStringLiteral("nullable")});
        FieldRule rule;
        rule.path = reader.neededText(QStringLiteral("path"));
        if (!path.match(rule.path).hasMatch())
            reader.refuse(QStringLiteral("path"), QStringLiteral("must look like \"videos[].author.id\""));
        rule.type = reader.word(QStringLiteral("type"), FieldType::Any, &fieldTypeOf);
        rule.nullable = reader.flag(QStringLiteral("nullable"));
        contract.take(reader.status());
        rules += rule;
    }
    return rules;
}

Contract readContract(FieldReader &entry)
{
    const QString key = QStringLiteral("required_any");
    FieldReader reader(entry.where() + QStringLiteral(" contract"), entry.object(QStringLiteral("contract")));
    reader.allowOnly({key, QStringLiteral("fields")});
    Contract contract;
    const QJsonArray alternatives = reader.array(key);
    for (const QJsonValue &value : alternatives) {
        FieldReader inner(reader.where(), QJsonObject{{key, value}});
        const QStringList keys = inner.texts(key);
        if (keys.isEmpty())
            inner.refuse(key, QStringLiteral("must be a list of lists of keys, none of them empty"));
        reader.take(inner.status());
        contract.requiredAny += keys;
    }
    contract.fields = readFields(reader);
    entry.take(reader.status());
    return contract;
}

// What both a whole entry and an override may say; a missing field keeps what is there.
void readFreshness(FieldReader &reader, Endpoint &endpoint)
{
    const QString ttl = QStringLiteral("ttl_s");
    const QString tierKey = QStringLiteral("tier");
    const bool keepsStale = endpoint.staleS > 0 || endpoint.tier.isEmpty();
    endpoint.ttlS = reader.wholeNumber(ttl, endpoint.ttlS);
    endpoint.coldTtlS = reader.wholeNumber(QStringLiteral("ttl_cold_s"), endpoint.coldTtlS);
    if (std::max(endpoint.ttlS, endpoint.coldTtlS) > kLongestTtlS)
        reader.refuse(ttl, QStringLiteral("is more than a year"));
    const qint64 usual = reader.has(ttl) && keepsStale ? usualStaleWindowS(endpoint.ttlS) : endpoint.staleS;
    endpoint.staleS = reader.wholeNumber(QStringLiteral("stale_s"), usual);

    endpoint.tier = reader.text(tierKey, endpoint.tier);
    const TierName *tier = tierNamed(endpoint.tier);
    if (!tier) {
        reader.refuse(tierKey, QStringLiteral("unknown tier \"%1\"").arg(endpoint.tier));
        return;
    }
    const qint64 timeout =
        reader.wholeNumber(QStringLiteral("timeout_s"), reader.has(tierKey) ? tier->timeoutS : endpoint.timeoutS);
    if (timeout != 10 && timeout != 20 && timeout != 60)
        reader.refuse(QStringLiteral("timeout_s"), QStringLiteral("must be 10, 20 or 60"));
    endpoint.timeoutS = static_cast<int>(timeout);
}

void checkPagination(FieldReader &reader, const Endpoint &endpoint)
{
    if (endpoint.pagination == Pagination::None)
        return;
    const QString name = paginationName(endpoint.pagination);
    const bool there = std::any_of(endpoint.parameters.begin(), endpoint.parameters.end(), [&](const Parameter &parameter) {
        return parameter.name == name && parameter.type == ParameterType::Cursor && !parameter.required;
    });
    if (!there)
        reader.refuse(QStringLiteral("pagination"),
                      QStringLiteral("needs a parameter \"%1\" of type cursor with a default").arg(name));
}

void checkTeaches(FieldReader &reader, const QStringList &kinds)
{
    static const QStringList known{QStringLiteral("profile"), QStringLiteral("post"), QStringLiteral("comment"),
                                   QStringLiteral("hashtag"), QStringLiteral("sound")};
    for (const QString &kind : kinds) {
        if (!known.contains(kind))
            reader.refuse(QStringLiteral("teaches"), QStringLiteral("unknown kind \"%1\"").arg(kind));
    }
}

void readPath(FieldReader &reader, Endpoint &endpoint)
{
    static const QRegularExpression path(QStringLiteral("^/[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*/\\z"));
    endpoint.path = reader.neededText(QStringLiteral("path"));
    if (!path.match(endpoint.path).hasMatch())
        reader.refuse(QStringLiteral("path"), QStringLiteral("must begin and end with a slash, like /user-posts/"));
    else
        endpoint.name = endpoint.path.sliced(1, endpoint.path.size() - 2);
}

} // namespace

Result<Endpoint> readEndpoint(const QString &where, const QJsonObject &entry)
{
    FieldReader reader(where, entry);
    reader.allowOnly({QStringLiteral("path"), QStringLiteral("headings"), QStringLiteral("summary"), QStringLiteral("parameters"),
                      QStringLiteral("pagination"), QStringLiteral("identity"), QStringLiteral("ttl_s"),
                      QStringLiteral("ttl_cold_s"), QStringLiteral("stale_s"), QStringLiteral("tier"),
                      QStringLiteral("timeout_s"), QStringLiteral("certainty"), QStringLiteral("teaches"),
                      QStringLiteral("contract"), QStringLiteral("why")});
    Endpoint endpoint;
    readPath(reader, endpoint);
    endpoint.headings = reader.texts(QStringLiteral("headings"));
    endpoint.summary = reader.text(QStringLiteral("summary"));
    endpoint.parameters = readParameters(reader);
    endpoint.pagination = reader.word(QStringLiteral("pagination"), Pagination::None, &paginationOf);
    checkPagination(reader, endpoint);
    endpoint.identity = reader.text(QStringLiteral("identity"));
    if (!reader.has(QStringLiteral("ttl_s")))
        reader.refuse(QStringLiteral("ttl_s"), QStringLiteral("is missing"));
    if (!reader.has(QStringLiteral("tier")))
        reader.refuse(QStringLiteral("tier"), QStringLiteral("is missing"));
    readFreshness(reader, endpoint);
    endpoint.certainty = reader.word(QStringLiteral("certainty"), Certainty::Unknown, &certaintyOf);
    endpoint.teaches = reader.texts(QStringLiteral("teaches"));
    checkTeaches(reader, endpoint.teaches);
    endpoint.contract = readContract(reader);
    endpoint.why = reader.text(QStringLiteral("why"));
    if (!reader.status())
        return fail(reader.status().error());
    return endpoint;
}

Status overrideEndpoint(Endpoint &endpoint, const QJsonObject &entry)
{
    FieldReader reader(endpoint.path, entry);
    reader.allowOnly({QStringLiteral("path"), QStringLiteral("ttl_s"), QStringLiteral("ttl_cold_s"), QStringLiteral("stale_s"),
                      QStringLiteral("tier"), QStringLiteral("timeout_s"), QStringLiteral("why")});
    Endpoint changed = endpoint;
    readFreshness(reader, changed);
    changed.why = reader.text(QStringLiteral("why"), endpoint.why);
    if (reader.status())
        endpoint = changed;
    return reader.status();
}

} // namespace Tidemark::detail
