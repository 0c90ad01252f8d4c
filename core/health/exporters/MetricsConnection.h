// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/health/exporters/MetricsRequest.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace Tidemark {

// One connection to the exporter, for one request: reads a head of at most 8 KiB, is answered, and closes. All of it
// takes 5 s at most. Deletes itself. Thread of the engine.
class MetricsConnection final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kMostHead = 8 * 1024;
    static constexpr std::chrono::milliseconds kMostTime{5'000};

    // Takes the socket over.
    MetricsConnection(QTcpSocket *socket, quint16 port, QObject *parent);

    void send(int status, const QByteArray &page);

Q_SIGNALS:
    void asked(); // for the page; send() answers

private:
    void read();

    QTcpSocket *m_socket;
    quint16 m_port;
    QByteArray m_head;
    bool m_isRead = false;
    bool m_withBody = true;
    QTimer m_end;
};

} // namespace Tidemark
