// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/fetch/Answer.h"

#include <QFuture>
#include <QHash>
#include <QPromise>

#include <memory>
#include <vector>

namespace Tidemark {

// Somebody who waits for an answer of the API.
struct Waiting {
    qint64 id = 0;
    Query query;
    QString askedBy;
    bool mayHaveCost = false; // its request is under way, or was
};

// One request under way for each key: the first who asks flies, all others wait for the same answer. Each of them may leave
// without it, and the others still get it; a flight that all have left is let go on by its errand where it was sent, for
// that is paid for, and not sent where it was not. Used from one thread.
class SingleFlight
{
public:
    struct Seat {
        bool isFirst = false; // nobody flies yet: it is for the caller to do
        std::shared_ptr<Errand> errand;
        QFuture<Result<Answer>> answer;
    };
    [[nodiscard]] Seat board(const QString &key, const Ask &ask);
    [[nodiscard]] bool isUnderWay(const QString &key) const { return m_flights.contains(key); }
    void land(const QString &key, const Result<Answer> &answer);
    // One waits no longer: Cancelled. Others of the same key go on. Once landed it does nothing.
    void leave(qint64 waiting);
    [[nodiscard]] QList<Waiting> waiting() const; // the longest first
    // Flights that nobody waits for any more.
    [[nodiscard]] int left() const;

private:
    struct Passenger {
        qint64 id = 0;
        Query query;
        QString askedBy;
        bool isFirst = false;
        std::shared_ptr<QPromise<Result<Answer>>> promise;
    };
    struct Flight {
        std::shared_ptr<Errand> errand = std::make_shared<Errand>();
        std::vector<Passenger> passengers;
    };

    QHash<QString, Flight> m_flights;
    qint64 m_lastId = 0;
};

} // namespace Tidemark
