// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The second program of the tests: it opens a history.db as the product does, and may be killed.
//   open PATH MIGRATIONS [OPS]   opens and closes; killed after that many steps of SQLite
//   thin PATH TIME STEPS         thins what is older, daily; killed after that many steps of SQLite
//   reserve PATH CAP             reserves and settles under a daily cap until it is refused
//   die PATH                     leaves a row reserved and a row sent behind, and is killed
//   full PATH                    reads and spends where no file may grow, then where it may again
//   flood PATH                   keeps answers until it is killed; prints each time that is on disk
#include "core/credits/Ledger.h"
#include "core/db/Database.h"
#include "core/history/HistoryStore.h"

#include <QCoroTask>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QSqlDriver>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <sqlite3.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Tidemark;

namespace {

qint64 g_steps = 0;

int step(void *)
{
    if (--g_steps <= 0)
        ::kill(::getpid(), SIGKILL);
    return 0;
}

// Every connection of this program counts its steps.
int countSteps(sqlite3 *connection, const char **, const struct sqlite3_api_routines *)
{
    sqlite3_progress_handler(connection, 1, step, nullptr);
    return SQLITE_OK;
}

template <typename T>
T waitFor(QFuture<T> future)
{
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
    return future.result();
}

Database::Options optionsFor(const QString &path)
{
    Database::Options options;
    options.path = path;
    options.migrations = QStringLiteral(":/tidemark/migrations/history");
    return options;
}

int open(const QStringList &arguments)
{
    if (arguments.size() > 4) {
        g_steps = arguments.at(4).toLongLong();
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(countSteps));
    }
    Database::Options options = optionsFor(arguments.at(2));
    options.migrations = arguments.at(3);
    const auto database = Database::open(options);
    if (!database)
        std::fprintf(stderr, "%s\n", qPrintable(database.error().detail));
    return database ? 0 : 8;
}

int thin(const QStringList &arguments)
{
    const auto database = Database::open(optionsFor(arguments.at(2)));
    if (!database)
        return 8;
    HistoryStore history(**database);
    const qint64 steps = arguments.at(4).toLongLong();
    const auto armed = waitFor((*database)->run([steps](Connection &connection) -> Status {
        g_steps = steps;
        sqlite3_progress_handler(*static_cast<sqlite3 **>(connection.database().driver()->handle().data()), 1, step, nullptr);
        return {};
    }));
    if (!armed)
        return 1;
    return QCoro::waitFor(history.thin({arguments.at(3).toLongLong(), ThinPlan::Keep::Daily})) ? 0 : 1;
}

int reserve(Database &database, qint64 cap)
{
    SystemClock clock;
    Ledger ledger(database, clock);
    Caps caps;
    caps.perDay = cap;
    caps.perMonth = -1;
    caps.perAction = -1;
    ledger.setCaps(caps);
    int reserved = 0;
    for (;;) {
        const auto id = waitFor(ledger.reserve({QStringLiteral("user-posts"), {}, QStringLiteral("test"), false, {}, 0, {}}));
        if (!id)
            return id.error().kind == ErrorKind::OverBudget ? (std::printf("%d\n", reserved), 0) : 1;
        if (!waitFor(ledger.sent(*id, 1)) || !waitFor(ledger.settle(*id, LedgerState::Charged, {})))
            return 1;
        ++reserved;
    }
}

int die(Database &database)
{
    SystemClock clock;
    Ledger ledger(database, clock);
    const SpendRequest request{QStringLiteral("user-posts"), {}, QStringLiteral("test"), false, {}, 0, {}};
    const auto first = waitFor(ledger.reserve(request));
    const auto second = waitFor(ledger.reserve(request));
    if (!first || !second || !waitFor(ledger.sent(*second, 1)))
        return 1;
    ::kill(::getpid(), SIGKILL);
    return 1;
}

int allowFiles(rlim_t bytes)
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_FSIZE, &limit) != 0)
        return 1;
    limit.rlim_cur = std::min(bytes, limit.rlim_max);
    return ::setrlimit(RLIMIT_FSIZE, &limit);
}

int full(const QString &path)
{
    std::signal(SIGXFSZ, SIG_IGN); // a write fails instead
    if (allowFiles(0) != 0)
        return 1;
    const auto database = Database::open(optionsFor(path));
    if (!database) {
        std::printf("%s\n", qPrintable(database.error().detail));
        return 8;
    }
    const auto held = waitFor((*database)->run([](Connection &c) { return c.number(Sql("SELECT count(*) FROM facts")); }));
    std::printf("held %lld\n", held ? static_cast<long long>(held->value_or(-1)) : -1LL);
    SystemClock clock;
    Ledger ledger(**database, clock);
    const SpendRequest request{QStringLiteral("user-posts"), {}, QStringLiteral("test"), false, {}, 0, {}};
    const auto refused = waitFor(ledger.reserve(request));
    std::printf("%s\n", refused ? "spent on a full disk" : qPrintable(refused.error().detail));
    if (refused || allowFiles(RLIM_INFINITY) != 0)
        return 1;
    for (const QDeadlineTimer patience(20'000); !patience.hasExpired();) {
        if (waitFor(ledger.reserve(request)))
            return std::printf("spent again\n") > 0 ? 0 : 1;
    }
    return 1;
}

int flood(Database &database)
{
    HistoryStore store(database);
    for (qint64 t = 1;; ++t) {
        Profile profile;
        profile.id = {QStringLiteral("1")};
        profile.followers = t;
        const AnswerRecord answer{QStringLiteral("userinfo-by-id"), QStringLiteral("k"), {}, {}, t, QByteArray::number(t)};
        if (!waitFor(store.keep(answer, {{profile}, {}, {}, {}})))
            return 1;
        std::printf("%lld\n", static_cast<long long>(t));
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    const QString &command = arguments.at(1);
    if (command == QLatin1String("open"))
        return open(arguments);
    if (command == QLatin1String("thin"))
        return thin(arguments);
    if (command == QLatin1String("full"))
        return full(arguments.at(2));
    const auto database = Database::open(optionsFor(arguments.at(2)));
    if (!database)
        return 8;
    if (command == QLatin1String("reserve"))
        return reserve(**database, arguments.at(3).toLongLong());
    return command == QLatin1String("die") ? die(**database) : flood(**database);
}
