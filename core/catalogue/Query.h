// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Endpoint.h"

#include <QMap>

namespace Tidemark {

// One question to the API: an endpoint and all its parameters, explicit and normalised (handles
// lower-case without @, hashtags without #, post links reduced to the post). Two ways of asking
// the same thing are equal here, and so have one key, one cache entry and one request.
class Query
{
public:
    // A wrong, missing or unknown parameter is a Usage error that names it.
    [[nodiscard]] static Result<Query> make(const Endpoint &endpoint, const QMap<QString, QString> &values,
                                            const QString &scope = QStringLiteral("global"));

    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }
    [[nodiscard]] const QMap<QString, QString> &parameters() const { return m_parameters; }
    [[nodiscard]] QString parameter(const QString &name) const { return m_parameters.value(name); }
    [[nodiscard]] const QString &scope() const { return m_scope; }
    // Sorted and form-urlencoded exactly as Python's urllib.parse.urlencode does.
    [[nodiscard]] const QByteArray &encoded() const { return m_encoded; }
    // tla:{scope}:{endpoint}:{16 hex digits}; with namespaceVersion 2 or more tla:v2:...
    [[nodiscard]] QString cacheKey(int namespaceVersion = 1) const;
    // The same question with one parameter changed (the next page's cursor).
    [[nodiscard]] Query with(const QString &name, const QString &value) const;

private:
    Query() = default;
    void encode();

    Endpoint m_endpoint; // implicitly shared lists: cheap to keep by value
    QMap<QString, QString> m_parameters;
    QString m_scope;
    QByteArray m_encoded;
    QString m_key; // made once: it is asked for at every hit
};

} // namespace Tidemark
