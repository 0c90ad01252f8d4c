// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/MetricsSwitch.h"

#include "core/base/Log.h"
#include "core/engine/MetricsSource.h"
#include "core/health/exporters/MetricsServer.h"
#include "core/settings/Settings.h"

#include <QCoroTask>

namespace Tidemark {

MetricsSwitch::MetricsSwitch(Settings &settings, MetricsSource &source)
    : m_settings(settings)
    , m_source(source)
{
}

MetricsSwitch::~MetricsSwitch() = default;

void MetricsSwitch::start()
{
    m_isStarted = true;
    connect(&m_settings, &Settings::changed, this, &MetricsSwitch::settingChanged);
    apply();
}

void MetricsSwitch::stop()
{
    m_settings.disconnect(this);
    m_isStarted = false;
    m_server.reset();
}

void MetricsSwitch::settingChanged(Setting key)
{
    if (key == Setting::MetricsServed || key == Setting::MetricsPort)
        apply();
}

void MetricsSwitch::tryAgain()
{
    if (m_isStarted && !m_server)
        apply();
}

QUrl MetricsSwitch::address() const
{
    return m_server ? QUrl(QStringLiteral("http://127.0.0.1:%1/metrics").arg(m_server->port())) : QUrl();
}

void MetricsSwitch::apply()
{
    m_server.reset();
    m_listening = {};
    if (m_settings.flag(Setting::MetricsServed)) {
        auto server = std::make_unique<MetricsServer>([this] { return m_source.page(); });
        m_listening = server->listen(quint16(m_settings.whole(Setting::MetricsPort)));
        if (m_listening) {
            m_server = std::move(server);
            // Calls count from the first page on, which is better now than when someone asks.
            QCoro::connect(m_source.page(), this, [](const Result<QByteArray> &page) {
                if (!page)
                    qCWarning(lcHealth) << "no metrics:" << page.error().detail;
            });
        }
    }
    Q_EMIT changed();
}

} // namespace Tidemark
