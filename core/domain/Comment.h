// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Profile.h"

namespace Tidemark {

struct Comment {
    CommentId id;
    QString text;
    std::optional<qint64> createdAt; // UTC seconds
    Count likes;
    Count replies;  // absent in replies themselves
    Profile author; // its counters are absent: the API sends zeros that mean "not read"

    bool operator==(const Comment &) const = default;
};

} // namespace Tidemark
