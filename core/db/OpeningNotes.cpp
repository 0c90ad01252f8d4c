// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside a file while it is being opened: the lock, and the note that says how far that came.
#include "core/base/Log.h"
#include "core/db/Opening.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

namespace Tidemark {

namespace {

constexpr auto kPrivateFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr int kOpenWaitMs = 60'000;
constexpr int kLockIsWrittenMs = 2'000;

Status cannotNote(const QString &what)
{
    return fail(Error{ErrorKind::LocalData, what, 0, 0,
                      QStringLiteral("make room on the disk and check that the data folder can be written")});
}

} // namespace

// A lock that names nobody was left by a program that died, or found no room, while it wrote it.
bool Opening::take(QLockFile &lock)
{
    lock.setStaleLockTime(0); // a dead holder is told by its process id; a slow one keeps it
    if (lock.tryLock(kLockIsWrittenMs))
        return true;
    if (lock.error() != QLockFile::LockFailedError)
        return false;
    if (const QFileInfo file(lock.fileName()); file.exists() && file.size() == 0)
        lock.removeStaleLockFile(); // leaves it to a holder that lives
    return lock.tryLock(kOpenWaitMs);
}

Status Opening::note(const Note &note) const
{
    const QString path = m_options.path + QStringLiteral(".opening");
    if (note.stage == Stage::None) {
        QFile::remove(path);
        return {};
    }
    const QByteArray text = QByteArray::number(static_cast<int>(note.stage));
    if (note.stage >= Stage::Salvaging) { // nothing is moved without its note
        QSaveFile file(path);
        file.setDirectWriteFallback(false);
        const QByteArray name = QFile::encodeName(QFileInfo(note.kept).fileName());
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(kPrivateFile) || file.write(text + name) < 0
            || !file.commit())
            return cannotNote(
                QStringLiteral("%1 is damaged and cannot be recovered: %2").arg(m_options.path, file.errorString()));
        return {};
    }
    QFile file(path);
    // On a full disk there is no note, and none is needed to read what is there.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate, kPrivateFile) || file.write(text) != text.size())
        qCWarning(lcDb) << "no note of the opening:" << file.errorString();
    return {};
}

void Opening::distrust(const QString &path)
{
    const QString lockPath = path + QStringLiteral(".opening.lock");
    QLockFile lock(lockPath);
    Database::Options options;
    options.path = path;
    if (!take(lock))
        qCWarning(lcDb) << "no note of the damage:" << QFileInfo(path).fileName() << "is being opened";
    else
        static_cast<void>(Opening(options).note({Stage::Opening, {}}));
}

Opening::Note Opening::noted() const
{
    QFile file(m_options.path + QStringLiteral(".opening"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Note note{Stage::Opening, {}};
    const int stage = file.read(1).toInt();
    if (stage >= static_cast<int>(Stage::Checking) && stage <= static_cast<int>(Stage::SalvagingAgain))
        note.stage = static_cast<Stage>(stage);
    const QString kept = QFile::decodeName(file.readAll());
    if (!kept.isEmpty() && QFileInfo(kept).fileName() == kept) // a name, and no way elsewhere
        note.kept = QFileInfo(m_options.path).absolutePath() + QLatin1Char('/') + kept;
    return note;
}

} // namespace Tidemark
