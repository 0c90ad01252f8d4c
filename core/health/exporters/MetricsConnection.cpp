// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/exporters/MetricsConnection.h"

#include <QTcpSocket>

namespace Tidemark {

namespace {

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200: return "OK";
    case 400: return "Bad Request";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 431: return "Request Header Fields Too Large";
    default: return "Internal Server Error";
    }
}

// Where the head ends, with its empty line; negative: not yet.
qsizetype endOfHead(const QByteArray &bytes)
{
    const qsizetype usual = bytes.indexOf("\r\n\r\n");
    const qsizetype bare = bytes.indexOf("\n\n");
    return usual < 0 || (bare >= 0 && bare < usual) ? bare : usual;
}

} // namespace

MetricsConnection::MetricsConnection(QTcpSocket *socket, quint16 port, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_port(port)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(kMostHead + 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &MetricsConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, [this] {
        m_socket->abort();
        deleteLater();
    });
    m_end.start(kMostTime);
    QMetaObject::invokeMethod(this, &MetricsConnection::read, Qt::QueuedConnection); // what came before us
}

void MetricsConnection::read()
{
    if (m_isRead)
        return;
    m_head += m_socket->read(kMostHead + 1 - m_head.size());
    const qsizetype end = endOfHead(m_head);
    if (end < 0 && m_head.size() <= kMostHead)
        return;
    m_isRead = true;
    const MetricsVerdict verdict = end < 0 ? MetricsVerdict{431, true} : judgeRequest(m_head.left(end), m_port);
    m_withBody = verdict.withBody;
    verdict.status == 200 ? Q_EMIT asked() : send(verdict.status, reasonOf(verdict.status) + '\n');
}

void MetricsConnection::send(int status, const QByteArray &page)
{
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\nContent-Type: text/plain; ";
    answer += status == 200 ? "version=0.0.4; charset=utf-8" : "charset=utf-8";
    answer += "\r\nContent-Length: " + QByteArray::number(page.size());
    answer += "\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n";
    answer += status == 405 ? "Allow: GET, HEAD\r\n" : "";
    answer += "Connection: close\r\n\r\n";
    m_socket->write(m_withBody ? answer + page : answer);
    m_socket->disconnectFromHost();
}

} // namespace Tidemark
