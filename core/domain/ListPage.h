// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Counter.h"

#include <QList>
#include <QString>

namespace Tidemark {

// One page of a list. The cursor is opaque text, sent back as received: some endpoints use an
// int, some a string, some milliseconds; followers and following use `time` in its place.
template <typename T>
struct ListPage {
    QList<T> items;
    QString cursor;
    bool hasMore = false;
    Count total; // what the account is said to have, not what can be walked

    bool operator==(const ListPage &) const = default;
};

} // namespace Tidemark
