// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/Delivery.h"
#include "core/sandbox/FaultBook.h"
#include "core/sandbox/Sandbox.h"
#include "core/sandbox/SandboxApi.h"

#include <QAbstractHttpServer>
#include <QByteArrayList>
#include <QTcpServer>

namespace Tidemark {

// The HTTP in front of SandboxApi: counts, checks the key, applies faults, waits, answers.
class Sandbox::Server final : public QAbstractHttpServer
{
public:
    explicit Server(const SandboxOptions &options);
    ~Server() override;

    [[nodiscard]] Status listenOnLoopback();
    [[nodiscard]] quint16 port() const { return m_listener->serverPort(); }
    [[nodiscard]] QString base() const;
    [[nodiscard]] const QMap<QString, int> &counts() const { return m_counts; }
    [[nodiscard]] int mediaCount() const { return m_mediaCount; }
    void resetCounts()
    {
        m_counts.clear();
        m_mediaCount = 0;
    }
    [[nodiscard]] FaultBook &faults() { return m_faults; }
    void setLatencyMs(int latencyMs) { m_options.latencyMs = latencyMs; }
    void setCredits(qint64 credits) { m_options.credits = credits; }

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    [[nodiscard]] DeliveryPlan planFor(const QHttpServerRequest &request);
    [[nodiscard]] DeliveryPlan media(const QUrl &url, const QByteArray &range);
    [[nodiscard]] DeliveryPlan paid(const ApiRequest &request, const QByteArray &key);
    [[nodiscard]] ApiAnswer answer(const ApiRequest &request, const QByteArray &key);
    [[nodiscard]] HttpReply balance() const;
    [[nodiscard]] HttpReply control(const QHttpServerRequest &request);
    [[nodiscard]] HttpReply setFault(const QByteArray &json);
    [[nodiscard]] HttpReply setKeys(const QByteArray &json);
    [[nodiscard]] HttpReply stats() const;
    [[nodiscard]] bool accepts(const QByteArray &key) const;
    [[nodiscard]] int nextDelayMs();

    SandboxOptions m_options;
    SystemClock m_systemClock;
    const Clock &m_clock;
    QTcpServer *m_listener = nullptr; // owned by this, as a child
    std::unique_ptr<SandboxApi> m_api;
    FaultBook m_faults;
    QByteArrayList m_acceptedKeys; // empty: every key of the usual form
    QMap<QString, int> m_counts;
    int m_mediaCount = 0;
    quint64 m_delays = 0;
    bool m_closing = false;
};

} // namespace Tidemark
