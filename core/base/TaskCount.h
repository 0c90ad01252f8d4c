// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Tidemark {

// How many coroutines of an owner run, so that it is not destroyed under them. One thread.
class TaskCount
{
public:
    // Stands first in a coroutine; goes with its frame.
    class Running
    {
    public:
        explicit Running(TaskCount &count)
            : m_count(count)
        {
            ++m_count.m_running;
        }
        ~Running() { --m_count.m_running; }
        Running(const Running &) = delete;
        Running &operator=(const Running &) = delete;

    private:
        TaskCount &m_count;
    };

    [[nodiscard]] int running() const { return m_running; }

private:
    int m_running = 0;
};

} // namespace Tidemark
