// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Database.h"
#include "core/history/HistoryStore.h"
#include "tests/bench/CacheBench.h"
#include "tests/support/RecordedBodies.h"

#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

namespace Tidemark::Bench {

namespace {

constexpr Sql kStored("SELECT sum(length(data)) FROM bodies");

QList<QByteArray> bodiesLike(const QString &pattern)
{
    QList<QByteArray> bodies;
    for (const QString &path : recordedPaths(pattern))
        bodies += recordedBody(path);
    return bodies;
}

// The bytes that history holds for these bodies.
qint64 storedBytes(const QList<QByteArray> &bodies)
{
    const QTemporaryDir folder;
    Database::Options options;
    options.path = folder.filePath(QStringLiteral("history.db"));
    options.migrations = QStringLiteral(":/tidemark/migrations/history");
    auto database = Database::open(options);
    if (!database)
        std::exit(1);
    HistoryStore store(**database);
    for (const QByteArray &body : bodies) {
        auto kept = store.keep({QStringLiteral("recorded"), QStringLiteral("key"), {}, {}, 1'700'000'000, body}, {});
        kept.waitForFinished();
    }
    auto stored = (*database)->write([](Connection &connection) { return connection.number(kStored); });
    stored.waitForFinished();
    const auto bytes = stored.result();
    return bytes ? bytes->value_or(0) : 0;
}

void printSize(const char *name, const QList<QByteArray> &bodies)
{
    qint64 json = 0;
    for (const QByteArray &body : bodies)
        json += body.size();
    const qint64 stored = storedBytes(bodies);
    std::printf("stored size, %-14s %8lld bytes of JSON %8lld stored %8.2fx smaller\n", name, qlonglong(json), qlonglong(stored),
                stored > 0 ? double(json) / double(stored) : 0.0);
}

} // namespace

void benchStoredSize()
{
    const QList<QByteArray> posts{pageOfPosts()};
    printSize("userinfo", bodiesLike(QStringLiteral("userinfo*")));
    printSize("posts page", posts);
    printSize("comments pages", bodiesLike(QStringLiteral("post-comments*")));
    printSize("mixed", bodiesLike(QStringLiteral("*.json")) + posts);
}

} // namespace Tidemark::Bench
