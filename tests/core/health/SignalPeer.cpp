// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The other program: signal_peer <health.db> <calls>. Waits for a line, then records so many calls, the last of each ten
// a failure, with a flush after each ten as busy programs have it.
#include "core/db/Database.h"
#include "core/health/SignalBook.h"

#include <QCoreApplication>
#include <QCoroTask>

#include <cstdio>

using namespace Tidemark;

namespace {

constexpr qint64 kStart = 1'790'000'040;
constexpr int kEach = 10;

Status recorded(SignalBook &book, int calls)
{
    for (int i = 1; i <= calls; ++i) {
        const bool isLast = i % kEach == 0;
        const CallOutcome outcome = isLast ? CallOutcome::UpstreamError : CallOutcome::Ok;
        book.noteLoad({2, 0, 0});
        book.record({QStringLiteral("userid"), kStart + i % 120, 100 + i % kEach, outcome, isLast ? 1 : 0, Priority::Interactive});
        if (!isLast)
            continue;
        if (const Status flushed = QCoro::waitFor(book.flush()); !flushed)
            return flushed;
    }
    return QCoro::waitFor(book.flush());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    Database::Options options;
    options.path = arguments.at(1);
    options.migrations = QStringLiteral(":/tidemark/migrations/health");
    options.durability = Database::Durability::Normal;
    auto database = Database::open(options);
    if (!database)
        return 3;
    std::puts("ready");
    std::fflush(stdout);
    if (std::getchar() == EOF)
        return 4;
    VirtualClock clock(kStart * 1000);
    SignalBook book(**database, clock);
    return recorded(book, arguments.at(2).toInt()) ? 0 : 5;
}
