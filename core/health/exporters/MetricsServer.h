// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QCoroTask>
#include <QTcpServer>

#include <functional>

namespace Tidemark {

class MetricsConnection;

// Answers GET /metrics on 127.0.0.1 and ::1, for whoever asks for it by those names (see judgeRequest), at most 16 at a
// time: more are closed at once. Reads no configuration and tells no one else. Thread of the engine.
class MetricsServer final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kMostConnections = 16;

    using Page = std::function<QCoro::Task<Result<QByteArray>>()>;
    explicit MetricsServer(Page page);

    // port 0: any free one. Without IPv6 on this machine 127.0.0.1 alone is listened on.
    [[nodiscard]] Status listen(quint16 port);
    [[nodiscard]] quint16 port() const { return m_v4.serverPort(); }

private:
    void accept(QTcpServer &from);

    Page m_page;
    QTcpServer m_v4;
    QTcpServer m_v6;
};

} // namespace Tidemark
