// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <chrono>
#include <memory>
#include <optional>

namespace Tidemark {

// The API's pace for one key: at most 200 requests in any minute and 49 in any second, over all
// processes of a machine's user, whatever their data folders. The times of the last requests lie in a
// small file that all of them map; a place in it is taken by one compare-and-swap, so that a process
// that dies leaves no lock. Times are milliseconds of the clock that runs since the boot, which all
// processes share; a file from before the boot says nothing. Where there is no file the pace is kept
// inside this process. Not thread-safe by itself: one object a thread.
class RateLimit
{
public:
    static constexpr int kPerMinute = 200;
    static constexpr int kPerSecond = 49;

    // folder: of this user on this machine; empty: this process alone. name: of the key and the host, a file's name.
    RateLimit(const QString &folder, const QString &name);
    ~RateLimit();
    Q_DISABLE_COPY_MOVE(RateLimit)

    // How long to wait before sending; the place is taken. Nothing where that would be longer than patience: no place is
    // taken then, and lastWait() says how long it would have been.
    [[nodiscard]] std::optional<std::chrono::milliseconds> take(std::chrono::milliseconds patience, qint64 nowMs);
    [[nodiscard]] std::chrono::milliseconds lastWait() const { return m_lastWait; }

    // Where all programs of this user look.
    [[nodiscard]] static QString sharedFolder();

private:
    struct Times;
    [[nodiscard]] static bool makeFile(const QString &path);

    QFile m_file;
    Times *m_times = nullptr;
    std::unique_ptr<Times> m_own; // where there is no file
    std::chrono::milliseconds m_lastWait{0};
};

} // namespace Tidemark
