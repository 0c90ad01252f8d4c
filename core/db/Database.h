// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"

#include <QFuture>
#include <QPromise>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <future>
#include <memory>
#include <mutex>
#include <thread>

namespace Tidemark {

// One file, one worker thread, one connection. run() and write() are the only ways in; both are
// safe to call from any thread and return at once. Functions given to them are short and do no
// Qt signalling. What is queued when the Database goes is still done.
class Database
{
public:
    enum class Durability { Full, Normal }; // Full: a commit survives a power cut
    enum class Access { Write, Read };      // Read: a second connection for long queries
    enum class OnDamage { Salvage, Recreate };
    // Urgent jobs (the ledger's) go before the others; each lane keeps its order.
    enum class Lane { Urgent, Normal };

    struct Options {
        QString path;
        QString migrations; // folder of NNNN_name.sql
        Durability durability = Durability::Full;
        Access access = Access::Write;
        OnDamage onDamage = OnDamage::Salvage;
        qint64 maxPages = 0; // a bound on the file's size; 0: none
        // A larger file is used at once and has to be checked beside (PagesCheck): reading it takes a second and more.
        qint64 checkedBeforeUse = 8 << 20;
    };

    // Creates the folder (0700) and the file (0600), sets and verifies every pragma, checks the
    // file, migrates it. A damaged file is salvaged or made anew: notice() then says so. A file of
    // a newer program is refused and not touched.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(Options options);
    // The same, not waited for. What it is asked before it is open is done then; where it cannot be opened, its futures
    // are cancelled when it ends.
    struct Begun;
    [[nodiscard]] static Begun begin(Options options);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // What the user must know about the opening (a recovery and what it lost); empty: nothing.
    [[nodiscard]] const QString &notice() const { return m_notice; }
    // True where the file was too large to be checked before it was used.
    [[nodiscard]] bool isUnchecked() const { return m_isUnchecked; }
    [[nodiscard]] const QString &path() const { return m_options.path; }
    [[nodiscard]] const QString &migrations() const { return m_options.migrations; }
    // True where less room is left than what is about to be kept may need, and after a write failed for want
    // of it, until one succeeds or room is found again. Asking again looks for room at most once a second.
    [[nodiscard]] bool isOutOfRoom();

    // function(Connection &) -> Result<T>, outside a transaction.
    template <typename Function>
    auto run(Function function, Lane lane = Lane::Normal)
    {
        return add(std::move(function), lane, Kind::Plain);
    }

    // function(Connection &) -> Result<T>, inside a transaction. Several that wait share one
    // commit; one that fails is undone alone. The future is ready after the commit.
    template <typename Function>
    auto write(Function function, Lane lane = Lane::Normal)
    {
        return add(std::move(function), lane, Kind::Write);
    }

private:
    enum class Kind { Plain, Write };

    struct Job {
        explicit Job(Kind k)
            : kind(k)
        {
        }
        virtual ~Job() = default;
        virtual Status run(Connection &connection) = 0;
        virtual void finish(const Status &committed) = 0;
        Kind kind;
    };

    template <typename Function, typename Outcome>
    struct JobOf final : Job {
        JobOf(Function f, Kind k)
            : Job(k)
            , function(std::move(f))
        {
            promise.start();
        }
        Status run(Connection &connection) override
        {
            answer = function(connection);
            return *answer ? Status() : Status(fail(answer->error()));
        }
        void finish(const Status &committed) override
        {
            promise.addResult(committed ? std::move(*answer) : Outcome(fail(committed.error())));
            promise.finish();
        }
        Function function;
        QPromise<Outcome> promise;
        std::optional<Outcome> answer;
    };

    using JobPtr = std::unique_ptr<Job>;

    explicit Database(Options options);

    template <typename Function>
    auto add(Function function, Lane lane, Kind kind)
    {
        using Outcome = std::invoke_result_t<Function &, Connection &>;
        auto job = std::make_unique<JobOf<Function, Outcome>>(std::move(function), kind);
        QFuture<Outcome> future = job->promise.future();
        enqueue(std::move(job), lane);
        return future;
    }

    void enqueue(JobPtr job, Lane lane);
    void work(std::shared_ptr<struct OpenOutcome> outcome);
    [[nodiscard]] JobPtr take(std::deque<JobPtr> *&from);
    [[nodiscard]] JobPtr takeWrite(std::deque<JobPtr> &from);
    void doWrites(Connection &connection, JobPtr job, std::deque<JobPtr> &from);
    [[nodiscard]] Status doOne(Connection &connection, Job &job);
    void noteFailure(const Connection &connection);
    enum class Moment { Running, Ending };
    void checkpoint(Connection &connection, Moment moment);
    [[nodiscard]] qint64 logBytes() const;
    [[nodiscard]] bool isIdle();

    Options m_options;
    QString m_notice;
    bool m_isUnchecked = false;
    bool m_isDistrusted = false; // damage was met, and the next opening was told
    std::mutex m_mutex;
    std::condition_variable m_more;
    std::deque<JobPtr> m_urgent;
    std::deque<JobPtr> m_normal;
    bool m_stopping = false;
    int m_writesSinceCheckpoint = 0;
    std::atomic<bool> m_outOfRoom = false;
    std::atomic<qint64> m_roomAskedAt = 0;
    std::thread m_thread; // last: it uses all the others
};

struct Database::Begun {
    std::unique_ptr<Database> database; // its notice() and isUnchecked() are there once it is open
    std::future<Status> opened;
};

} // namespace Tidemark
