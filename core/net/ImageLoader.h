// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/net/KeylessClient.h"

namespace Tidemark {

struct ImageBytes {
    QByteArray bytes;
    QByteArray format; // "jpeg", "png" or "webp", by the first bytes: the only formats to decode
};

// "jpeg", "png", "webp", or empty for anything else, SVG and ICO above all.
[[nodiscard]] QByteArray imageFormat(const QByteArray &bytes);

// Thumbnails and avatars. It hands out bytes, not pictures: who decodes them sets the format, checks
// the size first, and does it in a worker.
class ImageLoader
{
public:
    explicit ImageLoader(LoopbackMedia loopback = LoopbackMedia::Refuse, ProxyRoutePtr route = {});

    [[nodiscard]] QCoro::Task<Result<ImageBytes>> load(QUrl url);
    void abortAll() { m_client.abortAll(); }

private:
    KeylessClient m_client;
};

} // namespace Tidemark
