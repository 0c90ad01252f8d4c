// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Tidemark {

// A file with a fixed name that goes into the folder of --out.
struct GeneratedFile {
    QString name;
    QByteArray bytes;
};

// Absolute and without . and .. in it.
[[nodiscard]] QString absolutePath(const QString &path);

// Makes the folder where it is missing, and writes the files in their order, each whole or not at all.
[[nodiscard]] Status writeInto(const QString &folder, const QList<GeneratedFile> &files);

// A folder that nobody but its owner enters: what is there already gets the rights 0700 and must be no link. Made by
// root it belongs to whoever owns the folder around it.
[[nodiscard]] Status makePrivateFolder(const QString &path);

} // namespace Tidemark
