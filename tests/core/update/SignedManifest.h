// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/update/ReleaseManifest.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

namespace Tidemark {

// Whoever signs releases, with a key of their own.
class Signer
{
public:
    explicit Signer(char seed)
    {
        const QByteArray bytes(crypto_sign_SEEDBYTES, seed);
        crypto_sign_seed_keypair(raw(m_public), raw(m_secret), reinterpret_cast<const unsigned char *>(bytes.constData()));
    }

    [[nodiscard]] const QByteArray &publicKey() const { return m_public; }

    [[nodiscard]] QByteArray file(const QByteArray &text,
                                  const QByteArray &context = QByteArrayLiteral("tidemark update manifest 1\n")) const
    {
        const QByteArray bytes = context + text;
        QByteArray signature(crypto_sign_BYTES, '\0');
        crypto_sign_detached(raw(signature), nullptr, reinterpret_cast<const unsigned char *>(bytes.constData()),
                             static_cast<unsigned long long>(bytes.size()),
                             reinterpret_cast<const unsigned char *>(m_secret.constData()));
        return QJsonDocument(QJsonObject{{QStringLiteral("manifest"), QString::fromUtf8(text)},
                                         {QStringLiteral("signature"), QString::fromLatin1(signature.toBase64())}})
            .toJson();
    }

private:
    static unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

    QByteArray m_public = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0');
    QByteArray m_secret = QByteArray(crypto_sign_SECRETKEYBYTES, '\0');
};

[[nodiscard]] inline Release aRelease(const char *version = "0.2.0")
{
    return {QVersionNumber::fromString(QLatin1String(version)), QStringLiteral("2026-01-31"),
            QUrl(QStringLiteral("https://tidemark.example/releases"))};
}

} // namespace Tidemark
