// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/SingleFlight.h"

namespace Tidemark {

std::optional<QFuture<Result<Answer>>> SingleFlight::join(const QString &key) const
{
    const auto found = m_flights.constFind(key);
    if (found == m_flights.constEnd())
        return std::nullopt;
    return (*found)->future();
}

void SingleFlight::start(const QString &key)
{
    Q_ASSERT(!m_flights.contains(key));
    auto promise = std::make_shared<QPromise<Result<Answer>>>();
    promise->start();
    m_flights.insert(key, std::move(promise));
}

void SingleFlight::land(const QString &key, const Result<Answer> &answer)
{
    const auto promise = m_flights.take(key);
    promise->addResult(answer);
    promise->finish();
}

} // namespace Tidemark
