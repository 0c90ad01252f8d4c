// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/Delivery.h"

#include <QTcpSocket>
#include <QTimer>

namespace Tidemark {

namespace {
constexpr qint64 kOversizeBytes = 40LL * 1024 * 1024;
constexpr qint64 kPieceBytes = 1024 * 1024;
} // namespace

Delivery::Delivery(QObject *server, QTcpSocket *socket, QHttpServerResponder responder, DeliveryPlan plan)
    : QObject(server)
    , m_socket(socket)
    , m_responder(std::move(responder))
    , m_plan(std::move(plan))
{
    connect(socket, &QTcpSocket::disconnected, this, &Delivery::finish);
    if (m_plan.delayMs > 0) {
        QTimer::singleShot(m_plan.delayMs, this, &Delivery::begin);
    } else {
        begin();
    }
}

void Delivery::begin()
{
    if (!m_socket || m_socket->state() != QAbstractSocket::ConnectedState) {
        finish();
        return;
    }
    const FaultKind kind = m_plan.fault ? m_plan.fault->kind : FaultKind::HttpStatus;
    switch (kind) {
    case FaultKind::Hang: return; // until the other side gives up
    case FaultKind::CloseBeforeAnswer: closeConnection(); return;
    case FaultKind::CutOff:
    case FaultKind::CutOffNoLength: sendCutOff(kind == FaultKind::CutOff); return;
    case FaultKind::Slow: sendSlowly(); return;
    case FaultKind::Oversize: sendForEver(); return;
    default: sendWhole();
    }
}

void Delivery::sendWhole()
{
    m_socket->write(m_plan.reply.head(m_plan.reply.body.size(), m_plan.keepAlive) + m_plan.reply.body);
    if (m_plan.keepAlive) {
        finish();
    } else {
        closeConnection();
    }
}

void Delivery::sendCutOff(bool withLength)
{
    const qsizetype whole = m_plan.reply.body.size();
    m_socket->write(m_plan.reply.head(withLength ? whole : -1, false) + m_plan.reply.body.left(whole / 2));
    closeConnection();
}

void Delivery::sendSlowly()
{
    m_socket->write(m_plan.reply.head(m_plan.reply.body.size(), m_plan.keepAlive));
    nextPiece();
}

void Delivery::nextPiece()
{
    if (m_sent >= m_plan.reply.body.size()) {
        finish();
        return;
    }
    m_socket->write(m_plan.reply.body.mid(m_sent, m_plan.fault->chunkBytes));
    m_sent += m_plan.fault->chunkBytes;
    QTimer::singleShot(m_plan.fault->pauseMs, this, &Delivery::nextPiece);
}

void Delivery::sendForEver()
{
    const QByteArray piece(kPieceBytes, 'x');
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this, piece] {
        if (m_socket->bytesToWrite() > 0) {
            return;
        }
        if (m_sent >= kOversizeBytes) {
            closeConnection();
            return;
        }
        m_sent += piece.size();
        m_socket->write(piece);
    });
    m_socket->write(m_plan.reply.head(-1, false) + "{\"videos\":[],\"padding\":\"");
}

void Delivery::closeConnection()
{
    m_socket->disconnectFromHost(); // after what was written; then disconnected() ends this
}

void Delivery::finish()
{
    if (m_socket) {
        m_socket->disconnect(this);
    }
    m_responder.reset();
    deleteLater();
}

} // namespace Tidemark
