// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/TaskCount.h"
#include "core/cache/DiskCache.h"
#include "core/cache/MemoryCache.h"
#include "core/catalogue/Catalogue.h"
#include "core/credits/Ledger.h"
#include "core/db/Database.h"
#include "core/db/PagesCheck.h"
#include "core/engine/BalanceWatch.h"
#include "core/engine/CachePurge.h"
#include "core/engine/DataFolder.h"
#include "core/engine/Definitions.h"
#include "core/engine/DemoSignals.h"
#include "core/engine/DemoUpstream.h"
#include "core/engine/Downloads.h"
#include "core/engine/Engine.h"
#include "core/engine/Exports.h"
#include "core/engine/MediaSaver.h"
#include "core/engine/MetricsSource.h"
#include "core/engine/MetricsSwitch.h"
#include "core/engine/ProxyLink.h"
#include "core/engine/Questions.h"
#include "core/engine/RunbookDesk.h"
#include "core/engine/SharedLink.h"
#include "core/fetch/Fetcher.h"
#include "core/fetch/FreshnessByError.h"
#include "core/fetch/KeyRing.h"
#include "core/fetch/Mitigations.h"
#include "core/fetch/SharedLeases.h"
#include "core/fetch/Upstream.h"
#include "core/health/AlertBook.h"
#include "core/health/AlertCourier.h"
#include "core/health/HealthReader.h"
#include "core/health/HealthWatch.h"
#include "core/health/Prober.h"
#include "core/health/SignalBook.h"
#include "core/health/SloWatch.h"
#include "core/history/EventFeed.h"
#include "core/history/HistoryReader.h"
#include "core/history/HistoryStore.h"
#include "core/net/HttpTransport.h"
#include "core/notify/AlertSender.h"
#include "core/notify/DeliveryBook.h"
#include "core/notify/Outbox.h"
#include "core/notify/SlackSender.h"
#include "core/settings/Settings.h"
#include "core/watch/Background.h"
#include "core/watch/Radar.h"
#include "core/watch/Scheduler.h"
#include "core/watch/Watchlist.h"

#include <future>
#include <optional>

namespace Tidemark {

// Everything that the engine owns, lowest floor first: members go in the reverse order.
struct Engine::Parts {
    EngineOptions options;
    SystemClock systemClock;
    std::unique_ptr<VirtualClock> demoClock;
    Clock *clock = nullptr;
    DataFolder folder;
    QUrl apiBase;
    QStringList notices;
    qint64 demoAnchor = 0;
    bool isDemoFilled = false;

    std::unique_ptr<Settings> settings;
    std::optional<Catalogue> catalogue;
    std::unique_ptr<ProxyLink> proxy;
    LoadedSlo slo;
    std::unique_ptr<SloWatch> sloWatch;
    std::unique_ptr<DemoUpstream> demo;
    std::vector<std::unique_ptr<PagesCheck>> pageChecks; // of files that were too large to be checked before
    std::unique_ptr<Database> historyDb;
    std::unique_ptr<HistoryStore> historyStore;
    std::unique_ptr<HistoryReader> historyReader;
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<Database> healthDb;
    std::unique_ptr<SignalBook> signalBook;
    std::unique_ptr<AlertBook> alertBook;
    std::unique_ptr<HealthReader> healthReader;
    std::unique_ptr<AlertSender> alertSender;
    std::unique_ptr<DeliveryBook> deliveryBook;
    std::unique_ptr<AlertCourier> alertCourier;
    std::unique_ptr<HealthWatch> healthWatch;
    std::unique_ptr<DemoSignals> demoSignals; // null: not a demo
    std::unique_ptr<MemoryCache> memory;
    std::unique_ptr<DiskCache> disk;
    std::unique_ptr<HttpTransport> transport;
    std::unique_ptr<KeyRing> keys;
    std::unique_ptr<SharedLayer> sharedLayer;
    std::unique_ptr<SharedLeases> sharedLeases;
    std::unique_ptr<SharedLink> shared;
    std::unique_ptr<Layers> layers;
    std::unique_ptr<Mitigations> mitigations;
    std::unique_ptr<Upstream> upstream;
    std::unique_ptr<FreshnessByError> thrifty; // null: the TTLs decide
    std::unique_ptr<Fetcher> fetcher;
    std::unique_ptr<BalanceWatch> balance;
    std::unique_ptr<Questions> questions;
    std::unique_ptr<MediaSaver> media;
    std::unique_ptr<Downloads> downloads;
    std::unique_ptr<CachePurge> purge;
    std::unique_ptr<Watchlist> watchlist;
    std::unique_ptr<WatchLists> watchLists;
    std::unique_ptr<Warmer> warmer;
    std::unique_ptr<Exports> exports;
    std::unique_ptr<MetricsSource> metrics;
    std::unique_ptr<MetricsSwitch> metricsSwitch;
    std::unique_ptr<Prober> prober;
    std::unique_ptr<RunbookDesk> runbooks;
    std::unique_ptr<Outbox> outbox;
    std::unique_ptr<SlackSender> slack;
    std::unique_ptr<Radar> radar;
    std::unique_ptr<EventFeed> news;
    std::unique_ptr<Scheduler> scheduler;   // null where the options do not ask for it
    std::unique_ptr<Background> background; // as the scheduler
    TaskCount tasks;                        // of the engine itself: the key, the balance
    bool isReachable = true;

    [[nodiscard]] Status openFolders();
    [[nodiscard]] Status openDemo();
    [[nodiscard]] Status openStores();
    void define(Definitions definitions);
    [[nodiscard]] Database::Begun begin(const QString &name, Database::Durability durability) const;
    [[nodiscard]] Status openShared();
    void openProxy();
    void openServices();
    void checkPages(const Database &file);
    void openHealth();
    void openAlerts();
    void openWatch();
    void openRunbooks();
    void applyCaps();
    void applyProbes();
    void applySlo(const LoadedSlo &loaded);
    void applyFreshness();
    void failOnDemand(); // the simulated upstream, where the options say so and its data are there
};

} // namespace Tidemark
