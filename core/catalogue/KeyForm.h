// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Tidemark {

// The parts of a name that Query::cacheKey() makes: tla:{scope}:{endpoint}:{16 hex digits}, in later
// namespaces tla:v{number}:... What has another form is somebody else's.
struct KeyForm {
    int namespaceVersion = 1;
    QString scope;
    QString endpoint;

    [[nodiscard]] static std::optional<KeyForm> parse(const QString &key);
    // For Redis' MATCH: what can be such a name, of one endpoint or, where it is empty, of all.
    [[nodiscard]] static QByteArray pattern(int namespaceVersion, const QString &endpoint);
};

} // namespace Tidemark
