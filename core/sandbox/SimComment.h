// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/SimPost.h"

#include <QList>

namespace Tidemark {

// A comment, or a reply to one.
struct SimComment {
    QString id;
    QString text;
    QString handle; // of its writer
    qint64 createdAt = 0;
    qint64 likes = 0;
    int replies = 0;
};

// What can be walked of a post's comments now, most liked first; never as many as the post says.
[[nodiscard]] QList<SimComment> commentsOn(const SimPost &post, qint64 now);
[[nodiscard]] QList<SimComment> repliesTo(const QString &commentId, qint64 now);

} // namespace Tidemark
