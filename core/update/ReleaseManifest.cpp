// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/update/ReleaseManifest.h"

#include "core/net/RequestPolicy.h"

#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <sodium.h>

namespace Tidemark {

namespace {

const QByteArray kContext = QByteArrayLiteral("tidemark update manifest 1\n");

tl::unexpected<Error> broken(const char *why)
{
    return fail(ErrorKind::ContractBroken, QStringLiteral("the manifest of releases %1").arg(QLatin1String(why)));
}

QByteArray base64(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

bool isSigned(const QByteArray &text, const QByteArray &signature, const QByteArray &publicKey)
{
    if (sodium_init() < 0 || signature.size() != crypto_sign_BYTES || publicKey.size() != crypto_sign_PUBLICKEYBYTES)
        return false;
    const QByteArray bytes = kContext + text;
    const auto raw = [](const QByteArray &array) { return reinterpret_cast<const unsigned char *>(array.constData()); };
    return crypto_sign_verify_detached(raw(signature), raw(bytes), static_cast<unsigned long long>(bytes.size()), raw(publicKey))
           == 0;
}

} // namespace

Result<Release> readManifest(const QByteArray &file, const QByteArray &publicKey)
{
    if (file.size() > kMostManifestBytes)
        return broken("is too long");
    const QJsonObject envelope = QJsonDocument::fromJson(file).object();
    const QByteArray text = envelope.value(QLatin1String("manifest")).toString().toUtf8();
    const QByteArray signature = base64(envelope.value(QLatin1String("signature")).toString());
    if (text.isEmpty() || signature.isEmpty())
        return broken("has another form than the documented one");
    if (!isSigned(text, signature, publicKey))
        return broken("is not signed by those who make Tidemark");
    return readManifestText(text);
}

QByteArray manifestText(const Release &release)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("product"), QStringLiteral("tidemark")},
                                     {QStringLiteral("version"), release.version.toString()},
                                     {QStringLiteral("released"), release.released},
                                     {QStringLiteral("page"), release.page.toString()}})
        .toJson(QJsonDocument::Compact);
}

Result<Release> readManifestText(const QByteArray &text)
{
    const QJsonObject manifest = QJsonDocument::fromJson(text).object();
    if (manifest.value(QLatin1String("product")).toString() != QLatin1String("tidemark"))
        return broken("is about another program");
    static const QRegularExpression kVersion(QStringLiteral("^[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}\\z"));
    const QString version = manifest.value(QLatin1String("version")).toString();
    const QString released = manifest.value(QLatin1String("released")).toString();
    const QUrl page(manifest.value(QLatin1String("page")).toString(), QUrl::StrictMode);
    if (!kVersion.match(version).hasMatch())
        return broken("names no version");
    if (!QDate::fromString(released, Qt::ISODate).isValid())
        return broken("names no day");
    if (page.scheme() != QLatin1String("https") || !urlRefusal(page).isEmpty())
        return broken("names no page that may be opened");
    return Release{QVersionNumber::fromString(version), released, page};
}

} // namespace Tidemark
