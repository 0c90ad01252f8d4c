// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/SimulatedProgram.h"

#include "core/secrets/SessionKeyStore.h"

namespace Tidemark {

namespace {

class NoTransport final : public Transport
{
public:
    QCoro::Task<TransportReply> send(TransportRequest) override
    {
        TransportReply reply;
        reply.failure = TransportFailure::Refused;
        co_return reply;
    }
    void abortAll() override {}
};

// Keeps nothing: who needs the history of the day is told of each answer by the fetcher.
class NoHistory final : public HistoryStore
{
public:
    using HistoryStore::HistoryStore;
    QFuture<Status> keep(AnswerRecord, Learned) override { return {}; }
};

} // namespace

// --- the machine

Result<std::unique_ptr<SimulatedMachine>> SimulatedMachine::make(VirtualClock &clock)
{
    std::unique_ptr<SimulatedMachine> machine(new SimulatedMachine);
    Database::Options options;
    options.path = machine->m_dir.filePath(QStringLiteral("history.db"));
    options.migrations = QStringLiteral(":/tidemark/migrations/history");
    auto database = Database::open(options);
    if (!database)
        return fail(database.error());
    machine->m_database = std::move(*database);
    auto disk = DiskCache::open(machine->m_dir.filePath(QStringLiteral("cache.db")));
    if (!disk)
        return fail(disk.error());
    machine->m_disk = std::move(*disk);
    machine->m_ledger = std::make_unique<Ledger>(*machine->m_database, clock);
    machine->m_history = std::make_unique<NoHistory>(*machine->m_database);
    machine->m_transport = std::make_unique<NoTransport>();
    machine->m_keys = std::make_unique<KeyRing>(*machine->m_ledger, std::make_unique<SessionKeyStore>(), nullptr);
    return machine;
}

SimulatedMachine::~SimulatedMachine() = default;

// --- what they share

bool SharedDesk::take(const QString &key)
{
    const bool isFree = !m_taken.contains(key);
    if (isFree)
        m_taken.insert(key, {});
    return isFree;
}

void SharedDesk::giveBack(const QString &key)
{
    const auto waiting = m_taken.take(key);
    for (const auto &one : waiting)
        one.resume();
}

SimulatedProgram::SharingLayers::SharingLayers(MemoryCache &memory, DiskCache &disk, Shared &shared)
    : Layers(memory, disk)
    , m_memory(memory)
    , m_shared(shared)
{
}

QCoro::Task<Layers::Found> SimulatedProgram::SharingLayers::find(QString key, qint64 now)
{
    const auto entry = m_memory.find(key);
    if (entry && entry->isFresh(now))
        co_return Found{entry, Source::Memory};
    const auto theirs = co_await onDisk(key);
    const bool isNewer = theirs.entry && (!entry || theirs.entry->fetchedAt > entry->fetchedAt);
    co_return isNewer ? theirs : Found{entry, Source::Memory};
}

// There is no disk: what stands below memory is the shared layer.
QCoro::Task<Layers::Found> SimulatedProgram::SharingLayers::onDisk(QString key)
{
    const auto entry = m_shared.layer ? m_shared.layer->find(key) : nullptr;
    if (entry)
        m_memory.put(entry);
    co_return Found{entry, Source::Shared};
}

void SimulatedProgram::SharingLayers::put(const CacheEntryPtr &entry)
{
    m_memory.put(entry);
    if (m_shared.layer)
        m_shared.layer->put(entry);
}

void SimulatedProgram::SharingLayers::remove(const QString &key)
{
    m_memory.remove(key);
    if (m_shared.layer)
        m_shared.layer->remove(key);
}

SimulatedProgram::DeskLeases::DeskLeases(DiskCache &disk, Clock &clock, Shared &shared)
    : Leases(disk, clock)
    , m_shared(shared)
{
}

QCoro::Task<Lease> SimulatedProgram::DeskLeases::take(Query, QString key)
{
    const bool isMine = !m_shared.layer || m_shared.desk.take(key);
    co_return Lease{isMine ? Lease::State::Mine : Lease::State::Others, 1, {}};
}

QCoro::Task<Lease> SimulatedProgram::DeskLeases::over(QString key, Lease)
{
    SharedDesk::Turn turn{m_shared.desk, key};
    co_await turn;
    co_return Lease{};
}

void SimulatedProgram::DeskLeases::end(const QString &key, const Lease &, const Result<Answer> &)
{
    if (m_shared.layer)
        m_shared.desk.giveBack(key);
}

// --- the program

SimulatedProgram::SimulatedProgram(SimulatedMachine &machine, const SimulatedUpstream::World &world, qint64 memoryBytes,
                                   Shared &shared)
    : m_memory(memoryBytes)
    , m_shared(shared)
    , m_layers(m_memory, machine.disk(), shared)
    , m_leases(machine.disk(), world.clock, shared)
    , m_upstream(world, machine.transport(), machine.ledger(), machine.keys())
    , m_fetcher(world.clock, m_layers, m_upstream, machine.ledger(), machine.history())
{
    m_fetcher.setLeases(m_leases);
}

void SimulatedProgram::opened(const QString &key)
{
    ++m_open[key];
    ++m_openCalls;
}

void SimulatedProgram::closed(const QString &key)
{
    const auto found = m_open.find(key);
    if (--*found == 0)
        m_open.erase(found);
    --m_openCalls;
}

bool SimulatedProgram::isSettled() const
{
    for (auto it = m_open.cbegin(); it != m_open.cend(); ++it) {
        if (!m_upstream.isUnderWay(it.key()) && !m_shared.desk.isTaken(it.key()))
            return false;
    }
    return m_fetcher.running() <= m_openCalls + m_upstream.refreshes();
}

} // namespace Tidemark
