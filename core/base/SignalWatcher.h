// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Tidemark {

// Turns an interrupt (SIGINT, SIGTERM, SIGHUP) into a Qt signal, so that everything under way can end
// properly. A second one ends the program at once, with exit code 130, as shells count. One a process; lives in the main
// thread.
class SignalWatcher : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatcher(QObject *parent = nullptr);
    ~SignalWatcher() override;

    [[nodiscard]] bool isInterrupted() const { return m_isInterrupted; }

Q_SIGNALS:
    void interrupted();

private:
    void read();

    bool m_isInterrupted = false;
};

} // namespace Tidemark
