// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QUrl>

namespace Tidemark {

// Where things lie on disk. Answers of different API hosts never share a folder unless the user
// names one: an invented creator must not enter real history.
struct DataFolder {
    QString settingsDir; // settings.json, catalogue.json
    QString dataDir;     // history.db, cache.db

    // given: the user's --data-dir, or empty.
    [[nodiscard]] static QString root(const QString &given, bool isDemo);
    [[nodiscard]] static DataFolder of(const QString &given, bool isDemo, const QUrl &apiBase);
    // Makes it, for its owner alone (0700).
    [[nodiscard]] static Status make(const QString &path);
};

} // namespace Tidemark
