// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fetch/Answer.h"
#include "core/fetch/Layers.h"
#include "core/fetch/SingleFlight.h"
#include "core/fetch/Upstream.h"

#include <QObject>

namespace Tidemark {

// The flow from a question to an answer: layers, then one request for all who ask. Lives in the
// thread of the engine; a stale answer is the task's value, its refresh arrives as answered().
class Fetcher : public QObject
{
    Q_OBJECT

public:
    Fetcher(Clock &clock, Layers &layers, Upstream &upstream, Ledger &ledger);

    // A fresh hit in memory, without a coroutine.
    [[nodiscard]] std::optional<Answer> peek(const Query &query);
    [[nodiscard]] QCoro::Task<Result<Answer>> fetch(Ask ask);
    // Where this question would be answered from now: nothing is asked and nothing counted.
    // Empty: it would cost a request.
    [[nodiscard]] QCoro::Task<std::optional<Answer>> held(Query query);
    // Requests and refreshes under way.
    [[nodiscard]] int running() const { return m_flights.count() + m_revalidating; }

Q_SIGNALS:
    void answered(const QString &key);
    void refreshFailed(const QString &key, const Tidemark::Error &error);

private:
    [[nodiscard]] QCoro::Task<Result<Answer>> network(Ask ask);
    [[nodiscard]] Result<Answer> staleOr(const CacheEntryPtr &held, const Ask &ask, Error error) const;
    [[nodiscard]] std::optional<Answer> judge(const Layers::Found &found, const Ask &ask) const;
    QCoro::Task<void> revalidate(Ask ask);

    Clock &m_clock;
    Layers &m_layers;
    Upstream &m_upstream;
    Ledger &m_ledger;
    SingleFlight m_flights;
    int m_revalidating = 0;
};

} // namespace Tidemark
