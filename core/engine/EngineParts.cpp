// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/EngineParts.h"

#include "core/health/RefusedAnswers.h"
#include "core/net/RedactingLog.h"
#include "core/net/RequestPolicy.h"
#include "core/notify/PagerDuty.h"
#include "core/notify/Slack.h"

#include "core/secrets/EnvironmentKeyStore.h"
#include "core/secrets/KeychainKeyStore.h"
#include "core/secrets/SessionKeyStore.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTimer>

namespace Tidemark {

namespace {

constexpr qint64 kDaySeconds = 24 * 3'600;
constexpr std::chrono::seconds kPatience{3}; // with the keychain, while a question waits
constexpr std::chrono::seconds kUntilPagesAreChecked{5};
constexpr std::chrono::minutes kUntilProbes{1}; // after the start, which spends nothing
const QByteArray kDemoKey = QByteArrayLiteral("demo-data-needs-no-key");

QString demoMark(const QString &folder)
{
    return folder + QLatin1String("/demo-filled");
}

// When the folder was filled with demo data; 0: not, or not to the end.
qint64 demoFilledAt(const QString &folder)
{
    QFile file(demoMark(folder));
    return file.open(QIODevice::ReadOnly) ? file.read(32).trimmed().toLongLong() : 0;
}

std::unique_ptr<KeyStore> sessionStore(const EngineOptions &options)
{
    if (options.demo)
        return std::make_unique<SessionKeyStore>(SessionKeyStore::Origin::Session, Secret(kDemoKey));
    if (!options.key.isEmpty())
        return std::make_unique<SessionKeyStore>(SessionKeyStore::Origin::StandardInput, Secret(options.key));
    auto environment = std::make_unique<EnvironmentKeyStore>();
    if (environment->isPresent())
        return environment;
    return std::make_unique<SessionKeyStore>();
}

} // namespace

Status Engine::Parts::openFolders()
{
    if (!options.key.isEmpty()) {
        const auto checked = checkedKey(options.key);
        if (!checked)
            return fail(checked.error());
        RedactingLog::learn(*checked);
        options.key = checked->reveal();
    }
    clock = options.clock ? options.clock : &systemClock;
    const QString root = DataFolder::root(options.dataDir, options.demo);
    if (const Status made = DataFolder::make(root); !made)
        return made;
    settings = std::make_unique<Settings>(root + QLatin1String("/settings.json"));
    notices += settings->problems();
    if (!options.apiBase.isEmpty()) {
        const auto base = checkedSetting(Setting::ApiBase, options.apiBase);
        if (!base)
            return fail(base.error());
        apiBase = QUrl(base->toString());
    } else {
        apiBase = QUrl(settings->text(Setting::ApiBase));
    }
    folder = DataFolder::of(options.dataDir, options.demo, apiBase);
    if (const Status made = DataFolder::make(folder.dataDir); !made)
        return made;
    return {};
}

void Engine::Parts::define(Definitions definitions)
{
    catalogue = std::move(definitions.catalogue);
    slo = std::move(definitions.slo);
    if (!slo.problem.isEmpty())
        notices += slo.problem;
    sloWatch = std::make_unique<SloWatch>(folder.settingsDir, *catalogue);
    applyPlan(slo.plan, *catalogue);
}

// Demo data are of one day: an older folder is emptied and filled anew.
Status Engine::Parts::openDemo()
{
    if (!options.demo)
        return {};
    const qint64 now = clock->now();
    const qint64 filledAt = demoFilledAt(folder.dataDir);
    isDemoFilled = filledAt > 0 && now >= filledAt && now - filledAt < kDaySeconds;
    demoAnchor = isDemoFilled ? filledAt : now;
    if (!isDemoFilled) {
        QDir dir(folder.dataDir);
        for (const QString &name : dir.entryList({QStringLiteral("*.db*"), QStringLiteral("demo-filled")}, QDir::Files))
            dir.remove(name);
    }
    demoClock = std::make_unique<VirtualClock>(clock->nowMs());
    clock = demoClock.get();
    if (isDemoFilled)
        demoClock->run();
    auto started = DemoUpstream::start(*demoClock, demoAnchor);
    if (!started)
        return fail(started.error());
    demo = std::move(*started);
    apiBase = demo->baseUrl();
    if (options.demoFault == DemoFault::Hang)
        demo->setFault(Fault{FaultKind::Hang});
    return {};
}

// The three files wait for the disk, and what is defined in text for being read, each in a thread of its own.
Status Engine::Parts::openStores()
{
    if (!options.definitions)
        options.definitions = std::make_shared<DefinitionsReading>(options.dataDir, options.demo);
    auto history = begin(QStringLiteral("history"), Database::Durability::Full);
    auto health = begin(QStringLiteral("health"), Database::Durability::Normal);
    auto cache = std::async(std::launch::async, &DiskCache::open, folder.dataDir + QLatin1String("/cache.db"));
    historyDb = std::move(history.database);
    healthDb = std::move(health.database);
    historyReader = std::make_unique<HistoryReader>(*historyDb);
    if (const auto meanwhile = std::exchange(options.meanwhile, {}))
        meanwhile(*settings, *historyReader);
    auto read = std::exchange(options.definitions, {})->take();
    if (!read)
        return fail(read.error());
    define(std::move(*read));
    for (const auto &[opening, file] : {std::pair(&history.opened, historyDb.get()), std::pair(&health.opened, healthDb.get())}) {
        if (const Status status = opening->get(); !status)
            return status;
        if (!file->notice().isEmpty())
            notices += file->notice();
        if (file->isUnchecked())
            checkPages(*file);
    }
    auto opened = cache.get();
    if (!opened)
        return fail(opened.error());
    disk = std::move(*opened);
    return {};
}

// A program that only asks one thing is gone by then.
void Engine::Parts::checkPages(const Database &file)
{
    PagesCheck *check = pageChecks.emplace_back(std::make_unique<PagesCheck>(file.path())).get();
    QTimer::singleShot(kUntilPagesAreChecked, check, &PagesCheck::start);
}

Database::Begun Engine::Parts::begin(const QString &name, Database::Durability durability) const
{
    Database::Options file;
    file.path = folder.dataDir + QLatin1Char('/') + name + QLatin1String(".db");
    file.migrations = QStringLiteral(":/tidemark/migrations/") + name;
    file.durability = durability;
    return Database::begin(std::move(file));
}

// What another API says must not reach those who share a cache for this one, unless the user says so.
Status Engine::Parts::openShared()
{
    sharedLayer = std::make_unique<SharedLayer>(*clock, *catalogue);
    auto keychain = options.demo
                        ? nullptr
                        : std::make_unique<KeychainKeyStore>(QStringLiteral("Tidemark"), QStringLiteral("shared-cache-password"),
                                                             kPatience, checkedPassword);
    shared = std::make_unique<SharedLink>(*clock, *settings, *sharedLayer, std::move(keychain));
    QString barred;
    if (options.demo)
        barred = QStringLiteral("demo data are not shared");
    else if (apiBase != QUrl(settings->text(Setting::ApiBase)))
        barred = QStringLiteral("another API than that of the settings is asked; --shared shares its answers all the same");
    return shared->open(options.demo ? QString() : options.shared, barred);
}

void Engine::Parts::openProxy()
{
    auto keychain = options.demo ? nullptr
                                 : std::make_unique<KeychainKeyStore>(
                                     QStringLiteral("Tidemark"), QStringLiteral("proxy-password"), kPatience, checkedPassword);
    proxy = std::make_unique<ProxyLink>(*settings, std::move(keychain));
}

void Engine::Parts::openServices()
{
    openProxy();
    historyStore = std::make_unique<HistoryStore>(*historyDb);
    ledger = std::make_unique<Ledger>(*historyDb, *clock);
    memory = std::make_unique<MemoryCache>(settings->whole(Setting::CacheMemoryBytes));
    transport = std::make_unique<HttpTransport>(HttpTransport::kConnectTimeout, proxy->route());
    keys =
        std::make_unique<KeyRing>(*ledger, sessionStore(options), options.demo ? nullptr : std::make_unique<KeychainKeyStore>());
    layers = std::make_unique<Layers>(*memory, *disk, sharedLayer.get());
    upstream = std::make_unique<Upstream>(*clock, *transport, *ledger, *keys);
    upstream->setBase(apiBase);
    upstream->setOffline(options.offline);
    mitigations = std::make_unique<Mitigations>(*settings, *clock);
    upstream->setMitigations(*mitigations);
    if (!options.demo)
        upstream->keepPace(RateLimit::sharedFolder());
    openHealth();
    fetcher = std::make_unique<Fetcher>(*clock, *layers, *upstream, *ledger, *historyStore);
    fetcher->shareAnswers(*catalogue);
    fetcher->setMitigations(*mitigations);
    sharedLeases = std::make_unique<SharedLeases>(*sharedLayer, *clock);
    fetcher->setSharedLeases(*sharedLeases);
    applyFreshness();
    balance = std::make_unique<BalanceWatch>(*clock, *upstream, *ledger);
    questions = std::make_unique<Questions>(*catalogue, *fetcher, *historyReader, *clock);
    const bool isHere = isLoopbackHost(apiBase.host());
    media =
        std::make_unique<MediaSaver>(*catalogue, *fetcher, isHere ? LoopbackMedia::Allow : LoopbackMedia::Refuse, proxy->route());
    downloads = std::make_unique<Downloads>(*media, folder.dataDir + QLatin1String("/downloads.json"));
    purge = std::make_unique<CachePurge>(
        CachePurge::Layers{*memory, *disk, *shared, *questions, [this] { return upstream->isOffline(); }});
    openRunbooks();
    openWatch();
    applyCaps();
    applyProbes();
    std::ignore = ledger->recover();
}

void Engine::Parts::openHealth()
{
    signalBook = std::make_unique<SignalBook>(*healthDb, *clock);
    alertBook = std::make_unique<AlertBook>(*healthDb, *clock, slo.plan);
    healthReader = std::make_unique<HealthReader>(*healthDb, *clock, slo.plan);
    openAlerts();
    prober = std::make_unique<Prober>(Prober::Services{*clock, *catalogue, *upstream, *ledger, *signalBook, *healthDb,
                                                       folder.dataDir + QLatin1String("/probing.lock")});
    healthWatch = std::make_unique<HealthWatch>(*signalBook, *alertBook, *alertCourier, *prober);
    metrics = std::make_unique<MetricsSource>(MetricsSource::Services{*healthDb, *ledger, *keys, *clock, *catalogue, slo.plan});
    metricsSwitch = std::make_unique<MetricsSwitch>(*settings, *metrics);
    if (!options.demo) {
        upstream->addSink(*signalBook);
        healthWatch->start();
        return;
    }
    demoSignals = std::make_unique<DemoSignals>(*signalBook, slo.plan, demoAnchor);
    upstream->addSink(*demoSignals);
    if (isDemoFilled)
        healthWatch->start();
}

void Engine::Parts::openAlerts()
{
    const auto kept = [this](const char *account, SecretCheck check) -> std::unique_ptr<KeyStore> {
        if (options.demo)
            return nullptr;
        return std::make_unique<KeychainKeyStore>(QStringLiteral("Tidemark"), QLatin1String(account), kPatience, check);
    };
    alertSender = std::make_unique<AlertSender>(*settings,
                                                AlertSender::Keychain{kept("alerts-pagerduty-key", checkedRoutingKey),
                                                                      kept("alerts-slack-webhook", checkedWebhook),
                                                                      kept("alerts-webhook", checkedWebhook)},
                                                proxy->route());
    deliveryBook = std::make_unique<DeliveryBook>(*healthDb, *clock);
    alertCourier = std::make_unique<AlertCourier>(AlertCourier::Services{*healthDb, *clock, *settings, *deliveryBook,
                                                                         *alertSender, slo.plan, apiBase.toString(), options.demo,
                                                                         [this] { return upstream->isOffline(); }});
}

// What breaks its contract is looked at later; it is no answer.
void Engine::Parts::openRunbooks()
{
    runbooks = std::make_unique<RunbookDesk>(RunbookDesk::Services{*catalogue, *clock, *healthDb, *historyDb, *signalBook,
                                                                   *ledger, *keys, *questions, *mitigations, apiBase});
    QObject::connect(upstream.get(), &Upstream::contractBroken, upstream.get(),
                     [this](const Query &query, const QByteArray &body, qint64 at) {
                         std::ignore = RefusedAnswers(*healthDb).keep(query, body, at);
                     });
}

void Engine::Parts::openWatch()
{
    watchlist = std::make_unique<Watchlist>(*historyDb, *clock);
    watchLists = std::make_unique<WatchLists>(*historyDb, *clock, *settings);
    warmer = std::make_unique<Warmer>(
        Warmer::Services{*catalogue, *clock, *settings, *ledger, *fetcher, *historyReader, *watchlist, *watchLists});
    outbox = std::make_unique<Outbox>(*historyDb, *clock);
    slack = std::make_unique<SlackSender>(*outbox,
                                          options.demo ? nullptr
                                                       : std::make_unique<KeychainKeyStore>(QStringLiteral("Tidemark"),
                                                                                            QStringLiteral("slack-webhook"),
                                                                                            kPatience, checkedWebhook),
                                          proxy->route());
    radar = std::make_unique<Radar>(
        Radar::Services{*catalogue, *clock, *fetcher, *historyReader, *watchlist, *watchLists, *warmer, *outbox});
    const QString source = options.demo ? QStringLiteral("demo data, invented") : apiBase.toString();
    exports = std::make_unique<Exports>(
        Exports::Services{*catalogue, *fetcher, *historyReader, *questions, *ledger, *watchlist, *watchLists, *clock, source});
    QObject::connect(fetcher.get(), &Fetcher::asked, watchlist.get(), &Watchlist::noteUse);
    news = std::make_unique<EventFeed>(*historyDb);
    if (!options.keepWarm || options.demo)
        return;
    const auto isOffline = [this] { return upstream->isOffline(); };
    scheduler = std::make_unique<Scheduler>(*clock, *settings, *warmer, isOffline);
    background = std::make_unique<Background>(
        Background::Services{*clock, *settings, *scheduler, *radar, *watchLists, *watchlist, *news, *outbox, *slack, isOffline});
}

void Engine::Parts::applySlo(const LoadedSlo &loaded)
{
    slo = loaded;
    alertBook->setPlan(slo.plan);
    alertCourier->setPlan(slo.plan);
    healthReader->setPlan(slo.plan);
}

// While the window is open; `serve-metrics --probe` says by itself what it wants.
void Engine::Parts::applyProbes()
{
    if (!options.keepWarm)
        return;
    ProbePlan plan;
    if (!settings->flag(Setting::BackgroundPaused))
        plan = {int(settings->whole(Setting::ProbesEveryMinutes)), settings->whole(Setting::ProbesCreditsPerDay)};
    prober->start(plan, kUntilProbes);
}

// Another rule holds from the next start on: what is under way keeps the one that it began with.
void Engine::Parts::applyFreshness()
{
    if (settings->text(Setting::FreshnessRule) != QLatin1String("thrifty"))
        return;
    thrifty = std::make_unique<FreshnessByError>(settings->real(Setting::FreshnessBound) / 100, historyReader.get());
    fetcher->setFreshness(*thrifty);
}

void Engine::Parts::failOnDemand()
{
    if (options.demoFault == DemoFault::Fail)
        demo->setFault(Fault{FaultKind::HttpStatus, 503});
}

void Engine::Parts::applyCaps()
{
    ledger->setCaps(Caps{settings->whole(Setting::CapsPerAction), settings->whole(Setting::CapsPerDay),
                         settings->whole(Setting::CapsPerMonth), int(settings->whole(Setting::CapsBackground))});
}

} // namespace Tidemark
