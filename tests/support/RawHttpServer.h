// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace Tidemark {

// A server that knows nothing of HTTP but where a request's head ends. What it answers is the
// test's: any bytes, in any pieces, or a closed connection. It counts what it saw.
class RawHttpServer final : public QObject
{
    Q_OBJECT

public:
    using Script = std::function<void(QTcpSocket *socket, const QByteArray &head)>;

    explicit RawHttpServer(Script script = {});

    void setScript(Script script) { m_script = std::move(script); }
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/"), const QString &scheme = QStringLiteral("http")) const;
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] int requests() const { return int(m_heads.size()); }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] const QList<QByteArray> &heads() const { return m_heads; }
    [[nodiscard]] const QByteArray &bytesSeen() const { return m_bytesSeen; }

    // Scripts that many tests need.
    static Script answers(QByteArray bytes);
    static Script closesBeforeAnswer();
    static QByteArray response(int status, const QByteArray &body, const QByteArray &headers = {});

private:
    void accept();
    void read(QTcpSocket *socket);

    QTcpServer m_server;
    Script m_script;
    QList<QByteArray> m_heads;
    QByteArray m_bytesSeen;
    int m_connections = 0;
};

} // namespace Tidemark
