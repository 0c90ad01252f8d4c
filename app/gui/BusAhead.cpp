// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/BusAhead.h"

#include <QGuiApplication>
#ifdef TIDEMARK_HAS_BUS
#include <QDBusConnection>
#endif

namespace Tidemark {

std::future<void> meetBusAhead()
{
#ifdef TIDEMARK_HAS_BUS
    const QString platform = QGuiApplication::platformName();
    if (platform == QLatin1String("xcb") || platform.startsWith(QLatin1String("wayland")))
        return std::async(std::launch::async, [] { std::ignore = QDBusConnection::sessionBus(); });
#endif
    return {};
}

} // namespace Tidemark
