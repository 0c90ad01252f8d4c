// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/fetch/Answer.h"

#include <QFuture>
#include <QHash>
#include <QPromise>

#include <memory>
#include <optional>

namespace Tidemark {

// One request under way for each key: the first who asks flies, all others wait for the same
// answer. Used from one thread.
class SingleFlight
{
public:
    // The flight of this key, if one is under way.
    [[nodiscard]] std::optional<QFuture<Result<Answer>>> join(const QString &key) const;
    void start(const QString &key);
    void land(const QString &key, const Result<Answer> &answer);
    [[nodiscard]] int count() const { return int(m_flights.size()); }

private:
    QHash<QString, std::shared_ptr<QPromise<Result<Answer>>>> m_flights;
};

} // namespace Tidemark
