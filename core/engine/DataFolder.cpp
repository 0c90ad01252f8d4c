// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/DataFolder.h"

#include "core/settings/Setting.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace Tidemark {

namespace {

QString folderOfHost(const QUrl &apiBase)
{
    QString name = apiBase.host();
    if (apiBase.port() > 0)
        name += QLatin1Char('_') + QString::number(apiBase.port());
    for (QChar &c : name) {
        const bool isPlain = c.isLetterOrNumber() || c == QLatin1Char('.') || c == QLatin1Char('_') || c == QLatin1Char('-');
        if (!isPlain || c.unicode() > 127)
            c = QLatin1Char('_');
    }
    return QLatin1String("host-") + name;
}

} // namespace

QString DataFolder::root(const QString &given, bool isDemo)
{
    if (!given.isEmpty())
        return QDir::cleanPath(QDir(given).absolutePath());
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1String("/tidemark");
    return isDemo ? base + QLatin1String("/demo") : base;
}

DataFolder DataFolder::of(const QString &given, bool isDemo, const QUrl &apiBase)
{
    const QString top = root(given, isDemo);
    const QUrl usual(settingDefinition(Setting::ApiBase).defaultValue.toString());
    const bool isShared = !given.isEmpty() || isDemo || apiBase.host() == usual.host();
    return {top, isShared ? top : top + QLatin1String("/origins/") + folderOfHost(apiBase)};
}

Status DataFolder::make(const QString &path)
{
    if (!QDir().mkpath(path))
        return fail(ErrorKind::LocalData, QStringLiteral("the data folder cannot be made"));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

} // namespace Tidemark
