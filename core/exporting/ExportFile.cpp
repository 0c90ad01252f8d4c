// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/ExportFile.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace Tidemark {

namespace {

constexpr int kLongestName = 100;

bool isDeviceName(const QString &name)
{
    static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|\\z)"),
                                           QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

} // namespace

Status writeExport(const QString &path, const QByteArray &bytes)
{
    return writeExport(path, [&bytes](QIODevice &device) { return writePiece(device, bytes); });
}

Status writeExport(const QString &path, const std::function<Status(QIODevice &)> &write)
{
    const QFileInfo info(path);
    if (info.isSymLink() || (info.exists() && !info.isFile()))
        return fail(ErrorKind::LocalData, QStringLiteral("%1 is not a regular file").arg(info.fileName()));
    QSaveFile file(path);
    Status written = file.open(QIODevice::WriteOnly) ? write(file) : fail(ErrorKind::LocalData, file.errorString());
    if (written && !file.commit())
        written = fail(ErrorKind::LocalData, file.errorString());
    if (!written)
        written.error().detail.prepend(info.fileName() + QStringLiteral(": "));
    return written;
}

Status writePiece(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) != bytes.size())
        return fail(ErrorKind::LocalData, device.errorString());
    return {};
}

QString exportFileName(const QString &stem, const QString &extension)
{
    static const QRegularExpression foreign(QStringLiteral("[^A-Za-z0-9._-]+"));
    QString name = stem;
    name.replace(foreign, QStringLiteral("-"));
    name.truncate(kLongestName - extension.size() - 1);
    while (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char('-')))
        name.remove(0, 1);
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char('-')))
        name.chop(1);
    if (name.isEmpty())
        name = QStringLiteral("export");
    if (name == QLatin1String("export") || isDeviceName(name))
        name.prepend(QStringLiteral("tidemark-"));
    return name + QLatin1Char('.') + extension;
}

} // namespace Tidemark
