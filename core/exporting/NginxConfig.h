// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Endpoint.h"

#include <QUrl>

#include <optional>

namespace Tidemark {

// An edge whose clients have keys of its own, while one key of the API's pays for all.
struct ClosedEdge {
    QString keyFile;           // holds the API's key, written by whoever runs the edge
    QStringList clientDigests; // SHA-256, hex
};

// Where an edge cache listens, asks and keeps its files. All paths are absolute.
struct NginxOptions {
    QString listen = QStringLiteral("127.0.0.1:8080");
    QUrl upstream;
    QString folder;   // of nginx.conf and edge.js
    QString cacheDir; // what nginx writes
    QString modulesDir = QStringLiteral("/usr/lib/nginx/modules");
    QString certificates = QStringLiteral("/etc/ssl/certs/ca-certificates.crt");
    QString user;                     // "name group": the workers', where root starts nginx; empty: nginx's own
    QStringList resolvers;            // name servers; empty: the API's name is looked up once, at the start
    qint64 trustS = 3600;             // how long a key is known after the API answered it
    std::optional<ClosedEdge> closed; // none: clients send keys of the API's, which pass through

    [[nodiscard]] QString configurationFile() const;
    [[nodiscard]] QString scriptFile() const;
};

struct NginxFiles {
    QByteArray configuration;
    QByteArray script; // what nginx cannot do by itself, in njs
};

// A proxy cache for a team's web frontends, with the catalogue's parameters, lifetimes, stale windows and
// contracts. It starts as written, wherever it is started. Holds no key, only the digests of the clients' ones. A wrong option is
// a Usage error.
[[nodiscard]] Result<NginxFiles> nginxFiles(const QList<Endpoint> &endpoints, const NginxOptions &options);

// The digests of a file of clients' keys: one a line, # for comments. A malformed line is a Usage error that
// names the line and never repeats it.
[[nodiscard]] Result<QStringList> clientDigestsOf(const QByteArray &keys);

} // namespace Tidemark
