// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace Tidemark {

class Connection;
class Migrator;

struct BackupReport {
    QString path;
    qint64 bytes = 0;
    QByteArray sha256; // of the file, hex
    int version = 0;   // of its schema
};

// A copy of an open database, whole and compact, while others read and write it: made beside the target,
// read back, and only then named. What stood at the target is replaced.
[[nodiscard]] Status copyDatabase(Connection &connection, const QString &target, int version);

// The same of a file by its path, with its SHA-256 beside it (target.sha256, as `sha256sum -c` reads it). A
// target that exists is a Usage error. For a worker thread.
[[nodiscard]] Result<BackupReport> backUpDatabase(const QString &path, const QString &target);

// Is the backup what was written? Its checksum, where one lies beside it, its pages and its version.
[[nodiscard]] Result<BackupReport> checkBackup(const QString &backup, const Migrator &migrator);

// A copy of the open file beside it, from before something that cannot be undone ("restore"): its path.
[[nodiscard]] Result<QString> copyBefore(Connection &connection, const QString &path, const QString &what);

// Puts the backup's content in place of the open file's, for all its readers at once, and brings it to the newest
// schema. What was there is kept first: the answer is the path of that copy.
[[nodiscard]] Result<QString> restoreDatabase(Connection &connection, const QString &path, const QString &backup,
                                              const Migrator &migrator);

} // namespace Tidemark
