// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/Connection.h"
#include "core/db/Migrator.h"

namespace Tidemark {

// Rescues a damaged file: it is kept under a name of its own, and every row that can still be
// read goes to a new one. What returns a sentence tells the user what happened.
class Salvage
{
public:
    Salvage(QString path, const Migrator &migrator)
        : m_path(std::move(path))
        , m_migrator(migrator)
    {
    }

    [[nodiscard]] QString nextName() const;   // under which the file would be kept
    [[nodiscard]] QString newestKept() const; // empty: none
    // Gives the file and its log that name.
    [[nodiscard]] Status keep(const QString &kept) const;
    // What a keep() that died left to do.
    [[nodiscard]] Status keepRest(const QString &kept) const;
    void putBack(const QString &kept) const;

    [[nodiscard]] Result<QString> rescue(const QString &kept);
    // Gives up reading: the file is kept, the next one starts empty.
    [[nodiscard]] QString begunAnew(const QString &kept) const;

private:
    struct Table {
        QString name;
        QStringList columns;
        QString key; // the whole numbers that its rows are stored by: rowid or the key's first column
    };
    struct Range {
        qint64 from;
        qint64 to;
    };
    enum class Direction { Up, Down };
    [[nodiscard]] static QList<Range> halves(Range range, bool isUntouched);

    [[nodiscard]] Result<qint64> rescueRows(const QString &kept);
    [[nodiscard]] static bool isReadable(Connection &from);
    [[nodiscard]] Result<std::unique_ptr<Connection>> withNewHead(const QString &kept) const;
    [[nodiscard]] QString partialName() const { return m_path + QStringLiteral(".salvage"); }
    [[nodiscard]] QString headedName() const { return m_path + QStringLiteral(".salvage-head"); }
    void removePartial() const;
    [[nodiscard]] Result<qint64> copyAll(Connection &from, Connection &to);
    [[nodiscard]] Result<QList<Table>> tables(Connection &to) const;
    [[nodiscard]] Result<Table> shape(Connection &to, const QString &name) const;
    [[nodiscard]] Result<qint64> copyTable(Connection &from, Connection &to, const Table &table);
    // Copies one way through a range; the key it stopped at, absent where it came to the end.
    [[nodiscard]] Result<std::optional<qint64>> copyRange(Connection &from, Connection &to, const Table &table,
                                                          std::pair<Range, Direction> way);

    QString m_path;
    const Migrator &m_migrator;
    QStringList m_lost;
    bool m_isUnreadable = false;
};

} // namespace Tidemark
