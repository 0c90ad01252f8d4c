// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/BodyStore.h"

#include <QCryptographicHash>
#include <QFile>

#include <zstd.h>

#include <memory>

namespace Tidemark {

namespace {

constexpr Sql kFindBody("SELECT id FROM bodies WHERE sha256 = ?1");
constexpr Sql kAddBody("INSERT INTO bodies (sha256, size, data) VALUES (?1, ?2, ?3)");
constexpr Sql kAddAnswer("INSERT INTO answers (body, endpoint, key, parameters, origin, fetched_at)"
                         " VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
constexpr Sql kReadBody("SELECT b.sha256, b.size, b.data FROM answers a JOIN bodies b ON b.id = a.body WHERE a.id = ?1");
constexpr int kLevel = 9;
constexpr int kShortLevel = 12;         // of what is short enough for it to cost nothing
constexpr qsizetype kShort = 64 * 1024; // below, a dictionary helps
constexpr qint64 kLargest = 64 << 20;   // twice what the transport lets in

// A null string would be bound as NULL.
QString said(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

// What short answers have in common. A frame says which dictionary it needs by number; one that was
// released is never changed.
class Dictionary
{
public:
    Dictionary()
    {
        QFile file(QStringLiteral(":/tidemark/dictionaries/bodies-1.dict"));
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QByteArray bytes = file.readAll();
        m_packing.reset(ZSTD_createCDict(bytes.constData(), size_t(bytes.size()), kShortLevel));
        m_unpacking.reset(ZSTD_createDDict(bytes.constData(), size_t(bytes.size())));
    }

    [[nodiscard]] const ZSTD_CDict *packing() const { return m_packing.get(); }
    // Null: that dictionary is not known here.
    [[nodiscard]] const ZSTD_DDict *unpacking(unsigned number) const
    {
        return m_unpacking && ZSTD_getDictID_fromDDict(m_unpacking.get()) == number ? m_unpacking.get() : nullptr;
    }

private:
    struct Free {
        void operator()(ZSTD_CDict *dictionary) const { ZSTD_freeCDict(dictionary); }
        void operator()(ZSTD_DDict *dictionary) const { ZSTD_freeDDict(dictionary); }
    };
    std::unique_ptr<ZSTD_CDict, Free> m_packing;
    std::unique_ptr<ZSTD_DDict, Free> m_unpacking;
};

const Dictionary &dictionary()
{
    static const Dictionary kDictionary;
    return kDictionary;
}

struct FreeContext {
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

QByteArray compressed(const QByteArray &body)
{
    const std::unique_ptr<ZSTD_CCtx, FreeContext> context(ZSTD_createCCtx());
    const auto whole = size_t(body.size());
    QByteArray data(qsizetype(ZSTD_compressBound(whole)), Qt::Uninitialized);
    const auto room = size_t(data.size());
    const ZSTD_CDict *shared = body.size() < kShort ? dictionary().packing() : nullptr;
    const size_t size = shared ? ZSTD_compress_usingCDict(context.get(), data.data(), room, body.constData(), whole, shared)
                               : ZSTD_compressCCtx(context.get(), data.data(), room, body.constData(), whole, kLevel);
    if (ZSTD_isError(size))
        return {};
    data.truncate(qsizetype(size));
    return data;
}

// Fills body; false where the bytes are none that were stored so.
bool decompress(const QByteArray &data, QByteArray &body)
{
    const std::unique_ptr<ZSTD_DCtx, FreeContext> context(ZSTD_createDCtx());
    const auto room = size_t(body.size());
    const auto packed = size_t(data.size());
    const unsigned number = ZSTD_getDictID_fromFrame(data.constData(), packed);
    const ZSTD_DDict *shared = number ? dictionary().unpacking(number) : nullptr;
    if (number && !shared)
        return false;
    const size_t size = shared ? ZSTD_decompress_usingDDict(context.get(), body.data(), room, data.constData(), packed, shared)
                               : ZSTD_decompressDCtx(context.get(), body.data(), room, data.constData(), packed);
    return !ZSTD_isError(size) && size == room;
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
    if (!decompress(stored.data, body) || QCryptographicHash::hash(body, QCryptographicHash::Sha256) != stored.sha256)
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
