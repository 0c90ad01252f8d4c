// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/SingleInstance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace Tidemark {

namespace {
constexpr int kConnectMs = 300;
constexpr qint64 kMostBytes = 16 * 1024;
constexpr qsizetype kLongestPath = 100; // of a socket

// In the user's own folder, where there is one: in the folder that all write to, another could listen first.
QString placeOf(const QString &name)
{
#ifdef Q_OS_UNIX
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString path = folder + QLatin1Char('/') + name;
    if (!folder.isEmpty() && QFileInfo(folder).isWritable() && path.toLocal8Bit().size() <= kLongestPath)
        return path;
#endif
    return name;
}
} // namespace

SingleInstance::SingleInstance(const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_name(
          placeOf(QLatin1String("tidemark-")
                  + QString::fromLatin1(QCryptographicHash::hash(dataDir.toUtf8(), QCryptographicHash::Sha1).toHex().left(16))))
{
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const QStringList &links)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kConnectMs))
        return false;
    socket.write(QJsonDocument(QJsonArray::fromStringList(links)).toJson(QJsonDocument::Compact) + '\n');
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
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
    }
}

// One line of JSON: what people hand over may hold any character.
void SingleInstance::read(QLocalSocket &socket)
{
    const bool isTooLong = socket.bytesAvailable() > kMostBytes;
    if (!isTooLong && !socket.canReadLine())
        return; // the rest is still to come
    const QJsonDocument message = isTooLong ? QJsonDocument() : QJsonDocument::fromJson(socket.readLine(kMostBytes));
    disconnect(&socket, &QLocalSocket::readyRead, this, nullptr);
    socket.abort();
    QStringList links;
    bool areTexts = message.isArray();
    for (const QJsonValue &link : message.array()) {
        areTexts = areTexts && link.isString();
        links += link.toString();
    }
    if (areTexts)
        emit handedOver(links);
    else
        emit refused(tr("What another program handed over was not understood, and nothing was opened"));
}

} // namespace Tidemark
