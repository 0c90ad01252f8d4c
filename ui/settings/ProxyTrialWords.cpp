// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ProxyTrialWords.h"

#include "core/net/ProxyTrial.h"
#include "ui/render/NumberFormat.h"
#include "ui/render/Translate.h"

namespace Tidemark {

namespace {

QString milliseconds(double ms)
{
    return displayLocale().toString(ms, 'f', 0);
}

QString deadline()
{
    return displayLocale().toString(std::chrono::duration_cast<std::chrono::seconds>(ProxyTrial::kDeadline).count());
}

QString distrusted(const ProxyReport &report)
{
    return tr("What answers as %1 cannot show that it is: %2.").arg(report.host, report.detail);
}

// What the proxy itself did; empty where it did its part.
QString ofProxy(const ProxyReport &report)
{
    switch (report.reach) {
    case ProxyReach::ProxyNotFound: return tr("The proxy %1 was not found: no host has that name.").arg(report.proxy);
    case ProxyReach::ProxyRefused: return tr("The proxy %1 refused the connection, or nothing leads there.").arg(report.proxy);
    case ProxyReach::ProxySilent: return tr("The proxy %1 did not answer within %2 s.").arg(report.proxy, deadline());
    case ProxyReach::ProxyClosed: return tr("The proxy %1 closed the connection without an answer.").arg(report.proxy);
    case ProxyReach::NotAProxy: return tr("What answers at %1 is no proxy of this kind.").arg(report.proxy);
    case ProxyReach::PasswordWanted: return tr("The proxy %1 wants a user name and a password.").arg(report.proxy);
    case ProxyReach::PasswordRefused: return tr("The proxy %1 refused the user name or the password.").arg(report.proxy);
    case ProxyReach::NotAllowed: return tr("The proxy %1 does not allow connections to %2.").arg(report.proxy, report.host);
    default: return {};
    }
}

QString ofHostBehind(const ProxyReport &report)
{
    const QString &proxy = report.proxy;
    const QString &host = report.host;
    switch (report.reach) {
    case ProxyReach::Reached:
        return tr("%1 is reached through the proxy %2, in %3 ms.").arg(host, proxy, milliseconds(report.ms));
    case ProxyReach::HostNotFound: return tr("The proxy %1 is there, but does not find %2.").arg(proxy, host);
    case ProxyReach::HostUnreachable:
        return tr("The proxy %1 is there, but cannot reach %2: the API may be down, or the proxy cut off.").arg(proxy, host);
    case ProxyReach::HostSilent:
        return tr("The proxy %1 is there, but %2 did not answer through it within %3 s.").arg(proxy, host, deadline());
    case ProxyReach::HostClosed: return tr("The proxy %1 led to %2, and then the connection was closed.").arg(proxy, host);
    case ProxyReach::HostDistrusted:
        return distrusted(report) + QLatin1Char(' ')
               + tr("A proxy that reads along is believed once its certificate is installed in this system.");
    default: return {};
    }
}

QString ofHost(const ProxyReport &report)
{
    switch (report.reach) {
    case ProxyReach::Reached:
        return tr("%1 is reached straight, by no proxy, in %2 ms.").arg(report.host, milliseconds(report.ms));
    case ProxyReach::HostNotFound: return tr("%1 was not found: no host has that name.").arg(report.host);
    case ProxyReach::HostUnreachable: return tr("%1 refused the connection, or nothing leads there.").arg(report.host);
    case ProxyReach::HostSilent: return tr("%1 did not answer within %2 s.").arg(report.host, deadline());
    case ProxyReach::HostClosed: return tr("%1 closed the connection.").arg(report.host);
    case ProxyReach::HostDistrusted: return distrusted(report);
    case ProxyReach::Unused: return tr("%1 is this machine, which no proxy leads to: there is nothing to try.").arg(report.host);
    default: return {};
    }
}

} // namespace

QString proxyTrialWords(const ProxyReport &report)
{
    if (report.proxy.isEmpty())
        return ofHost(report);
    const QString fault = ofProxy(report);
    return fault.isEmpty() ? ofHostBehind(report) : fault;
}

} // namespace Tidemark
