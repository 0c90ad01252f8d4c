// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cache/DiskCache.h"
#include "core/cache/MemoryCache.h"
#include "core/credits/Ledger.h"
#include "core/db/Database.h"
#include "core/fetch/Fetcher.h"
#include "core/fetch/KeyRing.h"
#include "core/fetch/Leases.h"
#include "core/history/HistoryStore.h"
#include "core/simulation/SimulatedUpstream.h"

#include <QTemporaryDir>

namespace Tidemark {

// What the fetch path wants to be given and a simulated day does not use: a ledger for the answers
// saved, files in a folder that goes with it, a wire on which nothing is sent.
class SimulatedMachine
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SimulatedMachine>> make(VirtualClock &clock);
    ~SimulatedMachine();

    [[nodiscard]] Ledger &ledger() { return *m_ledger; }
    [[nodiscard]] HistoryStore &history() { return *m_history; }
    [[nodiscard]] DiskCache &disk() { return *m_disk; }
    [[nodiscard]] Transport &transport() { return *m_transport; }
    [[nodiscard]] KeyRing &keys() { return *m_keys; }

private:
    SimulatedMachine() = default;

    QTemporaryDir m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<HistoryStore> m_history;
    std::unique_ptr<DiskCache> m_disk;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<KeyRing> m_keys;
};

// Which keys are asked for just now, among programs that share a layer, and who waits for them.
class SharedDesk
{
public:
    // co_await it: the coroutine goes on when the key is given back.
    struct Turn {
        SharedDesk &desk;
        QString key;
        [[nodiscard]] bool await_ready() const { return !desk.m_taken.contains(key); }
        void await_suspend(std::coroutine_handle<> waiting) { desk.m_taken[key].push_back(waiting); }
        void await_resume() const {}
    };

    // Was it free?
    [[nodiscard]] bool take(const QString &key);
    void giveBack(const QString &key);
    [[nodiscard]] bool isTaken(const QString &key) const { return m_taken.contains(key); }

private:
    QHash<QString, std::vector<std::coroutine_handle<>>> m_taken;
};

// What programs of a simulated day have in common.
struct Shared {
    std::unique_ptr<MemoryCache> layer; // null: each for itself
    SharedDesk desk;
};

// One program of the simulated day: the product's fetch flow with its memory cache, over the
// simulated upstream, and at times a layer that it shares with others.
class SimulatedProgram
{
public:
    SimulatedProgram(SimulatedMachine &machine, const SimulatedUpstream::World &world, qint64 memoryBytes, Shared &shared);

    [[nodiscard]] Fetcher &fetcher() { return m_fetcher; }
    [[nodiscard]] SimulatedUpstream &upstream() { return m_upstream; }

    [[nodiscard]] CacheEntryPtr held(const QString &key) { return m_memory.find(key); }

    // Calls that were made and not yet answered.
    void opened(const QString &key);
    void closed(const QString &key);
    [[nodiscard]] bool isIdle() const { return m_openCalls == 0 && m_fetcher.running() == 0; }
    // Is all that was asked either answered or on the wire?
    [[nodiscard]] bool isSettled() const;

private:
    class SharingLayers final : public Layers
    {
    public:
        SharingLayers(MemoryCache &memory, DiskCache &disk, Shared &shared);
        [[nodiscard]] QCoro::Task<Found> find(QString key, qint64 now) override;
        [[nodiscard]] QCoro::Task<Found> onDisk(QString key) override;
        void put(const CacheEntryPtr &entry) override;
        void remove(const QString &key) override;

    private:
        MemoryCache &m_memory;
        Shared &m_shared;
    };
    class DeskLeases final : public Leases
    {
    public:
        DeskLeases(DiskCache &disk, Clock &clock, Shared &shared);
        [[nodiscard]] QCoro::Task<Lease> take(Query query, QString key) override;
        [[nodiscard]] QCoro::Task<Lease> over(QString key, Lease lease) override;
        void end(const QString &key, const Lease &lease, const Result<Answer> &answer) override;

    private:
        Shared &m_shared;
    };

    MemoryCache m_memory;
    Shared &m_shared;
    SharingLayers m_layers;
    DeskLeases m_leases;
    SimulatedUpstream m_upstream;
    Fetcher m_fetcher;
    QHash<QString, int> m_open;
    int m_openCalls = 0;
};

} // namespace Tidemark
