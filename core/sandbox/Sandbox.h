// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/sandbox/Fault.h"

#include <QByteArray>
#include <QMap>
#include <QUrl>

#include <memory>

namespace Tidemark {

enum class BalanceAnswer { Html, Json }; // what /profile/ answers

struct SandboxOptions {
    quint16 port = 0; // 0: any free one
    quint64 seed = 20261122;
    int latencyMs = 0;            // the mean; single answers lie between 0.6 and 1.8 of it
    const Clock *clock = nullptr; // the time in the world; null: the system's. Outlives the sandbox
    qint64 anchor = 0;            // "today" of the world, UTC seconds: the breakout peaks here. 0: the
                                  // clock's day at start. A replay of the past passes the real today
    QByteArray acceptedKey;       // empty: any of at least eight characters but bad... and wrong...
    qint64 credits = -1;          // answers left before 402; -1: no end
    BalanceAnswer balance = BalanceAnswer::Html;
};

// A simulated TikLiveAPI on loopback: every path of the catalogue, with the real one's awkward
// shapes, over a world that grows with the clock. For tests, demo data and the command line.
// Lives in the thread that started it and answers from that thread's event loop. The same seed,
// anchor and time give the same bytes (media links carry the port).
//
// Reserved names: handles, hashtags and keywords that begin with "gone" or "missing", and ids that
// begin with "404", are answered 404; "fault_<name>" is answered with that fault (fault_503,
// fault_html, fault_close_before_answer: see Fault.h).
// Videos and sounds of its links take faults by the paths /media/video/ and /media/music/.
// Control over HTTP, free of charge and without a key:
//   POST /sandbox/fault {"path":"/user-posts/" or "*","kind":"status","status":503,"times":2}
//        with "kind":"none" clears; optional: retry_after, pause_ms, chunk_bytes
//   POST /sandbox/keys {"accepted":["key-one",...]}: these keys alone; an empty list ends that
//   GET  /sandbox/stats {"requests":N,"paths":{"/userid/":n,...}}
class Sandbox
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Sandbox>> start(const SandboxOptions &options = {});
    ~Sandbox();

    [[nodiscard]] QUrl baseUrl() const; // http://127.0.0.1:PORT
    [[nodiscard]] quint16 port() const;

    // Paid requests as the server saw them, answered or not: what a ledger has to equal.
    [[nodiscard]] int requests() const;
    [[nodiscard]] int requests(const QString &path) const;
    [[nodiscard]] QMap<QString, int> requestsByPath() const;
    // Pictures, videos and sounds that were asked for: they cost nothing and are in no other count.
    [[nodiscard]] int mediaRequests() const;
    void resetRequests(); // and those for media

    // path as in the catalogue ("/user-posts/"), or "*" for all; a path's own fault goes first.
    void setFault(const QString &path, const Fault &fault);
    void clearFaults();
    void setLatencyMs(int latencyMs);
    void setCredits(qint64 credits);

private:
    class Server;
    explicit Sandbox(std::unique_ptr<Server> server);

    std::unique_ptr<Server> m_server;
};

} // namespace Tidemark
