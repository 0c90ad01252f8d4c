// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Endpoint.h"

#include <QUrl>

namespace Tidemark {

// Where an edge cache listens, asks and keeps its files. All paths are absolute.
struct NginxOptions {
    QString listen = QStringLiteral("127.0.0.1:8080");
    QUrl upstream;
    QString cacheDir = QStringLiteral("/var/cache/tidemark-edge");
    QString scriptFile;        // what the configuration imports
    QString keyFile;           // holds the API's key, written by whoever runs the edge
    QStringList clientDigests; // SHA-256, hex
};

struct NginxFiles {
    QByteArray configuration;
    QByteArray script; // what nginx cannot do by itself, in njs
};

// A proxy cache for a team's web frontends, with the catalogue's parameters, lifetimes, stale windows and
// contracts. Holds no key, only the digests of the clients' ones. A wrong option is a Usage error.
[[nodiscard]] Result<NginxFiles> nginxFiles(const QList<Endpoint> &endpoints, const NginxOptions &options);

// The digests of a file of clients' keys: one a line, # for comments. A malformed line is a Usage error that
// names the line and never repeats it.
[[nodiscard]] Result<QStringList> clientDigestsOf(const QByteArray &keys);

} // namespace Tidemark
