// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/domain/Learned.h"
#include "core/fetch/Explanation.h"
#include "core/fetch/FreshnessPolicy.h"
#include "core/fetch/Layers.h"
#include "core/fetch/Leases.h"
#include "core/fetch/SingleFlight.h"

#include <QHash>
#include <QObject>

namespace Tidemark {

class Catalogue;
class HistoryStore;
class Ledger;
class Mitigations;
class SharedLeases;
class Upstream;

// The flow from a question to an answer: layers, then one request for all who ask, then history.
// Lives in the thread of the engine. A stale answer is the task's value; its refresh arrives as
// answered().
class Fetcher : public QObject
{
    Q_OBJECT

public:
    Fetcher(Clock &clock, Layers &layers, Upstream &upstream, Ledger &ledger, HistoryStore &history);

    // The TTLs of the catalogue decide until this is called. policy must outlive the questions.
    void setFreshness(FreshnessPolicy &policy) { m_freshness = &policy; }
    // From now on an answer also fills the keys of the other questions that it answers.
    void shareAnswers(const Catalogue &catalogue) { m_catalogue = &catalogue; }
    // From now on machines that share a cache ask once between them. leases must outlive the questions.
    void setSharedLeases(SharedLeases &leases) { m_sharedLeases = &leases; }
    // Leases of the cache's file until this is called. leases must outlive the questions.
    void setLeases(Leases &leases) { m_leases = &leases; }

    // From now on small pages are asked for, and stale answers given, where it says so. mitigations must outlive the questions.
    void setMitigations(const Mitigations &mitigations) { m_mitigations = &mitigations; }

    // A fresh hit in memory, without a coroutine.
    [[nodiscard]] std::optional<Answer> peek(const Query &query);
    [[nodiscard]] QCoro::Task<Result<Answer>> fetch(Ask ask);
    // What is held for this question, fresh or stale: nothing is asked and nothing is counted.
    [[nodiscard]] QCoro::Task<std::optional<Answer>> held(Query query);
    // May this held answer be given without asking, fresh or by way of a mitigation?
    [[nodiscard]] bool isEnough(const Answer &answer, const Query &query) const;
    // The question as it is asked for: with a small page where a mitigation says so and nothing whole is held.
    [[nodiscard]] QCoro::Task<Query> lighter(Query query, FetchMode mode);
    // How it would be answered just now, layer by layer, and why.
    [[nodiscard]] QCoro::Task<Explanation> explain(Query query);
    // The name under which its answers are kept, in every layer and in history.
    [[nodiscard]] QString keyOf(const Query &query) const;
    // Counts an answer that somebody found elsewhere than in the layers.
    void noteSaved(const Provenance &provenance);
    // Forgets this answer in every layer.
    void forget(const Query &query);
    // The program ends: questions that wait for another program's answer end as Cancelled.
    void stopWaiting();
    // Questions and refreshes under way, and requests whose answer nobody waits for any more.
    [[nodiscard]] int running() const { return m_running + m_flights.left(); }
    // Who waits for the API just now.
    [[nodiscard]] QList<Waiting> waiting() const { return m_flights.waiting(); }
    // Requests that go on although nobody waits for them any more.
    [[nodiscard]] int left() const { return m_flights.left(); }
    // That one gets the error Cancelled at once. A request that nobody else waits for stays unsent; where it was sent, its
    // answer is kept when it comes.
    void cancel(qint64 waiting);

Q_SIGNALS:
    void asked(const Tidemark::Query &query); // by somebody who waits for the answer, wherever it comes from
    void answered(const QString &key);
    void paid(); // an answer with a body was bought
    void runningChanged();
    void waitingChanged(); // who, or what was sent of it
    void refreshFailed(const QString &key, const Tidemark::Error &error);

private:
    [[nodiscard]] QCoro::Task<Result<Answer>> flow(Ask ask, QString key);
    [[nodiscard]] QCoro::Task<Layers::Found> look(Query query, QString key, FetchMode mode);
    [[nodiscard]] QCoro::Task<Layers::Found> onOthers(Query query, QString key);
    QCoro::Task<void> fly(Ask ask, QString key, CacheEntryPtr previous);
    [[nodiscard]] bool isWantedAgain(const Ask &ask, const Result<Answer> &asked) const;
    [[nodiscard]] QCoro::Task<Result<Answer>> flyForProcesses(Ask ask, QString key, CacheEntryPtr previous);
    [[nodiscard]] QCoro::Task<Result<Answer>> flyForAll(Ask ask, QString key, CacheEntryPtr previous, qint64 began);
    [[nodiscard]] bool isNews(const CacheEntryPtr &brought, const CacheEntryPtr &previous, const Ask &ask, qint64 began) const;
    [[nodiscard]] QCoro::Task<Result<Answer>> network(Ask ask, QString key, CacheEntryPtr previous);
    [[nodiscard]] std::optional<Answer> fromLayers(const Layers::Found &found, const Ask &ask);
    [[nodiscard]] bool isFresh(const CacheEntry &entry, const Query &query) const;
    [[nodiscard]] Answer answerOf(const Layers::Found &found, const Query &query) const;
    [[nodiscard]] Result<Answer> staleOr(const CacheEntryPtr &held, const Ask &ask, const Error &error) const;
    [[nodiscard]] bool isServedStale(const CacheEntry &entry, const Query &query) const;
    [[nodiscard]] bool isInStaleWindow(const CacheEntry &entry, const Query &query) const;
    void keep(const Query &query, const CacheEntry &entry, Learned learned);
    [[nodiscard]] bool mayRefresh(const QString &key) const;
    class Running;
    QCoro::Task<void> revalidate(Ask ask, QString key);

    Clock &m_clock;
    Layers &m_layers;
    Upstream &m_upstream;
    Ledger &m_ledger;
    HistoryStore &m_history;
    FreshnessByAge m_byAge;
    FreshnessPolicy *m_freshness = &m_byAge;
    const Catalogue *m_catalogue = nullptr;
    SingleFlight m_flights;
    Leases m_ownLeases;
    Leases *m_leases = &m_ownLeases;
    SharedLeases *m_sharedLeases = nullptr;
    const Mitigations *m_mitigations = nullptr;
    QHash<QString, qint64> m_retryNotBefore; // steady ms: after a failed refresh
    int m_running = 0;
    bool m_isStopped = false;
};

} // namespace Tidemark
