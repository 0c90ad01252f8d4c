// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/credits/Caps.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <mutex>
#include <optional>
#include <vector>

namespace Tidemark {

class Database;

enum class LedgerState { Reserved, Sent, Charged, Unknown, Free };
[[nodiscard]] QString ledgerStateName(LedgerState state);

struct LedgerRow {
    qint64 id = 0;
    qint64 at = 0; // UTC seconds
    QString endpoint;
    QString subject; // "@mrbeast", "#fyp": what was asked about; shown, never exported to metrics
    LedgerState state = LedgerState::Reserved;
    int credits = 0;
    QString reason;       // why unknown or free; "sent again by the network stack"
    QString askedBy;      // "You · Profiles", "cli get", "Background"
    QString outcome = {}; // "ok", "timeout": see outcomeName(); empty: not known (of what is older, or was cut off)
    std::optional<qint64> latencyMs = {};
};

// Which rows; what is empty or absent allows any.
struct LedgerFilter {
    QStringList endpoints;
    QStringList outcomes;
    std::optional<qint64> from;  // UTC seconds
    std::optional<qint64> until; // exclusive

    [[nodiscard]] bool isEmpty() const { return endpoints.isEmpty() && outcomes.isEmpty() && !from && !until; }
    bool operator==(const LedgerFilter &) const = default;
};

// How a call went, as far as that is known when its row is settled.
struct CallNote {
    QString outcome = {};
    std::optional<qint64> latencyMs = {};
};

// What is to be spent on one call.
struct SpendRequest {
    QString endpoint;
    QString subject;
    QString askedBy;
    bool background = false;
    QByteArray keyFingerprint;
    qint64 actionSpent = 0;          // credits that this action has spent before this call
    std::optional<qint64> actionCap; // tighter than Caps::perAction, of this action alone
    QString payer = {};              // whose allowance of the month it is: askedBy is this word, or begins with it and a blank
    std::optional<qint64> allowance = {};
};

struct Balance {
    enum class Origin { Unknown, Manual, Api };
    Origin origin = Origin::Unknown;
    std::optional<qint64> credits; // counted down by the ledger since it was set
    qint64 setAt = 0;              // UTC seconds
    qint64 setTo = 0;
    std::optional<double> drift; // share by which the last reconciliation differed, 0.003 = 0.3 %
};

struct DaySpend {
    QString day; // yyyy-MM-dd, UTC
    qint64 spent = 0;
    qint64 saved = 0;
};

struct Spending {
    qint64 today = 0;
    qint64 month = 0;
    qint64 total = 0;
};

// How many answers of an endpoint a layer gave since the book began; "network": requests.
struct LayerCount {
    QString endpoint;
    QString layer;
    qint64 answers = 0;
};

struct CreditSummary {
    Balance balance;
    Spending spent;
    Spending saved;                               // answered by a layer of the cache in place of a request
    QList<DaySpend> days;                         // oldest first, every day of the period
    QList<std::pair<QString, qint64>> byEndpoint; // of the period, largest first
    QList<std::pair<QString, qint64>> byAsker;
    QList<std::pair<QString, qint64>> savedByLayer; // since the book began
    Caps caps;
    bool spendingStopped = false;         // the kill switch
    QString stopReason;                   // key refused, out of credits; empty: none
    std::optional<double> pricePerCredit; // in the user's own currency; absent: not said
};

// The book of every credit, in history.db, written before the request goes out and settled after.
// Shared by all processes of a data folder: reservations are atomic, so that no two of them pass a
// cap together. Days and months are UTC and never go back. One row a request sent.
class Ledger : public QObject
{
    Q_OBJECT

public:
    Ledger(Database &database, Clock &clock);
    ~Ledger() override;

    void setCaps(const Caps &caps);
    [[nodiscard]] Caps caps() const;

