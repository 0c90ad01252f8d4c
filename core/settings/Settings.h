// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/Setting.h"
#include "core/settings/SettingsFile.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <utility>

namespace Tidemark {

// What the user has set, and the defaults for all else. Lives in one thread and answers from
// memory; the file (settings.json in the data folder) is read when this is made and written by
// a worker soon after a change. The destructor writes what is not yet written.
// Only what was set stands in the file, so that a better default reaches everybody else.
class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(const QString &path, QObject *parent = nullptr);
    ~Settings() override;

    // The right one for the setting's kind; the others are a bug of the caller.
    [[nodiscard]] qint64 whole(Setting key) const;
    [[nodiscard]] double real(Setting key) const;
    [[nodiscard]] bool flag(Setting key) const;
    [[nodiscard]] QString text(Setting key) const;
    [[nodiscard]] QVariant value(Setting key) const;

    // A value out of its range is a Usage error that names the setting and the range.
    [[nodiscard]] Status set(Setting key, const QVariant &value);
    void reset(Setting key);

    // Where windows stood and how tables were laid out, as Qt's saveState() gives it, by a name
    // such as "main.geometry". At most 64 KiB each.
    [[nodiscard]] QByteArray windowState(const QString &name) const;
    [[nodiscard]] Status setWindowState(const QString &name, const QByteArray &state);

    // What was wrong with the file: one sentence a value, naming it. The default holds for it.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

    // Writes what has changed, without waiting for the next turn of the event loop. The future
    // of the last write is given where there is nothing to do.
    QFuture<Status> save();
    // Takes over what another program has written since; what was set here and is not saved stays.
    // Done of itself when the file is replaced: a cap set on the command line holds in the window.
    void reload();

Q_SIGNALS:
    void changed(Setting key);
    void saveFailed(const Error &error);

private:
    void load(const Result<detail::SettingsContent> &content);
    [[nodiscard]] QHash<Setting, QVariant> read(const QJsonObject &values);
    void adopt(Setting key, const QVariant &value);
    void scheduleSave();
    void look();
    void written(const Status &status);

    QString m_path;
    QHash<Setting, QVariant> m_values; // only what was set
    QJsonObject m_windows;
    QStringList m_problems;
    detail::SettingsChanges m_unsaved;
    QList<detail::SettingsChanges> m_writing; // oldest first
    QFuture<Status> m_lastSave;
    QFileSystemWatcher m_watcher;
    // When the file was written and how long it is: two writes may fall into one tick of the file system's clock.
    std::pair<QDateTime, qint64> m_seen;
    QThreadPool m_worker; // one thread: writes keep their order
    bool m_saveScheduled = false;
};

} // namespace Tidemark
