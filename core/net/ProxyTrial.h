// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/ProxyRoute.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QPromise>
#include <QSslSocket>
#include <QTimer>

#include <chrono>

namespace Tidemark {

// How far a way out reaches, from here to the host.
enum class ProxyReach {
    Reached,
    ProxyNotFound,
    ProxyRefused, // nothing listens there, or no network leads there
    ProxySilent,
    ProxyClosed,
    NotAProxy, // of that kind
    PasswordWanted,
    PasswordRefused,
    NotAllowed,      // the proxy's rules are against it
    HostNotFound,    // by whoever looks it up
    HostUnreachable, // the proxy says so, or it refuses here
    HostSilent,
    HostClosed,
    HostDistrusted, // what answers cannot show that it is the host
    Unused,         // the host is this machine, which no proxy leads to
    Stopped,
};

struct ProxyReport {
    ProxyReach reach = ProxyReach::Stopped;
    QString proxy; // "10.0.0.1:8080"; empty: none is asked
    QString host;
    QString detail; // of HostDistrusted: why
    double ms = 0;  // of Reached
};

// Tries one way out: connects to the proxy, has it lead to the host, agrees with the host on TLS, and hangs up. No request
// is sent, so that it costs nothing. Used once, in a thread with an event loop; what is waited for comes always.
class ProxyTrial final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kDeadline{10'000};

    // target: https.
    ProxyTrial(const ProxyChoice &choice, const QUrl &target, std::chrono::milliseconds deadline = kDeadline);

    [[nodiscard]] QFuture<ProxyReport> begin();
    void stop();

private:
    enum class Stage { Before, Knocking, Leading, Securing, Parting, Over };

    void knock();
    void lead();
    void judgeKnock(QAbstractSocket::SocketError error);
    void judgeLead(QAbstractSocket::SocketError error);
    void part();
    void end(ProxyReach reach, const QString &detail = {});
    void hangUp();

    QNetworkProxy m_proxy;
    QUrl m_target;
    std::chrono::milliseconds m_deadline;
    ProxyReport m_report;
    Stage m_stage = Stage::Before;
    QTcpSocket m_door; // whether anybody is there: a tunnel that does not open in time would not tell
    QSslSocket m_tunnel;
    QTimer m_timer;
    QElapsedTimer m_elapsed;
    QPromise<ProxyReport> m_promise;
};

} // namespace Tidemark
