// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/RedactingLog.h"

#include <QMutexLocker>
#include <QUrl>

#include <atomic>
#include <cstdio>

namespace Tidemark {

namespace {
constexpr qsizetype kShortestSecret = 4; // less would blot out ordinary words

// Qt's handler is a plain function and has to find its object.
std::atomic<RedactingLog *> installed = nullptr;

// Base64 of a secret in the middle of other bytes: the three places it can start at, without the
// characters at both ends that also depend on the neighbours.
QStringList base64Forms(const QByteArray &bytes, QByteArray::Base64Options options)
{
    QStringList forms;
    for (qsizetype before = 0; before < 3; ++before) {
        const QByteArray padded = QByteArray(before, '\0') + bytes;
        const qsizetype first = (before * 8 + 5) / 6;
        const qsizetype last = padded.size() * 8 / 6;
        forms << QString::fromLatin1(padded.toBase64(options | QByteArray::OmitTrailingEquals).mid(first, last - first));
    }
    return forms;
}

QStringList formsOf(const QByteArray &bytes)
{
    QStringList forms;
    forms << QString::fromUtf8(bytes) << QString::fromLatin1(bytes.toPercentEncoding()) << QString::fromLatin1(bytes.toHex())
          << QString::fromLatin1(bytes.toHex().toUpper()) << base64Forms(bytes, QByteArray::Base64Encoding)
          << base64Forms(bytes, QByteArray::Base64UrlEncoding);
    forms.removeDuplicates();
    return forms;
}
} // namespace

RedactingLog::RedactingLog()
{
    Q_ASSERT(!installed.load());
    installed.store(this);
    m_next = qInstallMessageHandler(&RedactingLog::handle);
}

RedactingLog::~RedactingLog()
{
    qInstallMessageHandler(m_next);
    installed.store(nullptr);
}

void RedactingLog::know(const Secret &secret)
{
    if (secret.reveal().size() < kShortestSecret)
        return;
    const QMutexLocker lock(&m_mutex);
    m_forms << formsOf(secret.reveal());
    m_forms.removeDuplicates();
}

void RedactingLog::forgetAll()
{
    const QMutexLocker lock(&m_mutex);
    m_forms.clear();
}

QString RedactingLog::redact(QString text) const
{
    const QMutexLocker lock(&m_mutex);
    for (const QString &form : m_forms)
        text.replace(form, QStringLiteral("[secret]"));
    return text;
}

void RedactingLog::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const RedactingLog *self = installed.load();
    if (!self)
        return;
    const QString clean = self->redact(message);
    if (self->m_next) {
        self->m_next(type, context, clean);
        return;
    }
    const QByteArray line = qFormatLogMessage(type, context, clean).toLocal8Bit() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

} // namespace Tidemark
