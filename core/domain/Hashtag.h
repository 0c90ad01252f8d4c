// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Counter.h"
#include "core/domain/Ids.h"

namespace Tidemark {

struct Hashtag {
    HashtagId id;
    QString name; // without #
    QString description;
    Count views;
    Count users; // posts with the tag, as the API's user_count
    QString coverUrl;

    bool operator==(const Hashtag &) const = default;
};

} // namespace Tidemark
