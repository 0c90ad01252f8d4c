// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Room.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace Tidemark {

WhyUnwritten whyUnwritten(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    const QString shown = QDir::toNativeSeparators(folder.filePath());
    if (!folder.isDir())
        return {QStringLiteral("the data folder %1 is gone").arg(shown),
                QStringLiteral("Bring the folder back and start again, or name another with --data-dir")};
    if (QStorageInfo(folder.filePath()).isReadOnly())
        return {QStringLiteral("the data folder %1 is on a disk that is mounted read-only").arg(shown),
                QStringLiteral("Mount it for writing, or name another folder with --data-dir; spending goes on by itself")};
    if (!folder.isWritable())
        return {QStringLiteral("the data folder %1 may not be written by this user").arg(shown),
                QStringLiteral("Give yourself the right to write to it, or name another with --data-dir")};
    if (file.exists() && !file.isWritable())
        return {QStringLiteral("%1 may not be written by this user").arg(QDir::toNativeSeparators(file.absoluteFilePath())),
                QStringLiteral("Give yourself the right to write to it, or name another folder with --data-dir")};
    return {QStringLiteral("the disk is full"), QStringLiteral("Make room on the disk; spending goes on by itself")};
}

} // namespace Tidemark
