// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace Tidemark {

// One window a data folder: a second start hands its links to the first over a local socket that
// only this user can open, and ends.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &dataDir, QObject *parent = nullptr);
    ~SingleInstance() override;

    // True where another window runs: it was given the links and has come to the front.
    [[nodiscard]] bool handOver(const QStringList &links);
    void listen();
    [[nodiscard]] QString name() const { return m_name; } // of the socket

signals:
    void handedOver(const QStringList &links);
    void refused(const QString &why); // what came was too long, or broken off

private:
    void receive();
    void read(QLocalSocket &socket);

    QString m_name;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace Tidemark
