// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/RateLimit.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <atomic>

namespace Tidemark {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kSecondMs = 1'000;

} // namespace

// The file's content. times[n % kPerMinute] is when request n may be sent, the newest kPerMinute of them.
struct RateLimit::Times {
    std::atomic<quint64> next;
    std::array<std::atomic<qint64>, kPerMinute> times;

    // When request n may be sent, by those before it. What lies further ahead than any place can be was written before
    // the machine was started.
    [[nodiscard]] qint64 timeOf(quint64 n, qint64 now) const
    {
        const auto after = [this, now](quint64 number, qint64 pause) {
            const qint64 then = times[number % kPerMinute].load(std::memory_order_acquire);
            return then == 0 || then > now + 2 * kMinuteMs ? now : then + pause;
        };
        // Before it is overwritten its own place holds the time of request n - kPerMinute.
        return std::max({now, after(n, kMinuteMs), after(n + kPerMinute - kPerSecond, kSecondMs)});
    }
};

QString RateLimit::sharedFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QLatin1String("/tidemark");
}

RateLimit::RateLimit(const QString &folder, const QString &name)
{
    static_assert(std::atomic<qint64>::is_always_lock_free && std::atomic<quint64>::is_always_lock_free);
    if (!folder.isEmpty() && QDir().mkpath(folder) && makeFile(QDir(folder).filePath(name))) {
        m_file.setFileName(QDir(folder).filePath(name));
        if (m_file.open(QIODevice::ReadWrite))
            m_times = reinterpret_cast<Times *>(m_file.map(0, sizeof(Times)));
    }
    if (m_times)
        return;
    m_own = std::make_unique<Times>();
    m_times = m_own.get();
}

// Written out, not merely made longer: where the disk is full a page that exists in name only ends the program.
bool RateLimit::makeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner))
        return false;
    const qint64 missing = qint64(sizeof(Times)) - file.size();
    return missing <= 0 || (file.seek(file.size()) && file.write(QByteArray(missing, '\0')) == missing && file.flush());
}

RateLimit::~RateLimit() = default;

std::optional<std::chrono::milliseconds> RateLimit::take(std::chrono::milliseconds patience, qint64 nowMs)
{
    quint64 number = m_times->next.load(std::memory_order_acquire);
    for (;;) {
        const qint64 time = m_times->timeOf(number, nowMs);
        m_lastWait = std::chrono::milliseconds(time - nowMs);
        if (m_lastWait > patience)
            return std::nullopt;
        if (m_times->next.compare_exchange_weak(number, number + 1, std::memory_order_acq_rel)) {
            m_times->times[number % kPerMinute].store(time, std::memory_order_release);
            return m_lastWait;
        }
    }
}

} // namespace Tidemark
