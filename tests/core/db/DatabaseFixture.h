// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Database.h"

#include <QTemporaryDir>
#include <QTest>

namespace Tidemark {

inline const QString kHistoryMigrations = QStringLiteral(":/tidemark/migrations/history");

// A history.db in a folder of its own.
inline Database::Options historyOptions(const QTemporaryDir &folder)
{
    Database::Options options;
    options.path = folder.filePath(QStringLiteral("history.db"));
    options.migrations = kHistoryMigrations;
    return options;
}

// The answer of a job, waited for; the event loop runs meanwhile.
template <typename T>
T waitFor(QFuture<T> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
        qFatal("a job of the database did not end");
    return future.result();
}

} // namespace Tidemark

// The test ends with the error's words where a Result holds none.
#define REQUIRE_OK(result) \
    do { \
        const auto &required = (result); \
        QVERIFY2(required.has_value(), required.has_value() ? "" : qPrintable(required.error().detail)); \
    } while (false)
