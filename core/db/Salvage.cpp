// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Salvage.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <limits>

namespace Tidemark {

namespace {

constexpr int kMaxRanges = 4096; // how often a table is entered anew behind a damaged page

QString quoted(const QString &name)
{
    return QLatin1Char('"') + QString(name).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString quotedList(const QStringList &names)
{
    QStringList list;
    for (const QString &name : names)
        list.append(quoted(name));
    return list.join(QLatin1String(", "));
}

} // namespace

Result<QString> Salvage::keep()
{
    QString kept;
    for (int i = 1; kept.isEmpty() || QFile::exists(kept); ++i)
        kept = QStringLiteral("%1.damaged-%2").arg(m_path).arg(i);
    if (!QFile::rename(m_path, kept))
        return fail(ErrorKind::LocalData, QStringLiteral("the damaged file cannot be set aside"));
    QFile::rename(m_path + QLatin1String("-wal"), kept + QLatin1String("-wal"));
    QFile::remove(m_path + QLatin1String("-shm")); // an index of the log, made anew
    return kept;
}

QString Salvage::begunAnew(const QString &kept) const
{
    return QStringLiteral("%1 was damaged and could not be read; it is kept as %2, and a new one was begun")
        .arg(QFileInfo(m_path).fileName(), QFileInfo(kept).fileName());
}

Result<QString> Salvage::setAside()
{
    const auto kept = keep();
    return kept ? Result<QString>(begunAnew(*kept)) : kept;
}

Result<QString> Salvage::rescue()
{
    const auto kept = keep();
    if (!kept)
        return kept;
    const QString partial = m_path + QStringLiteral(".salvage");
    QFile::remove(partial);
    QFile file(partial);
    if (!file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorKind::LocalData, QStringLiteral("the recovery copy cannot be written: %1").arg(file.errorString()));
    file.close();
    qint64 rows = 0;
    {
        auto from = Connection::open(*kept);
        auto to = Connection::open(partial);
        if (!from || !to)
            return fail(from ? to.error() : from.error());
        const auto held = Migrator::version(**from);
        if (!held) { // not even the list of tables
            QFile::remove(partial);
            return begunAnew(*kept);
        }
        if (const Status built = m_migrator.build(**to, *held > 0 ? *held : m_migrator.newest()); !built)
            return fail(built.error());
        const auto copied = copyAll(**from, **to);
        if (!copied)
            return fail(copied.error());
        rows = *copied;
    }
    if (!QFile::rename(partial, m_path))
        return fail(ErrorKind::LocalData, QStringLiteral("the recovery copy cannot be named"));
    const QString lost = m_lost.isEmpty() ? QStringLiteral("no row is known to be lost")
                                          : QStringLiteral("lost: ") + m_lost.join(QLatin1String(", "));
    return QStringLiteral("%1 was damaged: %2 rows were saved, %3. The old file is kept as %4")
        .arg(QFileInfo(m_path).fileName())
        .arg(rows)
        .arg(lost, QFileInfo(*kept).fileName());
}

Result<qint64> Salvage::copyAll(Connection &from, Connection &to)
{
    const auto all = tables(to);
    if (!all)
        return fail(all.error());
    if (const Status off = to.execute(Sql("PRAGMA foreign_keys = 0")); !off)
        return fail(off.error());
    qint64 rows = 0;
    for (const Table &table : *all) {
        if (const Status begun = to.begin(); !begun)
            return fail(begun.error());
        const auto copied = copyTable(from, to, table);
        if (!copied)
            return copied;
        if (const Status done = to.commit(); !done)
            return fail(done.error());
        rows += *copied;
    }
    return rows;
}

Result<QList<Salvage::Table>> Salvage::tables(Connection &to) const
{
    const auto names = to.list(Sql("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                                   " AND name <> 'schema_version' ORDER BY rowid"),
                               {}, [](const Statement &s) { return s.text(0); });
    if (!names)
        return fail(names.error());
    QList<Table> result;
    for (const QString &name : *names) {
        const auto table = shape(to, name);
        if (!table)
            return fail(table.error());
        result.append(*table);
    }
    return result;
}

Result<Salvage::Table> Salvage::shape(Connection &to, const QString &name) const
{
    Table table{name, {}, QStringLiteral("rowid")};
    const auto wr =
        to.first(Sql("SELECT wr FROM pragma_table_list(?1)"), {name}, [](const Statement &s) { return s.integer(0) != 0; });
    if (!wr)
        return fail(wr.error());
    const bool withoutRowid = wr->value_or(false);
    auto columns = to.query(Sql("SELECT name, type, pk FROM pragma_table_info(?1)"), {name});
    if (!columns)
        return fail(columns.error());
    for (auto there = columns->next(); there && *there; there = columns->next()) {
        table.columns.append(columns->text(0));
        if (withoutRowid && columns->integer(2) == 1)
            table.key = columns->text(1) == QLatin1String("INTEGER") ? columns->text(0) : QString();
    }
    if (!withoutRowid && !table.columns.contains(QLatin1String("rowid")))
        table.columns.prepend(QStringLiteral("rowid"));
    return table;
}

Result<qint64> Salvage::copyTable(Connection &from, Connection &to, const Table &table)
{
    constexpr Range kAll{std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()};
    QList<Range> ranges{kAll};
    bool damaged = false;
    for (int done = 0; !ranges.isEmpty() && done < kMaxRanges; ++done) {
        const Range range = ranges.takeFirst();
        const auto up = copyRange(from, to, table, {range, Direction::Up});
        if (!up)
            return fail(up.error());
        if (!*up)
            continue;
        damaged = true;
        const auto down = copyRange(from, to, table, {range, Direction::Down});
        if (!down)
            return fail(down.error());
        const qint64 low = **up;
        const qint64 high = down->value_or(low);
        if (table.key.isEmpty() || high - low < 2)
            continue;
        const qint64 middle = low + (high - low) / 2;
        ranges.append({low + 1, middle});
        ranges.append({middle + 1, high - 1});
    }
    auto saved = to.run(QStringLiteral("SELECT count(*) FROM %1").arg(quoted(table.name)));
    if (!saved)
        return fail(saved.error());
    const qint64 count = saved->next() ? saved->value(0).toLongLong() : 0;
    if (damaged) {
        auto expected = from.run(QStringLiteral("SELECT count(*) FROM %1").arg(quoted(table.name)));
        const bool known = expected && expected->next() && expected->value(0).toLongLong() > count;
        m_lost.append(known ? QStringLiteral("%1 of %2").arg(expected->value(0).toLongLong() - count).arg(table.name)
                            : QStringLiteral("an unknown number of %1").arg(table.name));
    }
    return count;
}

Result<std::optional<qint64>> Salvage::copyRange(Connection &from, Connection &to, const Table &table,
                                                 std::pair<Range, Direction> way)
{
    const auto [range, direction] = way;
    const bool byKey = !table.key.isEmpty();
    QString text = QStringLiteral("SELECT %1 FROM %2").arg(quotedList(table.columns), quoted(table.name));
    if (byKey) {
        text += QStringLiteral(" WHERE %1 BETWEEN ? AND ? ORDER BY %1 %2")
                    .arg(quoted(table.key), direction == Direction::Up ? QStringLiteral("ASC") : QStringLiteral("DESC"));
    }
    std::optional<qint64> last = direction == Direction::Up ? range.from : range.to;
    auto rows = from.run(text, byKey ? QVariantList{range.from, range.to} : QVariantList());
    if (!rows)
        return last;
    QStringList marks(table.columns.size(), QStringLiteral("?"));
    QSqlQuery insert(to.database());
    if (!insert.prepare(QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                            .arg(quoted(table.name), quotedList(table.columns), marks.join(QLatin1Char(',')))))
        return fail(to.failed(insert.lastError()));
    const int keyColumn = byKey ? static_cast<int>(table.columns.indexOf(table.key)) : -1;
    while (rows->next()) {
        for (int i = 0; i < table.columns.size(); ++i)
            insert.bindValue(i, rows->value(i));
        // A row that breaks a rule of its table (a check, a type) is damage too: it is left out.
        if (!insert.exec()) {
            const Error error = to.failed(insert.lastError());
            if (to.failure() == Connection::Failure::DiskFull)
                return fail(error);
        }
        if (keyColumn >= 0)
            last = rows->value(keyColumn).toLongLong();
    }
    return rows->lastError().isValid() ? last : std::nullopt;
}

} // namespace Tidemark
