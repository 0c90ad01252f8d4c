// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Engine.h"

#include "core/base/Log.h"
#include "core/engine/DemoReplay.h"
#include "core/engine/DemoWatch.h"
#include "core/engine/EngineParts.h"
#include "core/sandbox/Cast.h"

#include <QCoroFuture>
#include <QCoroTimer>
#include <QFile>

namespace Tidemark {

namespace {
constexpr std::chrono::milliseconds kShutdownTurn{5};
constexpr int kShutdownTurns = 2'400; // a keychain answers within ten seconds
} // namespace

Engine::Engine()
    : m(std::make_unique<Parts>())
{
}

Engine::~Engine() = default;

Result<std::unique_ptr<Engine>> Engine::open(EngineOptions options)
{
    std::unique_ptr<Engine> engine(new Engine);
    Parts &parts = *engine->m;
    parts.options = std::move(options);
    for (const auto step : {&Parts::openFolders, &Parts::openDemo, &Parts::openStores, &Parts::openShared}) {
        const Status opened = (parts.*step)();
        if (!opened)
            return fail(opened.error());
    }
    parts.openServices();
    if (parts.options.keepWarm)
        parts.metricsSwitch->start();

    Engine *self = engine.get();
    connect(parts.settings.get(), &Settings::changed, self, [self] {
        self->m->applyCaps();
        self->m->applyProbes();
        self->m->memory->setMaxBytes(self->m->settings->whole(Setting::CacheMemoryBytes));
    });
    connect(parts.sloWatch.get(), &SloWatch::changed, self, [self](const LoadedSlo &slo) {
        self->m->applySlo(slo);
        Q_EMIT self->m->healthWatch->sloChanged();
    });
    parts.sloWatch->start();
    for (const auto &check : parts.pageChecks)
        connect(check.get(), &PagesCheck::foundDamage, self, [self](const QString &notice) {
            self->m->notices += notice;
            Q_EMIT self->noticed(notice);
        });
    connect(parts.upstream.get(), &Upstream::reachable, self, [self](bool isReachable) {
        if (self->m->isReachable == isReachable)
            return;
        self->m->isReachable = isReachable;
        Q_EMIT self->onlineChanged(!self->isOffline() && isReachable);
    });
    if (!parts.options.demo) {
        connect(parts.fetcher.get(), &Fetcher::paid, self, [self] { self->m->balance->afterSpend(); });
        connect(parts.prober.get(), &Prober::probed, self, [self] { self->m->balance->afterSpend(); });
    }
    return engine;
}

const Catalogue &Engine::catalogue() const
{
    return *m->catalogue;
}
const LoadedSlo &Engine::slo() const
{
    return m->slo;
}
Settings &Engine::settings()
{
    return *m->settings;
}
Clock &Engine::clock()
{
    return *m->clock;
}
Fetcher &Engine::fetcher()
{
    return *m->fetcher;
}
Downloads &Engine::downloads()
{
    return *m->downloads;
}

MediaSaver &Engine::media()
{
    return *m->media;
}

Questions &Engine::questions()
{
    return *m->questions;
}
HistoryReader &Engine::history()
{
    return *m->historyReader;
}
HistoryStore &Engine::historyStore()
{
    return *m->historyStore;
}
Ledger &Engine::ledger()
{
    return *m->ledger;
}
MemoryCache &Engine::memoryCache()
{
    return *m->memory;
}
DiskCache &Engine::diskCache()
{
    return *m->disk;
}
ProxyLink &Engine::proxy()
{
    return *m->proxy;
}
SharedLink &Engine::shared()
{
    return *m->shared;
}

CachePurge &Engine::purge()
{
    return *m->purge;
}
SignalBook &Engine::signalBook()
{
    return *m->signalBook;
}
AlertBook &Engine::alertBook()
{
    return *m->alertBook;
}
HealthReader &Engine::health()
{
    return *m->healthReader;
}
HealthWatch &Engine::healthWatch()
{
    return *m->healthWatch;
}
MetricsSwitch &Engine::metricsSwitch()
{
    return *m->metricsSwitch;
}
MetricsSource &Engine::metrics()
{
    return *m->metrics;
}
RunbookDesk &Engine::runbooks()
{
    return *m->runbooks;
}
void Engine::addSignalSink(SignalSink &sink)
{
    m->upstream->addSink(sink);
}
Exports &Engine::exports()
{
    return *m->exports;
}

Watchlist &Engine::watchlist()
{
    return *m->watchlist;
}
Radar &Engine::radar()
{
    return *m->radar;
}
SlackSender &Engine::slack()
{
    return *m->slack;
}
WatchLists &Engine::watchLists()
{
    return *m->watchLists;
}
Warmer &Engine::warmer()
{
    return *m->warmer;
}
QString Engine::dataDir() const
{
    return m->folder.dataDir;
}
QUrl Engine::apiBase() const
{
    return m->apiBase;
}
bool Engine::isDemo() const
{
    return m->options.demo;
}
bool Engine::isOffline() const
{
    return m->upstream->isOffline();
}
QStringList Engine::notices() const
{
    return m->notices;
}
QByteArray Engine::keyFingerprint() const
{
    return m->keys->fingerprint();
}
QStringList Engine::demoCreators() const
{
    return castHandles();
}
QStringList Engine::demoHashtags() const
{
    return castHashtags();
}
QStringList Engine::demoSounds() const
{
    return castSoundIds();
}

void Engine::setOffline(bool offline)
{
    if (offline == isOffline())
        return;
    m->upstream->setOffline(offline);
    Q_EMIT onlineChanged(!offline && m->isReachable);
}

void Engine::setDesktopNotifier(DesktopNotifier *notifier)
{
    m->alertSender->setNotifier(notifier);
    if (m->background)
        m->background->setNotifier(notifier);
}

QCoro::Task<KeyStatus> Engine::keyStatus()
{
    const TaskCount::Running running(m->tasks);
    const auto active = co_await m->keys->active();
    KeyStatus status;
    status.present = active.has_value();
    status.place = isDemo() ? QStringLiteral("demo") : m->keys->place();
    status.problem = m->keys->problem();
    if (!active)
        co_return status;
    const auto stop = co_await m->ledger->stopOf(active->fingerprint);
    status.refused = stop && *stop == Ledger::StopKind::KeyRefused;
    co_return status;
}

QCoro::Task<Result<KeyStatus>> Engine::setKey(QByteArray text)
{
    const TaskCount::Running running(m->tasks);
    auto key = checkedKey(text);
    if (!key)
        co_return fail(key.error());
    const Status set = co_await m->keys->set(std::move(*key));
    if (!set)
        co_return fail(set.error());
    Q_EMIT keyChanged();
    const auto status = co_await keyStatus();
    co_return status;
}

QCoro::Task<Status> Engine::removeKey()
{
    const TaskCount::Running running(m->tasks);
    const Status removed = co_await m->keys->remove();
    Q_EMIT keyChanged();
    co_return removed;
}

QCoro::Task<Result<QString>> Engine::restoreHistory(QString backup)
{
    const TaskCount::Running running(m->tasks);
    const auto kept = co_await m->historyStore->restore(backup);
    if (!kept)
        co_return fail(kept.error());
    const Status carried = co_await m->ledger->carryOver(*kept);
    if (!carried)
        co_return fail(carried.error());
    QString path = *kept;
    co_return path;
}

QCoro::Task<Status> Engine::checkBalance()
{
    const TaskCount::Running running(m->tasks);
    const Status checked = co_await m->balance->check();
    co_return checked;
}

QCoro::Task<Status> Engine::replayDemo(std::function<void(double)> progress)
{
    if (!isDemo())
        co_return Status();
    if (m->isDemoFilled) {
        m->failOnDemand();
        co_return Status();
    }
    m->ledger->setCaps(Caps{-1, -1, -1, 100});
    DemoWatch watch({*m->catalogue, *m->watchlist, *m->watchLists, *m->radar});
    DemoReplay replay({*m->demoClock, *m->catalogue, *m->fetcher, *m->ledger, watch, *m->healthWatch}, m->demoAnchor * 1000,
                      m->options.demoDays > 0 ? m->options.demoDays : DemoReplay::kDays);
    m->demoSignals->setReplaying(true);
    const Status lived = co_await replay.run(progress);
    m->demoSignals->setReplaying(false);
    m->applyCaps();
    if (!lived)
        co_return lived;
    QFile mark(m->folder.dataDir + QLatin1String("/demo-filled"));
    if (!mark.open(QIODevice::WriteOnly) || mark.write(QByteArray::number(m->demoAnchor)) < 0)
        co_return fail(ErrorKind::LocalData, QStringLiteral("the demo folder cannot be written"));
    m->isDemoFilled = true;
    m->healthWatch->start();
    m->failOnDemand();
    co_return Status();
}

QCoro::Task<void> Engine::shutdown()
{
    m->pageChecks.clear();
    for (int turn = 0; m->balance->isRunning() && turn < kShutdownTurns; ++turn)
        co_await QCoro::sleepFor(kShutdownTurn);
    if (m->scheduler)
        m->scheduler->stop();
    if (m->background)
        m->background->stop();
    m->healthWatch->stop();
    m->metricsSwitch->stop();
    m->prober->stop();
    m->historyStore->stop();
    m->transport->abortAll();
    m->downloads->stop();
    m->media->abortAll();
    m->proxy->stopTest();
    m->fetcher->stopWaiting();
    // Not requests alone: whoever waits for the keychain or a database must be done before they go.
    const auto running = [this] {
        return m->fetcher->running() + m->questions->running() + m->media->running() + m->downloads->running()
               + m->warmer->running() + m->radar->running() + m->slack->running() + (m->background ? m->background->running() : 0)
               + m->tasks.running() + m->shared->running() + m->proxy->running() + m->purge->running() + m->exports->running()
               + m->historyStore->running() + m->healthWatch->running() + m->signalBook->running() + m->metrics->running()
               + m->prober->running() + m->runbooks->running();
    };
    for (int turn = 0; running() > 0 && turn < kShutdownTurns; ++turn)
        co_await QCoro::sleepFor(kShutdownTurn);
    if (running() > 0)
        qCWarning(lcEngine) << "questions still run at shutdown:" << running();
    const Status counted = co_await m->watchlist->flushUses();
    if (!counted)
        qCWarning(lcEngine) << "uses could not be written:" << counted.error().detail;
    const Status told = co_await m->signalBook->flush();
    if (!told)
        qCWarning(lcEngine) << "signals could not be written:" << told.error().detail;
    const Status saved = co_await m->ledger->flushSaved();
    if (!saved)
        qCWarning(lcEngine) << "savings could not be written:" << saved.error().detail;
    co_await m->disk->flushed();
    co_await m->shared->flush();
}

} // namespace Tidemark
