// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/RedactingLog.h"

#include <QMutexLocker>
#include <QProcessEnvironment>
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

void RedactingLog::learn(const Secret &secret)
{
    if (RedactingLog *self = installed.load())
        self->know(secret);
}

void RedactingLog::know(const Secret &secret)
{
    if (secret.reveal().size() < kShortestSecret)
        return;
    const QMutexLocker lock(&m_mutex);
    if (m_known.contains(secret.reveal()))
        return;
    m_known.insert(secret.reveal());
    m_forms << formsOf(secret.reveal());
    m_forms.removeDuplicates();
}

void RedactingLog::knowEnvironment()
{
    const QStringList names = QProcessEnvironment::systemEnvironment().keys();
    for (const QString &name : names) {
        const bool isSecret = name.endsWith(QLatin1String("_KEY")) || name.endsWith(QLatin1String("_WEBHOOK"))
                              || name.endsWith(QLatin1String("_PASSWORD"));
        if (isSecret && name.startsWith(QLatin1String("TIDEMARK_")))
            know(Secret(qgetenv(name.toLatin1().constData()).trimmed()));
    }
}

void RedactingLog::forgetAll()
{
    const QMutexLocker lock(&m_mutex);
    m_known.clear();
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
