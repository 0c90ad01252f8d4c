// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/ProbeCounters.h"
#include "core/health/Prober.h"
#include "core/health/SignalBook.h"
#include "tests/support/FetchRig.h"

namespace Tidemark {

inline const QByteArray kId = R"({"id":"107955"})";
inline const QByteArray kVideos = R"({"videos":[],"hasMore":false})";

// The real fetch path on a scripted wire, and a prober beside it whose clock the test sets.
struct ProbeRig : FetchRig {
    ProbeRig()
        : health(open(dir))
        , book(*health, clock)
        , prober(services())
        , counters(*health)
    {
        upstream.addSink(book);
    }

    [[nodiscard]] Prober::Services services()
    {
        return {clock, catalogue, upstream, ledger, book, *health, dir.filePath(QStringLiteral("probing.lock"))};
    }

    void answerWell(int rounds = 1)
    {
        for (int i = 0; i < rounds; ++i) {
            transport.answer(200, kId);
            transport.answer(200, profileBody("tiktok"));
            transport.answer(200, kVideos);
        }
    }

    // What the due round brings; empty: there was none.
    QList<ProbeRecord> round(Prober &by)
    {
        const qsizetype before = records().size();
        by.tick();
        while (by.running() > 0)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        return records().mid(before);
    }
    QList<ProbeRecord> round() { return round(prober); }

    QList<ProbeRecord> start(ProbePlan plan)
    {
        prober.start(plan, std::chrono::milliseconds(0));
        while (prober.running() > 0)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        return records();
    }

    QList<ProbeRecord> records()
    {
        auto read = health->run([](Connection &connection) { return ProbeTable::after(connection, 0); });
        read.waitForFinished();
        return read.result().value_or(QList<ProbeRecord>());
    }
    QList<SignalCell> realCalls()
    {
        if (!QCoro::waitFor(book.flush()))
            return {};
        auto read = health->run([](Connection &connection) { return SignalTable::cells(connection, 0, kStart * 2); });
        read.waitForFinished();
        return read.result().value_or(QList<SignalCell>());
    }
    ProbeTotals totals(const char *endpoint)
    {
        const auto read = QCoro::waitFor(counters.read());
        return read ? read->value(QLatin1String(endpoint)) : ProbeTotals();
    }

    std::unique_ptr<Database> health;
    SignalBook book;
    Prober prober;
    ProbeCounters counters;

private:
    [[nodiscard]] static std::unique_ptr<Database> open(const QTemporaryDir &folder)
    {
        Database::Options options;
        options.path = folder.filePath(QStringLiteral("health.db"));
        options.migrations = QStringLiteral(":/tidemark/migrations/health");
        options.durability = Database::Durability::Normal;
        auto opened = Database::open(options);
        return opened ? std::move(*opened) : nullptr;
    }
};

} // namespace Tidemark
