// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"
#include "core/db/Database.h"
#include "core/db/Migrator.h"

class QLockFile;

namespace Tidemark {

// Opens one file for Database, in the worker's thread. One program at a time opens a file (a lock
// beside it). A note beside the file says how far the last opening came: an opening that never
// ended is followed by a full check, one that died in the check by a salvage, one that died in
// the salvage by one more of the same file, one that died in that by a new file. So a start never
// fails the same way for ever, and no file is deleted. A large file whose last opening ended is not
// read through before it is used.
// Where no lock can be written (a full disk) a sound file is opened as it is, to read.
class Opening
{
public:
    explicit Opening(const Database::Options &options)
        : m_options(options)
    {
    }

    [[nodiscard]] Result<std::unique_ptr<Connection>> open();
    [[nodiscard]] const QString &notice() const { return m_notice; }
    [[nodiscard]] bool isOutOfRoom() const { return m_isWithoutLock; }
    [[nodiscard]] bool isUnchecked() const { return m_isUnchecked; }
    // Damage was met while the file was used: the next opening reads all of it first, and recovers it.
    static void distrust(const QString &path);

private:
    enum class Check { None, Quick, Full };
    enum class Stage { None, Opening, Checking, Salvaging, SalvagingAgain };
    struct Note {
        Stage stage = Stage::None;
        QString kept; // the name that the salvage gives the damaged file
    };

    [[nodiscard]] static bool take(QLockFile &lock);
    [[nodiscard]] Status prepareFolder() const;
    [[nodiscard]] Status makeFile(Stage previous);
    [[nodiscard]] Status takeEmpty(Stage previous);
    [[nodiscard]] Result<std::unique_ptr<Connection>> openToRead();
    [[nodiscard]] Result<std::unique_ptr<Connection>> openToWrite();
    [[nodiscard]] Result<std::unique_ptr<Connection>> openWithoutLock();
    [[nodiscard]] Result<std::unique_ptr<Connection>> start(Stage previous);
    [[nodiscard]] Result<std::unique_ptr<Connection>> resume(const Note &previous);
    [[nodiscard]] Result<std::unique_ptr<Connection>> attempt(Check check);
    [[nodiscard]] Result<std::unique_ptr<Connection>> recover(const Note &previous);
    [[nodiscard]] Status prepare(Connection &connection, Check check);
    [[nodiscard]] Status setPragmas(Connection &connection) const;
    [[nodiscard]] Status checkPages(Connection &connection, Check check);
    [[nodiscard]] Status replaceDamaged(const Note &previous);
    [[nodiscard]] Result<QString> salvage(const Note &previous);
    [[nodiscard]] Status note(const Note &note) const;
    [[nodiscard]] Note noted() const;
    [[nodiscard]] bool isHeld() const; // the file is there and not empty
    [[nodiscard]] QString name() const;

    const Database::Options &m_options;
    std::optional<Migrator> m_migrator;
    QString m_notice;
    Connection::Failure m_failure = Connection::Failure::None; // of the last attempt
    bool m_damaged = false;
    bool m_isUnchecked = false;
    bool m_isWithoutLock = false;
    bool m_isAlone = false; // no index of the log can be written: it is held in memory
};

} // namespace Tidemark
