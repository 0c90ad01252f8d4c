// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fetch/RateLimit.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <algorithm>
#include <array>
#include <atomic>
#include <thread>

namespace Tidemark {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kSecondMs = 1'000;

} // namespace

// The file's content. Request n has the place n % kPerMinute, with the time when it may be sent and, above it, n
// itself: who took a number may be put to sleep before its time stands there, and the time of an older one in the
// same place must not be taken for it.
struct RateLimit::Times {
    std::atomic<quint64> next;
    std::array<std::atomic<quint64>, kPerMinute> places;

    void say(quint64 number, qint64 time)
    {
        places[number % kPerMinute].store(mark(number) | (quint64(time) & kTimeMask), std::memory_order_release);
    }

    // When request n may be sent, by those before it.
    [[nodiscard]] qint64 timeOf(quint64 n, qint64 now) const
    {
        return std::max({now, after(n, kPerMinute, kMinuteMs, now), after(n, kPerSecond, kSecondMs, now)});
    }

private:
    static constexpr int kTimeBits = 44; // of milliseconds: five hundred years
    static constexpr quint64 kTimeMask = (quint64(1) << kTimeBits) - 1;
    static constexpr int kPatience = 200; // turns given to the one who has the number; it may have been killed

    [[nodiscard]] static quint64 mark(quint64 number) { return (number + 1) << kTimeBits; }

    [[nodiscard]] std::optional<qint64> said(quint64 number) const
    {
        const quint64 place = places[number % kPerMinute].load(std::memory_order_acquire);
        return (place & ~kTimeMask) == mark(number) ? std::optional(qint64(place & kTimeMask)) : std::nullopt;
    }

    [[nodiscard]] std::optional<qint64> awaited(quint64 number) const
    {
        for (int turn = 0; turn < kPatience; ++turn) {
            if (const auto time = said(number))
                return time;
            std::this_thread::yield();
        }
        return said(number + 1); // which was not sent before it
    }

    // What lies further ahead than any place can be was written before the machine was started.
    [[nodiscard]] qint64 after(quint64 n, quint64 back, qint64 pause, qint64 now) const
    {
        if (n < back)
            return now;
        const auto then = awaited(n - back);
        return !then || *then > now + 2 * kMinuteMs ? now : *then + pause;
    }
};

QString RateLimit::sharedFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QLatin1String("/tidemark");
}

RateLimit::RateLimit(const QString &folder, const QString &name)
{
    static_assert(std::atomic<qint64>::is_always_lock_free && std::atomic<quint64>::is_always_lock_free);
    const QString path = QDir(folder).filePath(name + QStringLiteral("-2")); // the layout's version
    if (!folder.isEmpty() && QDir().mkpath(folder) && makeFile(path)) {
        m_file.setFileName(path);
        if (m_file.open(QIODevice::ReadWrite))
            m_times = reinterpret_cast<Times *>(m_file.map(0, sizeof(Times)));
    }
    if (m_times)
        return;
    m_own = std::make_unique<Times>();
    m_times = m_own.get();
}

// Written out, not merely made longer: where the disk is full a page that exists in name only ends the program. Made
// beside its place and named then: one that others write to already is never written over.
bool RateLimit::makeFile(const QString &path)
{
    constexpr qint64 kSize = sizeof(Times);
    if (QFileInfo(path).size() >= kSize)
        return true;
    QTemporaryFile file(path + QStringLiteral(".XXXXXX"));
    if (!file.open() || file.write(QByteArray(kSize, '\0')) != kSize || !file.flush())
        return false;
    if (QFileInfo::exists(path) && QFileInfo(path).size() < kSize)
        QFile::remove(path); // cut off
    if (file.rename(path))
        file.setAutoRemove(false);
    return QFileInfo(path).size() >= kSize;
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
            m_times->say(number, time);
            return m_lastWait;
        }
    }
}

} // namespace Tidemark
