// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/secrets/KeyStore.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace Tidemark {

class AlertBook;
class CachePurge;
class Catalogue;
class DefinitionsReading;
class DesktopNotifier;
class DiskCache;
class Downloads;
class Exports;
class Fetcher;
class HealthReader;
class HealthWatch;
class HistoryReader;
class HistoryStore;
class Ledger;
class MediaSaver;
class MemoryCache;
class MetricsSource;
class MetricsSwitch;
class ProxyLink;
class Questions;
class Radar;
class RunbookDesk;
class Settings;
class SharedLink;
class SignalBook;
class SignalSink;
class SlackSender;
class Warmer;
class WatchLists;
class Watchlist;
struct LoadedSlo;
struct ReparseReport;

// How the simulated upstream of demo data answers: for pictures of a view that waits or fails.
enum class DemoFault { None, Hang, Fail };

struct EngineOptions {
    QString dataDir;       // empty: the default folder of this user, or one of its own for another API host
    QString apiBase;       // empty: as in the settings
    bool offline = false;  // no request leaves
    bool keepWarm = false; // run the hot set in the background, where the setting says so
    bool demo = false;     // an upstream simulated in this process, in a data folder of its own
    int demoDays = 0;      // how far back they go, where they are made anew; 0: as usual
    QString shared;        // redis://... or "none"; empty: as in the settings
    DemoFault demoFault = DemoFault::None;
    QByteArray key;                                  // given for this session (--key-file -); empty: keychain or environment
    Clock *clock = nullptr;                          // null: the system's; not owned
    std::shared_ptr<DefinitionsReading> definitions; // of the same folder, begun already; null: not yet
    // What the caller does while threads open the files; called once, in this thread, unless the folder cannot be used.
    // The history answers once it is open; where it cannot be, what was asked is cancelled.
    std::function<void(const Settings &, HistoryReader &)> meanwhile;
};

// How key and spending stand, for `key status`, Settings and the first-run page.
struct KeyStatus {
    bool present = false;
    QString place;        // "keychain", "environment", "this session only", "demo"
    QString problem;      // why the keychain, or the key at place, could not be used; empty: none
    bool refused = false; // the API refused this very key
};

// Builds and owns every service of core; the one door for app and ui. Start-up sends nothing.
// Lives in the thread that made it. Destroyed only after shutdown() has finished.
class Engine : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static Result<std::unique_ptr<Engine>> open(EngineOptions options);
    ~Engine() override;

    [[nodiscard]] const Catalogue &catalogue() const;
    // The objectives of slo.yaml as they were at the start; the catalogue has their tiers and time-outs.
    [[nodiscard]] const LoadedSlo &slo() const;
    [[nodiscard]] Settings &settings();
    [[nodiscard]] Clock &clock();
    [[nodiscard]] Fetcher &fetcher();
    [[nodiscard]] Questions &questions();
    [[nodiscard]] MediaSaver &media();
    [[nodiscard]] Downloads &downloads();
    [[nodiscard]] HistoryReader &history();
    [[nodiscard]] HistoryStore &historyStore();
    [[nodiscard]] Ledger &ledger();
    [[nodiscard]] MemoryCache &memoryCache();
    [[nodiscard]] DiskCache &diskCache();
    [[nodiscard]] SharedLink &shared();
    [[nodiscard]] ProxyLink &proxy();
    [[nodiscard]] CachePurge &purge();
    [[nodiscard]] Watchlist &watchlist();
    [[nodiscard]] WatchLists &watchLists();
    [[nodiscard]] Warmer &warmer();
    [[nodiscard]] Radar &radar();
    [[nodiscard]] SlackSender &slack();
    [[nodiscard]] Exports &exports();
    [[nodiscard]] SignalBook &signalBook();
    [[nodiscard]] AlertBook &alertBook();
    [[nodiscard]] HealthReader &health();
    [[nodiscard]] HealthWatch &healthWatch();
    [[nodiscard]] MetricsSource &metrics();
    [[nodiscard]] MetricsSwitch &metricsSwitch();
    [[nodiscard]] RunbookDesk &runbooks();
    // Told of every question to the API too, beside the book of signals; must outlive shutdown().
    void addSignalSink(SignalSink &sink);

    [[nodiscard]] QString dataDir() const;
    [[nodiscard]] QUrl apiBase() const;
    [[nodiscard]] bool isDemo() const;
    [[nodiscard]] bool isOffline() const;
    void setOffline(bool offline);
    // Who shows what is news of what is watched, where the options ask for background work; null: nobody. It must live
    // until another is set or shutdown() has finished, and is called in this thread.
    void setDesktopNotifier(DesktopNotifier *notifier);
    // What happened at opening that the user should know ("history was recovered ..."); may be empty.
    [[nodiscard]] QStringList notices() const;

    [[nodiscard]] QCoro::Task<KeyStatus> keyStatus();
    // Into the keychain; where there is none the key is held for this session and the status says so.
    [[nodiscard]] QCoro::Task<Result<KeyStatus>> setKey(QByteArray text);
    [[nodiscard]] QCoro::Task<Status> removeKey();
    [[nodiscard]] QByteArray keyFingerprint() const;

    // Fills demo data: ninety days through the real fetch path on a virtual clock. Does nothing
    // where the folder already has them. progress: 0 to 1.
    [[nodiscard]] QCoro::Task<Status> replayDemo(std::function<void(double)> progress);
    // The names that demo data is about, most interesting first.
    [[nodiscard]] QStringList demoCreators() const;
    [[nodiscard]] QStringList demoHashtags() const;
    [[nodiscard]] QStringList demoSounds() const; // ids

    // Puts a backup of history in place of all that is held; the ledger keeps what was spent since. The answer names the
    // copy that was made of what was there.
    [[nodiscard]] QCoro::Task<Result<QString>> restoreHistory(QString backup);

    // Reads all answers that history keeps once more, by the parsers of today, and adds what they had and nobody
    // understood then. Spends nothing; nothing is taken away. progress: answers read so far.
    [[nodiscard]] QCoro::Task<Result<ReparseReport>> reparse(std::function<void(qint64)> progress);

    // Asks /profile/ for the balance now (free); an answer without a number changes nothing.
    [[nodiscard]] QCoro::Task<Status> checkBalance();

    // Stops timers, aborts requests, waits until no task runs and everything is on disk.
    [[nodiscard]] QCoro::Task<void> shutdown();

Q_SIGNALS:
    void onlineChanged(bool online);
    void keyChanged();
    void noticed(const QString &notice); // one more of notices(), found while the program runs

private:
    Engine();
    struct Parts;
    std::unique_ptr<Parts> m;
};

} // namespace Tidemark
