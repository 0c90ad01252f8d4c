// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/NginxScript.h"

#include "core/exporting/EdgeTemplate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace Tidemark {

namespace {

QJsonObject parameterJson(const Parameter &parameter)
{
    return {
        {QStringLiteral("name"), parameter.name},
        {QStringLiteral("type"), parameterTypeName(parameter.type)},
        {QStringLiteral("required"), parameter.required},
        {QStringLiteral("fallback"), parameter.defaultValue},
        {QStringLiteral("minimum"), parameter.minimum},
        {QStringLiteral("maximum"), parameter.maximum},
        {QStringLiteral("values"), QJsonArray::fromStringList(parameter.values)},
    };
}

QJsonObject contractJson(const Contract &contract)
{
    QJsonArray required;
    for (const QStringList &keys : contract.requiredAny)
        required.append(QJsonArray::fromStringList(keys));
    QJsonArray fields;
    for (const FieldRule &rule : contract.fields)
        fields.append(QJsonObject{{QStringLiteral("path"), rule.path},
                                  {QStringLiteral("type"), fieldTypeName(rule.type)},
                                  {QStringLiteral("nullable"), rule.nullable}});
    return {{QStringLiteral("required"), required}, {QStringLiteral("fields"), fields}};
}

QString endpointJson(const Endpoint &endpoint)
{
    QList<Parameter> sorted = endpoint.parameters; // the order of the key
    std::sort(sorted.begin(), sorted.end(), [](const Parameter &a, const Parameter &b) { return a.name < b.name; });
    QJsonArray parameters;
    for (const Parameter &parameter : std::as_const(sorted))
        parameters.append(parameterJson(parameter));
    const QJsonObject object{
        {QStringLiteral("path"), endpoint.path},
        {QStringLiteral("ttl"), endpoint.ttlS},
        {QStringLiteral("stale"), endpoint.staleS},
        {QStringLiteral("timeout"), endpoint.timeoutS},
        {QStringLiteral("holdsLinks"), endpoint.name.startsWith(QLatin1String("download-"))},
        {QStringLiteral("parameters"), parameters},
        {QStringLiteral("contract"), contractJson(endpoint.contract)},
    };
    return QStringLiteral("    \"%1\": %2,\n")
        .arg(endpoint.path, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

} // namespace

QString nginxScript(const QList<Endpoint> &endpoints, const NginxScriptOptions &options)
{
    QString table = QStringLiteral("{\n");
    for (const Endpoint &endpoint : endpoints)
        table += endpointJson(endpoint);
    table += QLatin1Char('}');
    return edgeTemplate("edge.js",
                        {{"NOT_FOUND_TTL_S", QString::number(options.notFoundTtlS)},
                         {"CLIENTS_OWN_KEYS", options.clientsOwnKeys ? QStringLiteral("true") : QStringLiteral("false")},
                         {"PROOF_LIFE", options.proofLife},
                         {"ENDPOINTS", table}});
}

} // namespace Tidemark
