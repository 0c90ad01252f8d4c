// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/SingleFlight.h"

#include <algorithm>

namespace Tidemark {

namespace {

void give(QPromise<Result<Answer>> &promise, const Result<Answer> &answer)
{
    promise.addResult(answer);
    promise.finish();
}

// requests: what the one who leaves would have paid for.
Error cancelled(const Errand &errand, bool isFirst)
{
    if (!errand.mayHaveCost())
        return Error{ErrorKind::Cancelled, QStringLiteral("it had not been sent and cost nothing"), 0, 0, {}};
    return Error{ErrorKind::Cancelled,
                 QStringLiteral("it was under way and may have cost a credit; the answer is kept when it comes"),
                 0,
                 isFirst ? std::max(1, errand.sends) : 0,
                 {}};
}

} // namespace

SingleFlight::Seat SingleFlight::board(const QString &key, const Ask &ask)
{
    const bool isFirst = !m_flights.contains(key);
    Flight &flight = m_flights[key];
    auto promise = std::make_shared<QPromise<Result<Answer>>>();
    promise->start();
    flight.passengers.push_back({++m_lastId, ask.query, ask.askedBy, isFirst, promise});
    ++flight.errand->waiting;
    return {isFirst, flight.errand, promise->future()};
}

void SingleFlight::land(const QString &key, const Result<Answer> &answer)
{
    const Flight flight = m_flights.take(key);
    for (const Passenger &passenger : flight.passengers)
        give(*passenger.promise, answer);
}

void SingleFlight::leave(qint64 waiting)
{
    for (Flight &flight : m_flights) {
        const auto one = std::find_if(flight.passengers.begin(), flight.passengers.end(),
                                      [waiting](const Passenger &passenger) { return passenger.id == waiting; });
        if (one == flight.passengers.end())
            continue;
        const Passenger gone = *one;
        flight.passengers.erase(one);
        --flight.errand->waiting;
        give(*gone.promise, fail(cancelled(*flight.errand, gone.isFirst)));
        return;
    }
}

QList<Waiting> SingleFlight::waiting() const
{
    QList<Waiting> all;
    for (const Flight &flight : m_flights) {
        for (const Passenger &passenger : flight.passengers)
            all.append({passenger.id, passenger.query, passenger.askedBy, flight.errand->mayHaveCost()});
    }
    std::sort(all.begin(), all.end(), [](const Waiting &a, const Waiting &b) { return a.id < b.id; });
    return all;
}

int SingleFlight::left() const
{
    return int(std::count_if(m_flights.begin(), m_flights.end(), [](const Flight &flight) { return flight.passengers.empty(); }));
}

} // namespace Tidemark
