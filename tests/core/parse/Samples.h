// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>

namespace Tidemark {

// A recorded body by its name: "sibling/user-posts.3".
inline QByteArray sample(const char *name)
{
    QFile file(QStringLiteral(TIDEMARK_TEST_DATA "/samples/%1.json").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QStringList sampleNames()
{
    const QDir folder(QStringLiteral(TIDEMARK_TEST_DATA "/samples"));
    QStringList names;
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        names.append(folder.filePath(name));
    const QDir sibling(folder.filePath(QStringLiteral("sibling")));
    for (const QString &name : sibling.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        names.append(sibling.filePath(name));
    return names;
}

} // namespace Tidemark
