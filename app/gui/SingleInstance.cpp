// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/SingleInstance.h"

#include <QCryptographicHash>
#include <QLocalServer>
#include <QLocalSocket>

namespace Tidemark {

namespace {
constexpr int kConnectMs = 300;
constexpr qint64 kMostBytes = 16 * 1024;
} // namespace

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_name(QLatin1String("tidemark-")
             + QString::fromLatin1(QCryptographicHash::hash(dataDir.toUtf8(), QCryptographicHash::Sha1).toHex().left(16)))
{
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const QStringList &links)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kConnectMs))
        return false;
    socket.write(links.join(QLatin1Char('\n')).toUtf8() + '\n');
    const bool isWritten = socket.waitForBytesWritten(kConnectMs);
    socket.disconnectFromServer();
    return isWritten;
}

void SingleInstance::listen()
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_name); // left behind by a program that died: handOver() found nobody
    m_server->listen(m_name);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::receive);
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine() && socket->bytesAvailable() < kMostBytes)
                return;
            const QString text = QString::fromUtf8(socket->read(kMostBytes));
            emit handedOver(text.split(QLatin1Char('\n'), Qt::SkipEmptyParts));
            socket->disconnectFromServer();
        });
    }
}

} // namespace Tidemark
