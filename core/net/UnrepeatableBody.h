// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace Tidemark {

// The body of a request that may go out once. Where a connection ends before the answer, Qt sends the request again by
// itself (measured: up to four times), and each time costs a credit, or tells somebody twice. Before that it winds the
// body back, and where it cannot, the call ends with ContentReSendError.
// To be sent with its Content-Length and without buffering, which would make it repeatable.
class UnrepeatableBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit UnrepeatableBody(QByteArray bytes = {})
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    bool reset() override { return false; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, qint64(m_bytes.size()) - m_at);
        if (count <= 0)
            return -1;
        std::memcpy(data, m_bytes.constData() + m_at, size_t(count));
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

} // namespace Tidemark
