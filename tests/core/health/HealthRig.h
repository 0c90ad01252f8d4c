// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Database.h"
#include "core/health/AlertBook.h"
#include "core/health/HealthReader.h"
#include "core/health/SignalBook.h"
#include "tests/core/health/HealthTrace.h"

#include <QCoroFuture>
#include <QTemporaryDir>

namespace Tidemark {

// health.db in a folder of its own, and a clock that the test sets.
struct HealthRig {
    static constexpr qint64 kStart = 1'790'000'040; // a whole minute

    HealthRig()
        : clock(kStart * 1000)
        , plan(shippedPlan())
        , database(open())
        , book(*database, clock)
        , alerts(*database, clock, plan)
        , reader(*database, clock, plan)
    {
    }

    void pass(qint64 seconds) { clock.advance(std::chrono::seconds(seconds)); }

    // Calls that end now.
    void call(const char *endpoint, CallOutcome outcome = CallOutcome::Ok, qint64 latencyMs = 400, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            book.record(CallSignal{QString::fromLatin1(endpoint), clock.now(), latencyMs, outcome, 0, Priority::Interactive});
    }

    [[nodiscard]] Status flush() { return QCoro::waitFor(book.flush()); }

    template <typename T>
    [[nodiscard]] static T of(QFuture<Result<T>> future)
    {
        future.waitForFinished();
        const auto result = future.result();
        return result ? *result : T();
    }

    // All that is on disk.
    [[nodiscard]] QList<SignalCell> cells()
    {
        return of(database->run([](Connection &connection) { return SignalTable::cells(connection, 0, kStart * 2); }));
    }

    [[nodiscard]] Status execute(const QString &sql)
    {
        auto done = database->run([sql](Connection &connection) -> Status {
            const auto ran = connection.run(sql);
            return ran ? Status() : Status(fail(ran.error()));
        });
        done.waitForFinished();
        return done.result();
    }

    QTemporaryDir dir;
    VirtualClock clock;
    SloPlan plan;
    std::unique_ptr<Database> database;
    SignalBook book;
    AlertBook alerts;
    HealthReader reader;

private:
    [[nodiscard]] std::unique_ptr<Database> open() const
    {
        Database::Options options;
        options.path = dir.filePath(QStringLiteral("health.db"));
        options.migrations = QStringLiteral(":/tidemark/migrations/health");
        options.durability = Database::Durability::Normal;
        auto opened = Database::open(options);
        return opened ? std::move(*opened) : nullptr;
    }
};

} // namespace Tidemark
