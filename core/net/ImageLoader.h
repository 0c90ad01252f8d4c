// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/net/HttpDispatcher.h"

#include <QCoroTask>

namespace Tidemark {

struct ImageBytes {
    QByteArray bytes;
    QByteArray format; // "jpeg", "png" or "webp", by the first bytes: the only formats to decode
};

// "jpeg", "png", "webp", or empty for anything else, SVG and ICO above all.
[[nodiscard]] QByteArray imageFormat(const QByteArray &bytes);

enum class LoopbackImages { Refuse, Allow };

// Thumbnails and avatars, over a manager of its own that never holds a key. Their URLs come from
// outside: loopback is refused unless the API itself is there (the sandbox), a redirect is followed
// three times at most and each target is judged like the first. It hands out bytes, not pictures:
// who decodes them sets the format, checks the size first, and does it in a worker.
class ImageLoader
{
public:
    explicit ImageLoader(LoopbackImages loopback = LoopbackImages::Refuse);

    [[nodiscard]] QCoro::Task<Result<ImageBytes>> load(QUrl url);
    void abortAll();

private:
    LoopbackImages m_loopback;
    std::shared_ptr<HttpDispatcher> m_dispatcher;
};

} // namespace Tidemark
