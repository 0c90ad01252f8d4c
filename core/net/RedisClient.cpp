// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/RedisClient.h"

#include "core/base/Log.h"
#include "core/net/RedisConnection.h"

#include <QAbstractEventDispatcher>
#include <QPromise>
#include <QTimer>

#ifndef Q_OS_WIN
#include <csignal>
#endif

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace Tidemark {

namespace {

constexpr qint64 kMostWaitingBytes = 64 * 1024 * 1024;

// One call, answered once: by the worker, or by the clock of whoever waits.
class Call
{
public:
    explicit Call(QList<RedisCommand> commands)
        : m_commands(std::move(commands))
    {
        for (const RedisCommand &command : m_commands) {
            for (const QByteArray &word : command)
                m_bytes += word.size();
        }
        m_promise.start();
    }

    [[nodiscard]] QFuture<Result<RedisReplies>> future() { return m_promise.future(); }
    [[nodiscard]] const QList<RedisCommand> &commands() const { return m_commands; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] bool isAnswered() const { return m_isAnswered; }
    void answer(const Result<RedisReplies> &replies)
    {
        if (m_isAnswered.exchange(true))
            return;
        m_promise.addResult(replies);
        m_promise.finish();
    }

    std::optional<QDeadlineTimer> deadline; // none: it begins when the call has its turn
    bool isProbe = false;

private:
    QList<RedisCommand> m_commands;
    qint64 m_bytes = 0;
    QPromise<Result<RedisReplies>> m_promise;
    std::atomic<bool> m_isAnswered = false;
};

using CallPtr = std::shared_ptr<Call>;

tl::unexpected<Error> refused(const QString &why)
{
    return fail(ErrorKind::Upstream, why);
}

// A server that goes away while it is written to must not end the program, and signals are for others.
void blockSignals()
{
#ifndef Q_OS_WIN
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, nullptr);
#endif
}

} // namespace

class RedisClient::Worker
{
public:
    Worker(Clock &clock, const RedisAddress &where, std::chrono::milliseconds most);
    ~Worker();

    void add(const CallPtr &call);
    [[nodiscard]] State state();

    const RedisAddress address;
    const std::chrono::milliseconds limit;

private:
    void live();
    void perform(const CallPtr &call);
    void note(const Result<RedisReplies> &replies);
    void probe();
    [[nodiscard]] bool isPaused() const { return !m_problem.isEmpty(); }

    Clock &m_clock;
    RedisConnection m_connection; // of the thread alone
    std::mutex m_mutex;           // guards what follows
    std::condition_variable m_wake;
    std::deque<CallPtr> m_waiting;
    qint64 m_waitingBytes = 0;
    QString m_problem;
    qint64 m_probeAtMs = 0;
    bool m_isProbing = false;
    bool m_isEnding = false;
    qint64 m_attempts = 0;
    std::thread m_thread;
};

RedisClient::Worker::Worker(Clock &clock, const RedisAddress &where, std::chrono::milliseconds most)
    : address(where)
    , limit(most)
    , m_clock(clock)
    , m_connection(where)
    , m_thread([this] { live(); })
{
}

RedisClient::Worker::~Worker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_one();
    m_thread.join();
    for (const CallPtr &call : m_waiting)
        call->answer(refused(QStringLiteral("the shared cache is no longer asked")));
}

void RedisClient::Worker::add(const CallPtr &call)
{
    QString why;
    {
        const std::lock_guard lock(m_mutex);
        if (isPaused()) {
            probe();
            why = QStringLiteral("not asked: ") + m_problem;
        } else if (m_waitingBytes + call->bytes() > kMostWaitingBytes) {
            why = QStringLiteral("too much waits for the shared cache");
        } else {
            m_waitingBytes += call->bytes();
            m_waiting.push_back(call);
        }
    }
    if (why.isEmpty())
        m_wake.notify_one();
    else
        call->answer(refused(why));
}

// On nobody's time: whoever came by has been answered already.
void RedisClient::Worker::probe()
{
    if (m_isProbing || m_clock.steadyMs() < m_probeAtMs)
        return;
    m_isProbing = true;
    const auto call = std::make_shared<Call>(QList<RedisCommand>{{"PING"}});
    call->isProbe = true;
    m_waitingBytes += call->bytes();
    m_waiting.push_back(call);
    m_wake.notify_one();
}

RedisClient::State RedisClient::Worker::state()
{
    const std::lock_guard lock(m_mutex);
    return {m_problem, m_isProbing, m_attempts};
}

void RedisClient::Worker::live()
{
    blockSignals();
    for (;;) {
        CallPtr call;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_isEnding || !m_waiting.empty(); });
            if (m_isEnding)
                return;
            call = m_waiting.front();
            m_waiting.pop_front();
            m_waitingBytes -= call->bytes();
        }
        perform(call);
    }
}

void RedisClient::Worker::perform(const CallPtr &call)
{
    const QDeadlineTimer deadline = call->deadline.value_or(QDeadlineTimer(limit));
    QString why;
    {
        const std::lock_guard lock(m_mutex);
        if (isPaused() && !call->isProbe)
            why = QStringLiteral("not asked: ") + m_problem;
        else if (call->isAnswered() || deadline.hasExpired()) // its turn came too late, which is not the server's fault
            why = QStringLiteral("the shared cache was busy with other questions");
        else if (!call->commands().isEmpty())
            ++m_attempts;
    }
    if (!why.isEmpty()) {
        call->answer(refused(why));
    } else if (call->commands().isEmpty()) {
        call->answer(RedisReplies());
    } else {
        const auto replies = m_connection.exchange(call->commands(), deadline);
        note(replies);
        call->answer(replies);
    }
}

void RedisClient::Worker::note(const Result<RedisReplies> &replies)
{
    const std::lock_guard lock(m_mutex);
    m_isProbing = false;
    if (replies && isPaused())
        qCInfo(lcNet) << "the shared cache answers again";
    if (!replies && !isPaused())
        qCWarning(lcNet) << "the shared cache is left alone for a while:" << replies.error().detail;
    m_problem = replies ? QString() : replies.error().detail;
    m_probeAtMs = m_clock.steadyMs() + kPause.count();
}

RedisClient::RedisClient(Clock &clock, RedisAddress address, std::chrono::milliseconds limit)
    : m_worker(std::make_unique<Worker>(clock, address, limit))
{
}

RedisClient::~RedisClient() = default;

const RedisAddress &RedisClient::address() const
{
    return m_worker->address;
}

QFuture<Result<RedisReplies>> RedisClient::ask(const QList<RedisCommand> &commands)
{
    const auto call = std::make_shared<Call>(commands);
    call->deadline = QDeadlineTimer(m_worker->limit);
    m_worker->add(call);
    // The worker keeps the limit too, but may be busy with another call, or with a name service.
    if (!call->isAnswered() && QAbstractEventDispatcher::instance()) {
        const QString where = address().hostAndPort();
        QTimer::singleShot(m_worker->limit, Qt::PreciseTimer, [call, where] {
            call->answer(refused(QStringLiteral("the shared cache at %1 did not answer in time").arg(where)));
        });
    }
    return call->future();
}

QFuture<Result<RedisReplies>> RedisClient::tell(const QList<RedisCommand> &commands)
{
    const auto call = std::make_shared<Call>(commands);
    m_worker->add(call);
    return call->future();
}

QFuture<void> RedisClient::settled()
{
    return QFuture<void>(tell({}));
}

RedisClient::State RedisClient::state() const
{
    return m_worker->state();
}

} // namespace Tidemark
