// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QCoroFuture>
#include <QFuture>
#include <QPromise>

#include <memory>
#include <vector>

namespace Tidemark {

// A clock whose sleepers sleep until the test wakes them: what happens meanwhile is the test's to say.
class HeldClock final : public Clock
{
public:
    explicit HeldClock(qint64 startMs)
        : m_ms(startMs)
    {
    }

    [[nodiscard]] qint64 nowMs() const override { return m_ms; }
    [[nodiscard]] qint64 steadyMs() const override { return m_ms; }
    [[nodiscard]] QCoro::Task<void> sleep(std::chrono::milliseconds) override
    {
        auto promise = std::make_shared<QPromise<void>>();
        promise->start();
        m_sleepers.push_back(promise);
        const QFuture<void> woken = promise->future();
        co_await woken;
    }

    void advance(std::chrono::milliseconds duration) { m_ms += duration.count(); }
    [[nodiscard]] int sleepers() const { return int(m_sleepers.size()); }
    // All of them, whether their times are over by then or not.
    void wakeAfter(std::chrono::milliseconds duration)
    {
        advance(duration);
        for (const auto &sleeper : std::exchange(m_sleepers, {}))
            sleeper->finish();
    }

private:
    qint64 m_ms;
    std::vector<std::shared_ptr<QPromise<void>>> m_sleepers;
};

} // namespace Tidemark
