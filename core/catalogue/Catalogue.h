// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Endpoint.h"

#include <QHash>

class QJsonValue;

namespace Tidemark {

struct TierName;

// Every endpoint, read from data: the one table of freshness. Immutable once it was loaded and the user's tiers were put
// in (setTier, before anybody else holds it); then safe to read from any thread. A user's own file may add endpoints and override
// the TTL, stale window, tier and time-out of known ones; a bad file is an error that names the entry and the field.
class Catalogue
{
public:
    // userFile: may be empty or missing.
    [[nodiscard]] static Result<Catalogue> load(const QString &userFile = {});
    // Reads one catalogue document (the format of resources/catalogue/endpoints.json).
    [[nodiscard]] static Result<Catalogue> parse(const QByteArray &json);

    [[nodiscard]] const QList<Endpoint> &endpoints() const { return m_endpoints; }
    // Accepts "user-posts" and "/user-posts/". Null where there is none.
    [[nodiscard]] const Endpoint *find(const QString &nameOrPath) const;

    // Another tier and its hard time-out for an endpoint that is there: what slo.yaml says goes before the catalogue.
    void setTier(const QString &nameOrPath, const TierName &tier);

private:
    [[nodiscard]] Status merge(const QByteArray &json);
    [[nodiscard]] Status mergeEntry(int number, const QJsonValue &value);
    void add(const Endpoint &endpoint);

    QList<Endpoint> m_endpoints;
    QHash<QString, qsizetype> m_byName;
};

} // namespace Tidemark
