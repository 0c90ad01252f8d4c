// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace Tidemark {

class MetricsServer;
class MetricsSource;
class Settings;
enum class Setting;

// Serves /metrics from the window's own program where the settings say so, as `serve-metrics` does from one of its own:
// to this machine alone. Off, nothing is listened on and nothing is made. Thread of the engine.
class MetricsSwitch final : public QObject
{
    Q_OBJECT

public:
    MetricsSwitch(Settings &settings, MetricsSource &source);
    ~MetricsSwitch() override;

    // From here on the settings hold. A program that asks one thing and ends never calls this.
    void start();
    void stop();
    // Once more, where another program had the port.
    void tryAgain();

    // "http://127.0.0.1:9101/metrics"; empty: it is not served.
    [[nodiscard]] QUrl address() const;
    // Why it is not, though the settings ask for it; absent: nothing is wrong.
    [[nodiscard]] const Status &listening() const { return m_listening; }

Q_SIGNALS:
    void changed();

private:
    void settingChanged(Setting key);
    void apply();

    Settings &m_settings;
    MetricsSource &m_source;
    std::unique_ptr<MetricsServer> m_server;
    Status m_listening;
    bool m_isStarted = false;
};

} // namespace Tidemark
