// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Counter.h"
#include "core/domain/Ids.h"

namespace Tidemark {

struct Sound {
    SoundId id;
    QString title;
    QString author;
    QString album;
    std::optional<int> durationS;
    std::optional<bool> original;
    Count videos;
    QString playUrl;
    QString coverUrl;

    bool operator==(const Sound &) const = default;
};

} // namespace Tidemark
