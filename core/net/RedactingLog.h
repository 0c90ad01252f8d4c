// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Secret.h"

#include <QMutex>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Tidemark {

// Stands before the log's output while it lives and blots out every live secret: as it is, percent-
// encoded, in hex and in base64, wherever in the encoded text it lies. It is the last net: no code
// of ours logs a secret. One at a time, made in main() before threads and gone after them; learn(), know()
// and redact() may be called from any thread.
class RedactingLog
{
public:
    RedactingLog();
    ~RedactingLog();
    RedactingLog(const RedactingLog &) = delete;
    RedactingLog &operator=(const RedactingLog &) = delete;

    // What is about to leave the program: known from here on to the one that lives; nothing where none does.
    static void learn(const Secret &secret);
    void know(const Secret &secret);
    // What the environment gives: variables of ours that end in _KEY, _WEBHOOK or _PASSWORD.
    void knowEnvironment();
    void forgetAll();
    [[nodiscard]] QString redact(QString text) const;

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);

    mutable QMutex m_mutex;
    QSet<QByteArray> m_known;
    QStringList m_forms;
    QtMessageHandler m_next = nullptr;
};

} // namespace Tidemark
