// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/db/Connection.h"

#include <QList>

namespace Tidemark {

// Brings a file to the newest schema: files NNNN_name.sql of one folder, in order and without a
// gap, each in one transaction with its row in schema_version. Statements end with ';' and an
// empty line. A file that holds data is first copied (VACUUM INTO) and the copy checked.
class Migrator
{
public:
    [[nodiscard]] static Result<Migrator> load(const QString &folder);

    [[nodiscard]] int newest() const { return static_cast<int>(m_steps.size()); }
    // 0: a new file. A file that is not ours, or of a newer program, is refused in words; nothing
    // is written.
    [[nodiscard]] Result<int> check(Connection &connection, const QString &path) const;
    [[nodiscard]] Status migrate(Connection &connection, const QString &path) const;
    // Without a backup, no further than a version: for the new file that a salvage fills.
    [[nodiscard]] Status build(Connection &connection, int version) const;
    // The version that the file says, 0 where it says none.
    [[nodiscard]] static Result<int> version(Connection &connection);

private:
    struct Step {
        QString name;
        QString path; // read when it is applied: most openings apply none
    };
    [[nodiscard]] Status apply(Connection &connection, int version) const;

    QList<Step> m_steps;
};

} // namespace Tidemark
