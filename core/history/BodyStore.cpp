// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/BodyStore.h"

#include <QCryptographicHash>

#include <zstd.h>

namespace Tidemark {

namespace {

constexpr Sql kFindBody("SELECT id FROM bodies WHERE sha256 = ?1");
constexpr Sql kAddBody("INSERT INTO bodies (sha256, size, data) VALUES (?1, ?2, ?3)");
constexpr Sql kAddAnswer("INSERT INTO answers (body, endpoint, key, parameters, origin, fetched_at)"
                         " VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
constexpr Sql kReadBody("SELECT b.sha256, b.size, b.data FROM answers a JOIN bodies b ON b.id = a.body WHERE a.id = ?1");
constexpr int kLevel = 3;
constexpr qint64 kLargest = 64 << 20; // twice what the transport lets in

// A null string would be bound as NULL.
QString said(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QByteArray compressed(const QByteArray &body)
{
    QByteArray data(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(body.size()))), Qt::Uninitialized);
    const size_t size =
        ZSTD_compress(data.data(), static_cast<size_t>(data.size()), body.constData(), static_cast<size_t>(body.size()), kLevel);
    if (ZSTD_isError(size))
        return {};
    data.truncate(static_cast<qsizetype>(size));
    return data;
}

struct StoredBody {
    QByteArray sha256;
    qint64 size;
    QByteArray data;
};

Result<QByteArray> unpacked(const StoredBody &stored)
{
    const Error damaged{ErrorKind::LocalData, QStringLiteral("a stored answer is damaged"), 0, 0, {}};
    if (stored.size < 0 || stored.size > kLargest)
        return fail(damaged);
    QByteArray body(stored.size, Qt::Uninitialized);
    const size_t size = ZSTD_decompress(body.data(), static_cast<size_t>(body.size()), stored.data.constData(),
                                        static_cast<size_t>(stored.data.size()));
    if (ZSTD_isError(size) || size != static_cast<size_t>(body.size())
        || QCryptographicHash::hash(body, QCryptographicHash::Sha256) != stored.sha256)
        return fail(damaged);
    return body;
}

} // namespace

Result<qint64> keepAnswer(Connection &connection, const AnswerRecord &answer)
{
    const QByteArray sha256 = QCryptographicHash::hash(answer.body, QCryptographicHash::Sha256);
    const auto known = connection.number(kFindBody, {sha256});
    if (!known)
        return fail(known.error());
    qint64 body = known->value_or(0);
    if (!*known) {
        const auto added = connection.insert(kAddBody, {sha256, qint64(answer.body.size()), compressed(answer.body)});
        if (!added)
            return added;
        body = *added;
    }
    return connection.insert(kAddAnswer, {body, said(answer.endpoint), said(answer.key), said(answer.parameters),
                                          said(answer.origin), answer.fetchedAt});
}

Result<std::optional<QByteArray>> readBody(Connection &connection, qint64 answer)
{
    const auto stored = connection.first(kReadBody, {answer}, [](const Statement &s) {
        return StoredBody{s.blob(0), s.integer(1), s.blob(2)};
    });
    if (!stored)
        return fail(stored.error());
    if (!*stored)
        return std::optional<QByteArray>();
    auto body = unpacked(**stored);
    if (!body)
        return fail(body.error());
    return std::optional<QByteArray>(std::move(*body));
}

} // namespace Tidemark
