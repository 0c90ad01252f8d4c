// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace Tidemark {

// Asked by work before its next step whether it is to end. What std::stop_token is, which the library of Apple's
// compilers does not have. A default one never says so. Copies are cheap; any thread may ask.
class StopFlag
{
public:
    StopFlag() = default;
    [[nodiscard]] bool isRaised() const { return m_raised && m_raised->load(std::memory_order_relaxed); }

private:
    friend class Stop;
    explicit StopFlag(std::shared_ptr<const std::atomic<bool>> raised)
        : m_raised(std::move(raised))
    {
    }

    std::shared_ptr<const std::atomic<bool>> m_raised;
};

// The other end of such flags: asks once, for good.
class Stop
{
public:
    void request() { m_raised->store(true, std::memory_order_relaxed); }
    [[nodiscard]] StopFlag flag() const { return StopFlag(m_raised); }

private:
    std::shared_ptr<std::atomic<bool>> m_raised = std::make_shared<std::atomic<bool>>(false);
};

} // namespace Tidemark
