// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/HttpReply.h"

#include <QHttpServerResponder>
#include <QObject>
#include <QPointer>

#include <optional>

class QTcpSocket;

namespace Tidemark {

// How an answer is sent.
struct DeliveryPlan {
    HttpReply reply;
    std::optional<Fault> fault;
    int delayMs = 0;
    bool keepAlive = true;
};

// Sends one answer, well or badly, and deletes itself. It holds the responder until the last byte
// is on its way: Qt reads the connection's next request only after that. It writes to the socket
// itself, since faults need what a responder cannot do (no answer, a wrong length, half a body).
class Delivery final : public QObject
{
    Q_OBJECT

public:
    Delivery(QObject *server, QTcpSocket *socket, QHttpServerResponder responder, DeliveryPlan plan);

private:
    void begin();
    void sendWhole();
    void sendCutOff(bool withLength);
    void sendSlowly();
    void sendForEver();
    void nextPiece();
    void closeConnection();
    void finish();

    QPointer<QTcpSocket> m_socket;
    std::optional<QHttpServerResponder> m_responder;
    DeliveryPlan m_plan;
    qsizetype m_sent = 0;
};

} // namespace Tidemark
