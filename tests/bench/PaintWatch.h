// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QObject>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <functional>
#include <utility>

namespace Tidemark::Bench {

constexpr int kSettleMs = 1'500; // until what a start sets going is done

// Calls back once a widget that fits was painted and the events around it are done.
class PaintWatch : public QObject
{
public:
    using Fits = std::function<bool(QWidget &)>;

    explicit PaintWatch(QObject *parent)
        : QObject(parent)
    {
        qApp->installEventFilter(this);
    }
    void wait(Fits fits, std::function<void()> done)
    {
        m_fits = std::move(fits);
        m_done = std::move(done);
    }
    bool eventFilter(QObject *receiver, QEvent *event) override
    {
        auto *widget = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(receiver) : nullptr;
        if (!widget || !m_fits || !m_fits(*widget))
            return false;
        m_fits = {};
        QTimer::singleShot(0, this, [this] { std::exchange(m_done, {})(); });
        return false;
    }

private:
    Fits m_fits;
    std::function<void()> m_done;
};

[[nodiscard]] inline double residentMb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("VmRSS:");
    return all.mid(at + 6, all.indexOf("kB", at) - at - 6).trimmed().toDouble() / 1024;
}

inline void say(const char *what, double value)
{
    std::printf("%s %.3f\n", what, value);
    std::fflush(stdout);
}

} // namespace Tidemark::Bench
