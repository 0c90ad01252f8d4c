// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace Tidemark {

// The empty body of a request that may go out once. Where a connection ends before the answer, Qt
// sends the request again by itself (measured: up to four times), and each time costs a credit.
// Before that it winds the body back, and where it cannot, the call ends with ContentReSendError.
// To be sent with a Content-Length of 0 and without buffering, which would make it repeatable.
class UnrepeatableBody final : public QIODevice
{
    Q_OBJECT

public:
    UnrepeatableBody() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return true; }
    bool reset() override { return false; }
    [[nodiscard]] qint64 size() const override { return 0; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace Tidemark
