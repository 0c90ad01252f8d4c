// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/SettingsFile.h"

#include "core/base/Log.h"
#include "core/base/PlainText.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

#include <optional>
#include <utility>

namespace Tidemark::detail {

namespace {

constexpr qint64 kLargestFile = 16 * 1024 * 1024;
constexpr int kFormat = 1;
constexpr int kLockMs = 5000;

tl::unexpected<Error> broken(const QString &path, const QString &reason)
{
    return fail(ErrorKind::LocalData, plain(QStringLiteral("settings file %1: %2").arg(path, reason)));
}

Result<QByteArray> bytesOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return QByteArray();
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return broken(path, info.isFile() ? file.errorString() : QStringLiteral("is not a file"));
    return file.read(kLargestFile);
}

// No value where the text is no settings document.
std::optional<QJsonObject> rootOf(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return QJsonObject{{QStringLiteral("format"), kFormat}};
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    const bool isWhole = root.value(QLatin1String("format")).isDouble();
    return isWhole ? std::optional(root) : std::nullopt;
}

Status checkFormat(const QString &path, const QJsonObject &root)
{
    const int format = root.value(QLatin1String("format")).toInt();
    if (format == kFormat)
        return {};
    return broken(path, QStringLiteral("is of format %1, this version knows %2").arg(format).arg(kFormat));
}

QJsonObject changed(QJsonObject object, const QMap<QString, QJsonValue> &changes)
{
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        if (it.value().isUndefined())
            object.remove(it.key());
        else
            object.insert(it.key(), it.value());
    }
    return object;
}

Status putAside(const QString &path)
{
    const QString aside = path + QStringLiteral(".damaged");
    QFile::remove(aside);
    if (!QFile::rename(path, aside))
        return broken(path, QStringLiteral("is damaged and cannot be renamed"));
    qCWarning(lcSettings) << "a damaged settings file was put aside";
    return {};
}

Status replaceFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return broken(path, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(content) != content.size() || !file.commit())
        return broken(path, file.errorString());
    return {};
}

} // namespace

void SettingsChanges::addOlder(const SettingsChanges &older)
{
    for (auto it = older.values.cbegin(); it != older.values.cend(); ++it) {
        if (!values.contains(it.key()))
            values.insert(it.key(), it.value());
    }
    for (auto it = older.windows.cbegin(); it != older.windows.cend(); ++it) {
        if (!windows.contains(it.key()))
            windows.insert(it.key(), it.value());
    }
}

Result<SettingsContent> readSettings(const QString &path)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return fail(bytes.error());
    const auto root = rootOf(*bytes);
    if (!root)
        return broken(path,
                      QStringLiteral("is damaged; defaults are used, and it is kept beside the new one at the next change"));
    const Status format = checkFormat(path, *root);
    if (!format)
        return fail(format.error());
    return SettingsContent{root->value(QLatin1String("values")).toObject(), root->value(QLatin1String("windows")).toObject()};
}

Status changeSettings(const QString &path, const SettingsChanges &changes)
{
    QLockFile lock(path + QStringLiteral(".lock"));
    if (!lock.tryLock(kLockMs))
        return broken(path, QStringLiteral("cannot be locked for writing"));
    const auto bytes = bytesOf(path);
    if (!bytes)
        return fail(bytes.error());
    auto root = rootOf(*bytes);
    if (!root) {
        const Status aside = putAside(path);
        if (!aside)
            return aside;
        root = rootOf({});
    }
    const Status format = checkFormat(path, *root);
    if (!format)
        return format;
    for (const auto &[name, part] :
         {std::pair(QStringLiteral("values"), &changes.values), std::pair(QStringLiteral("windows"), &changes.windows)})
        root->insert(name, changed(root->value(name).toObject(), *part));
    return replaceFile(path, QJsonDocument(*root).toJson());
}

} // namespace Tidemark::detail
