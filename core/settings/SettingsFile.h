// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace Tidemark::detail {

// What stands in the file: name to value. Names of a newer version are kept as they are.
struct SettingsContent {
    QJsonObject values;
    QJsonObject windows; // name to base64
};

// Changes to bring into the file. An undefined value takes the name out.
struct SettingsChanges {
    QMap<QString, QJsonValue> values;
    QMap<QString, QJsonValue> windows;

    [[nodiscard]] bool isEmpty() const { return values.isEmpty() && windows.isEmpty(); }
    // Takes over what `older` has and this has not.
    void addOlder(const SettingsChanges &older);
};

// Plain functions, for any thread. A missing file is empty content. The kind of an error is
// LocalData; a damaged file says so and is not touched by reading.
[[nodiscard]] Result<SettingsContent> readSettings(const QString &path);
// Reads, changes and replaces the file as one step among processes (a lock beside the file), so
// that programs that run side by side keep each other's changes. A damaged file is first put
// aside as <path>.damaged. The file can be read by its owner alone.
[[nodiscard]] Status changeSettings(const QString &path, const SettingsChanges &changes);

} // namespace Tidemark::detail
