// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Endpoint.h"

namespace Tidemark {

struct NginxScriptOptions {
    qint64 notFoundTtlS = 0;
    bool clientsOwnKeys = false; // clients send the API's keys, not keys of the edge
    QString proofLife;           // Cache-Control of a known key
};

// What nginx cannot do by itself, in njs: the catalogue's parameters and contracts, and what is done with them.
[[nodiscard]] QString nginxScript(const QList<Endpoint> &endpoints, const NginxScriptOptions &options);

} // namespace Tidemark
