// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/MediaShelf.h"

#include "core/sandbox/Dice.h"
#include "core/sandbox/Picture.h"

#include <QUrlQuery>

#include <algorithm>

namespace Tidemark {

namespace {
constexpr int kMediaBytes = 24 * 1024;

QByteArray streamBytes(const QByteArray &magic, quint64 seed)
{
    QByteArray bytes = magic;
    Dice dice(seed);
    while (bytes.size() < kMediaBytes) {
        bytes.append(static_cast<char>(dice.next() & 0x7f));
    }
    return bytes;
}

HttpReply ranged(const QByteArray &type, const QByteArray &whole, const QByteArray &range)
{
    if (!range.startsWith("bytes=")) {
        return {200, type, whole, {{"Accept-Ranges", "bytes"}}};
    }
    const QList<QByteArray> ends = range.mid(6).split('-');
    const qsizetype first = std::clamp<qsizetype>(ends.first().toLongLong(), 0, whole.size() - 1);
    const bool open = ends.size() < 2 || ends.at(1).isEmpty();
    const qsizetype last = open ? whole.size() - 1 : std::clamp<qsizetype>(ends.at(1).toLongLong(), first, whole.size() - 1);
    const QByteArray place =
        "bytes " + QByteArray::number(first) + '-' + QByteArray::number(last) + '/' + QByteArray::number(whole.size());
    return {206, type, whole.mid(first, last - first + 1), {{"Content-Range", place}}};
}

HttpReply pictureReply(const QString &kind, quint64 dice)
{
    return {200, "image/png", kind == QLatin1String("avatar") ? avatarPicture(dice) : coverPicture(dice), {}};
}
} // namespace

HttpReply mediaReply(const QUrl &url, const QByteArray &range, qint64 now)
{
    const QStringList parts = url.path().mid(1).split(QLatin1Char('/')); // media, kind, ...
    const QString kind = parts.value(1);
    const QString name = parts.last().section(QLatin1Char('.'), 0, 0);
    const quint64 dice = diceSeed(name);
    if (kind == QLatin1String("music")) {
        return ranged("audio/mpeg", streamBytes("ID3\x04", dice), range);
    }
    const bool isVideo = kind == QLatin1String("video");
    const qint64 expires = isVideo ? parts.value(3).toLongLong(nullptr, 16)
                                   : QUrlQuery(url).queryItemValue(QStringLiteral("x-expires")).toLongLong();
    if (expires < now) {
        return htmlReply(403, "This link has expired.");
    }
    if (isVideo) {
        return ranged("video/mp4",
                      streamBytes(QByteArray("\0\0\0\x18"
                                             "ftypmp42\0\0\0\0mp42isom",
                                             24),
                                  dice),
                      range);
    }
    const bool isPicture = kind == QLatin1String("avatar") || kind == QLatin1String("cover") || kind == QLatin1String("still");
    return isPicture ? pictureReply(kind, dice) : htmlReply(404, "Nothing here.");
}

} // namespace Tidemark