    // Reserves two credits (the network stack may send twice) against the caps of day and month,
    // and the call's own one against the action's. OverBudget names the cap or stop in the way and
    // when it frees; KeyRefused where this very key was refused; LocalData while the disk is full.
    [[nodiscard]] QFuture<Result<qint64>> reserve(SpendRequest request);
    // For each send: the first turns the row from reserved to sent, each further one adds a row.
    [[nodiscard]] QFuture<Status> sent(qint64 reservation, int sendNumber);
    // All rows of the reservation: charged, unknown (with why), or free (never sent).
    [[nodiscard]] QFuture<Status> settle(qint64 reservation, LedgerState state, QString reason);
    // The same, with how it went.
    [[nodiscard]] QFuture<Status> settle(qint64 reservation, LedgerState state, QString reason, CallNote note);
    // A request that costs nothing by its nature (/profile/).
    [[nodiscard]] QFuture<Status> noteFree(QString endpoint, QString reason);
    // Rows left open by a process that died count as unknown. Called once at start.
    [[nodiscard]] QFuture<Status> recover();
    // After a restore: the rows of the file that was replaced which the restored one lacks. What was spent stays spent.
    [[nodiscard]] QFuture<Status> carryOver(QString replacedFile);

    // Counted in memory, written in batches: an answer that needed no request.
    void noteSaved(const QString &endpoint, const QString &layer);
    [[nodiscard]] QFuture<Status> flushSaved();

    // Stops outlast the process. A stop binds one key (its fingerprint); the kill switch binds all.
    enum class StopKind { KeyRefused, OutOfCredits };
    [[nodiscard]] QFuture<Status> stop(StopKind kind, QByteArray keyFingerprint, QString reason);
    [[nodiscard]] int stops() const { return m_stops; } // set by this process so far
    [[nodiscard]] QFuture<Status> clearStops(QByteArray keyFingerprint);
    [[nodiscard]] QFuture<Status> setSpendingStopped(bool stopped);
    [[nodiscard]] QFuture<Result<std::optional<StopKind>>> stopOf(QByteArray keyFingerprint);

    // When the balance page was last looked at, by any process, and whether it carried a number.
    struct BalanceCheck {
        qint64 at = 0; // UTC seconds; 0: never
        bool gaveNumber = true;
    };
    [[nodiscard]] QFuture<Result<BalanceCheck>> lastBalanceCheck();
    [[nodiscard]] QFuture<Status> noteBalanceCheck(bool gaveNumber);

    [[nodiscard]] QFuture<Status> setBalance(qint64 credits, Balance::Origin origin);
    [[nodiscard]] QFuture<Status> setPrice(double perCredit);
    [[nodiscard]] QFuture<Result<CreditSummary>> summary(int days, QByteArray keyFingerprint = {});
    // What askers of this word (see SpendRequest::payer) have spent or set aside in this month.
    [[nodiscard]] QFuture<Result<qint64>> spentBy(QString payer);
    // By endpoint, then layer; savings not yet written are not in it (flushSaved()).
    [[nodiscard]] QFuture<Result<QList<LayerCount>>> answersByLayer();
    // Newest first.
    [[nodiscard]] QFuture<Result<QList<LedgerRow>>> rows(int limit, qint64 beforeId = 0);
    [[nodiscard]] QFuture<Result<QList<LedgerRow>>> rowsOf(LedgerFilter filter, int limit);
    // A salt of this data folder, for fingerprints of keys.
    [[nodiscard]] QFuture<Result<QByteArray>> salt();

Q_SIGNALS:
    void changed(); // rows, balance, caps or stops; at most a few times a second

private:
    struct Saved {
        QString endpoint;
        QString layer;
        qint64 answers = 0;
    };

    template <typename Function>
    auto write(Function function);
    void tellSoon();

    Database &m_database;
    Clock &m_clock;
    mutable std::mutex m_mutex; // caps and savings
    Caps m_caps;
    std::vector<Saved> m_saved;
    size_t m_lastSaved = 0;
    std::atomic<bool> m_killed = false; // at once, also where the disk is full
    std::atomic<int> m_stops = 0;
    QTimer m_tell;
    QTimer m_flush;
};

} // namespace Tidemark
