// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/HttpReply.h"

#include <QUrl>

namespace Tidemark {

// What the links in the sandbox's answers lead to: /media/... Links die as the real ones do, with
// 403 after the expiry that they carry; HEAD is refused. Nothing here is paid.
[[nodiscard]] HttpReply mediaReply(const QUrl &url, const QByteArray &range, qint64 now);

} // namespace Tidemark
