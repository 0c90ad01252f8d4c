// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"
#include "core/db/Database.h"
#include "core/db/Migrator.h"

namespace Tidemark {

// Opens one file for Database, in the worker's thread. One program at a time opens a file (a lock
// beside it). A note beside the file says how far the last opening came: an opening that never
// ended is followed by a full check, one that died in the check by a salvage, one that died in
// the salvage by a new file. So a start never fails the same way twice, and no file is deleted.
class Opening
{
public:
    explicit Opening(const Database::Options &options)
        : m_options(options)
    {
    }

    [[nodiscard]] Result<std::unique_ptr<Connection>> open();
    [[nodiscard]] const QString &notice() const { return m_notice; }

private:
    enum class Check { None, Quick, Full };
    enum class Stage { None, Opening, Checking, Salvaging };

    [[nodiscard]] Status prepareFile() const;
    [[nodiscard]] Result<std::unique_ptr<Connection>> openToRead();
    [[nodiscard]] Result<std::unique_ptr<Connection>> openToWrite();
    [[nodiscard]] Result<std::unique_ptr<Connection>> attempt(Check check);
    [[nodiscard]] Result<std::unique_ptr<Connection>> recover(Stage previous);
    [[nodiscard]] Status prepare(Connection &connection, Check check);
    [[nodiscard]] Status setPragmas(Connection &connection) const;
    [[nodiscard]] Status checkPages(Connection &connection, Check check);
    [[nodiscard]] Status replaceDamaged(Stage previous);
    [[nodiscard]] Status note(Stage stage) const;
    [[nodiscard]] Stage noted() const;

    const Database::Options &m_options;
    std::optional<Migrator> m_migrator;
    QString m_notice;
    bool m_damaged = false;
};

} // namespace Tidemark
