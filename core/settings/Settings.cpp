// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/Settings.h"

#include "core/base/Async.h"
#include "core/base/Log.h"
#include "core/base/PlainText.h"

#include <QDateTime>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtConcurrentRun>

#include <utility>

namespace Tidemark {

namespace {

constexpr qsizetype kLargestState = 64 * 1024;

std::pair<QDateTime, qint64> stampOf(const QString &path)
{
    const QFileInfo file(path);
    return {file.lastModified(), file.size()};
}

} // namespace

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_lastSave(QtFuture::makeReadyFuture(Status()))
{
    m_worker.setMaxThreadCount(1);
    // The folder, not the file: who writes puts a new file in its place.
    m_watcher.addPath(QFileInfo(path).path());
    m_seen = stampOf(path);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &Settings::look);
    load(detail::readSettings(path));
}

Settings::~Settings()
{
    m_worker.waitForDone();
    if (!m_lastSave.result()) {
        for (auto it = m_writing.crbegin(); it != m_writing.crend(); ++it)
            m_unsaved.addOlder(*it);
    }
    const Status last = m_unsaved.isEmpty() ? Status() : detail::changeSettings(m_path, m_unsaved);
    if (!last)
        qCWarning(lcSettings) << "the last changes could not be saved";
}

qint64 Settings::whole(Setting key) const
{
    Q_ASSERT(settingDefinition(key).kind == SettingKind::Whole);
    return value(key).toLongLong();
}

double Settings::real(Setting key) const
{
    Q_ASSERT(settingDefinition(key).kind == SettingKind::Real);
    return value(key).toDouble();
}

bool Settings::flag(Setting key) const
{
    Q_ASSERT(settingDefinition(key).kind == SettingKind::Flag);
    return value(key).toBool();
}

QString Settings::text(Setting key) const
{
    Q_ASSERT(settingDefinition(key).kind == SettingKind::Text);
    return value(key).toString();
}

QVariant Settings::value(Setting key) const
{
    const auto found = m_values.constFind(key);
    return found == m_values.cend() ? settingDefinition(key).defaultValue : *found;
}

Status Settings::set(Setting key, const QVariant &value)
{
    const auto checked = checkedSetting(key, value);
    if (!checked)
        return fail(checked.error());
    m_unsaved.values.insert(settingDefinition(key).name, QJsonValue::fromVariant(*checked));
    scheduleSave();
    adopt(key, *checked);
    return {};
}

void Settings::reset(Setting key)
{
    m_unsaved.values.insert(settingDefinition(key).name, QJsonValue(QJsonValue::Undefined));
    scheduleSave();
    adopt(key, {});
}

// An invalid value stands for the default.
void Settings::adopt(Setting key, const QVariant &value)
{
    const QVariant before = this->value(key);
    if (value.isValid())
        m_values.insert(key, value);
    else
        m_values.remove(key);
    if (this->value(key) != before)
        Q_EMIT changed(key);
}

QByteArray Settings::windowState(const QString &name) const
{
    return QByteArray::fromBase64(m_windows.value(name).toString().toLatin1());
}

Status Settings::setWindowState(const QString &name, const QByteArray &state)
{
    static const QRegularExpression allowed(QStringLiteral("^[A-Za-z0-9._-]{1,64}\\z"));
    if (!allowed.match(name).hasMatch())
        return fail(ErrorKind::Usage, QStringLiteral("window state: expected a name of letters, digits, dots and dashes"));
    if (state.size() > kLargestState)
        return fail(ErrorKind::Usage, QStringLiteral("window state \"%1\": expected at most 65536 bytes").arg(name));
    const QJsonValue text = QString::fromLatin1(state.toBase64());
    if (m_windows.value(name) == text)
        return {};
    m_windows.insert(name, text);
    m_unsaved.windows.insert(name, text);
    scheduleSave();
    return {};
}

void Settings::scheduleSave()
{
    if (m_saveScheduled)
        return;
    m_saveScheduled = true;
    QMetaObject::invokeMethod(
        this, [this] { static_cast<void>(save()); }, Qt::QueuedConnection);
}

QFuture<Status> Settings::save()
{
    m_saveScheduled = false;
    if (m_unsaved.isEmpty())
        return m_lastSave;
    const detail::SettingsChanges changes = std::exchange(m_unsaved, {});
    m_writing += changes;
    m_lastSave = QtConcurrent::run(&m_worker, [path = m_path, changes] { return detail::changeSettings(path, changes); });
    whenDone(m_lastSave, this, [this](const Status &status) { written(status); });
    return m_lastSave;
}

// A failed write is tried again with the next change.
void Settings::written(const Status &status)
{
    const detail::SettingsChanges changes = m_writing.takeFirst();
    if (status)
        return;
    for (auto it = m_writing.crbegin(); it != m_writing.crend(); ++it)
        m_unsaved.addOlder(*it); // newer than what failed: it must not be overtaken by it
    m_unsaved.addOlder(changes);
    qCWarning(lcSettings) << "settings could not be saved";
    Q_EMIT saveFailed(status.error());
}

void Settings::look()
{
    const auto stamp = stampOf(m_path);
    if (stamp != std::exchange(m_seen, stamp))
        reload();
}

void Settings::reload()
{
    const auto read = QtConcurrent::run(&m_worker, [path = m_path] { return detail::readSettings(path); });
    whenDone(read, this, [this](const Result<detail::SettingsContent> &content) { load(content); });
}

void Settings::load(const Result<detail::SettingsContent> &content)
{
    m_problems.clear();
    if (!content) {
        m_problems += content.error().detail;
        return;
    }
    // What was set here and was not yet in the file when it was read.
    detail::SettingsChanges newer = m_unsaved;
    for (auto it = m_writing.crbegin(); it != m_writing.crend(); ++it)
        newer.addOlder(*it);
    const QHash<Setting, QVariant> values = read(content->values);
    m_windows = content->windows;
    for (auto it = newer.windows.cbegin(); it != newer.windows.cend(); ++it)
        m_windows.insert(it.key(), it.value());
    for (const SettingDefinition &definition : settingDefinitions()) {
        if (!newer.values.contains(definition.name))
            adopt(definition.key, values.value(definition.key));
    }
}

QHash<Setting, QVariant> Settings::read(const QJsonObject &values)
{
    QHash<Setting, QVariant> known;
    for (const SettingDefinition &definition : settingDefinitions()) {
        const QJsonValue stored = values.value(definition.name);
        if (stored.isUndefined())
            continue;
        const auto checked = checkedSetting(definition.key, stored.toVariant());
        if (checked)
            known.insert(definition.key, *checked);
        else
            m_problems += plain(QStringLiteral("settings file %1: %2; the default %3 is used")
                                    .arg(m_path, checked.error().detail, definition.defaultValue.toString()));
    }
    return known;
}

} // namespace Tidemark
