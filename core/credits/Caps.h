// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Tidemark {

// The hard limits that the user sets, in credits. Negative: no limit.
struct Caps {
    qint64 perAction = 25;
    qint64 perDay = 200;
    qint64 perMonth = 2500;
    int backgroundPercent = 80; // background work stops at this share of the day and month caps

    bool operator==(const Caps &) const = default;
};

} // namespace Tidemark
