// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Salvage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <limits>

namespace Tidemark {

namespace {

constexpr int kMaxRanges = 4096; // how often a table is entered anew behind a damaged page
constexpr int kMaxInVain = 512;  // and how often nothing is found there, one after another

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

constexpr qint64 kPageBytes = 4096; // SQLite's own, which our files keep
constexpr qint64 kHeadBytes = 100;

// Reads on where the head or the list of tables does not fit the pages, and writes nothing.
Result<std::unique_ptr<Connection>> openDamaged(const QString &path)
{
    auto from = Connection::open(path);
    if (!from)
        return from;
    for (const Sql sql : {Sql("PRAGMA writable_schema = 1"), Sql("PRAGMA trusted_schema = 0"), Sql("PRAGMA query_only = 1")}) {
        if (const Status set = (*from)->execute(sql); !set)
            return fail(set.error());
    }
    return from;
}

// The head of a file of ours with that many pages: no free ones, UTF-8, with a log.
QByteArray headFor(quint32 pages)
{
    QByteArray head("SQLite format 3\0\x10\x00\x02\x02\x00\x40\x20\x20", 24);
    head.resize(kHeadBytes, '\0');
    const std::array<std::pair<int, quint32>, 6> numbers{{{24, 1}, {28, pages}, {40, 1}, {44, 4}, {56, 1}, {92, 1}}};
    for (const auto &[at, number] : numbers)
        qToBigEndian(number, head.data() + at);
    return head;
}

} // namespace

QString Salvage::nextName() const
{
    for (int i = 1;; ++i) {
        const QString kept = QStringLiteral("%1.damaged-%2").arg(m_path).arg(i);
        if (!QFile::exists(kept) && !QFile::exists(kept + QLatin1String("-wal")))
            return kept;
    }
}

QString Salvage::newestKept() const
{
    QString newest;
    for (int i = 1;; ++i) {
        const QString kept = QStringLiteral("%1.damaged-%2").arg(m_path).arg(i);
        if (!QFile::exists(kept))
            return newest;
        if (QFileInfo(kept).size() > 0)
            newest = kept;
    }
}

Status Salvage::keep(const QString &kept) const
{
    if (QFileInfo(m_path).size() > 0 && !QFile::rename(m_path, kept))
        return fail(ErrorKind::LocalData, QStringLiteral("the damaged file cannot be set aside as %1").arg(kept));
    return keepRest(kept);
}

Status Salvage::keepRest(const QString &kept) const
{
    if (QFile::exists(m_path) && QFileInfo(m_path).size() == 0)
        QFile::remove(m_path); // made by a start that died
    const QString log = m_path + QLatin1String("-wal");
    if (QFileInfo(log).size() == 0)
        QFile::remove(log);
    else if (!QFile::rename(log, kept + QLatin1String("-wal")))
        return fail(ErrorKind::LocalData, QStringLiteral("the damaged file's log cannot be set aside as %1-wal").arg(kept));
    QFile::remove(m_path + QLatin1String("-shm")); // an index of the log, made anew
    return {};
}

void Salvage::putBack(const QString &kept) const
{
    removePartial();
    if (QFile::exists(kept + QLatin1String("-wal")))
        QFile::rename(kept + QLatin1String("-wal"), m_path + QLatin1String("-wal"));
    QFile::remove(kept + QLatin1String("-shm"));
    QFile::rename(kept, m_path);
}

void Salvage::removePartial() const
{
    for (const QString &name : {partialName(), headedName()}) {
        for (const char *suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(name + QLatin1String(suffix));
    }
}

QString Salvage::begunAnew(const QString &kept) const
{
    return QStringLiteral("%1 was damaged and could not be read; it is kept as %2, and a new one was begun")
        .arg(QFileInfo(m_path).fileName(), QFileInfo(kept).fileName());
}

Result<QString> Salvage::rescue(const QString &kept)
{
    removePartial();
    QFile file(partialName());
    if (!file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(ErrorKind::LocalData, QStringLiteral("the recovery copy cannot be written: %1").arg(file.errorString()));
    file.close();
    const auto rows = rescueRows(kept);
    if (!rows)
        return fail(rows.error());
    if (m_isUnreadable) {
        removePartial();
        return begunAnew(kept);
    }
    if (!QFile::rename(partialName(), m_path))
        return fail(ErrorKind::LocalData, QStringLiteral("the recovery copy cannot be named"));
    removePartial();
    const QString lost = m_lost.isEmpty() ? QStringLiteral("no row is known to be lost")
                                          : QStringLiteral("lost: ") + m_lost.join(QLatin1String(", "));
    const QString saved = *rows == 1 ? QStringLiteral("1 row was saved") : QStringLiteral("%1 rows were saved").arg(*rows);
    return QStringLiteral("%1 was damaged: %2, %3. The old file is kept as %4")
        .arg(QFileInfo(m_path).fileName(), saved, lost, QFileInfo(kept).fileName());
}

Result<qint64> Salvage::rescueRows(const QString &kept)
{
    auto from = openDamaged(kept);
    auto to = Connection::open(partialName());
    if (!from || !to)
        return fail(from ? to.error() : from.error());
    if (!isReadable(**from)) {
        from = withNewHead(kept);
        m_isUnreadable = !from || !isReadable(**from);
        if (m_isUnreadable) // not even the list of tables
            return 0;
    }
    const int held = Migrator::version(**from).value_or(0);
    const bool isKnown = held > 0 && held <= m_migrator.newest();
    if (const Status built = m_migrator.build(**to, isKnown ? held : m_migrator.newest()); !built)
        return fail(built.error());
    return copyAll(**from, **to);
}

// The list of tables begins; where it breaks off, the tables before are known all the same.
bool Salvage::isReadable(Connection &from)
{
    return from.number(Sql("SELECT 1 FROM sqlite_master LIMIT 1")).value_or(std::nullopt).has_value();
}

// A copy whose first bytes are written anew, where the page behind them still begins as one.
Result<std::unique_ptr<Connection>> Salvage::withNewHead(const QString &kept) const
{
    const auto unfit = fail(ErrorKind::LocalData, QStringLiteral("the first page is lost"));
    const QString copy = headedName();
    const QString log = kept + QLatin1String("-wal");
    if (!QFile::copy(kept, copy) || (QFile::exists(log) && !QFile::copy(log, copy + QLatin1String("-wal"))))
        return unfit;
    QFile file(copy);
    if (!file.open(QIODevice::ReadWrite) || file.size() < kPageBytes || !file.seek(kHeadBytes))
        return unfit;
    const QByteArray kind = file.read(1);
    const bool isPage = kind == QByteArray(1, '\x05') || kind == QByteArray(1, '\x0d'); // of a table, which the list is
    const QByteArray head = headFor(static_cast<quint32>(file.size() / kPageBytes));
    if (!isPage || !file.seek(0) || file.write(head) != head.size() || !file.flush())
        return unfit;
    file.close();
    return openDamaged(copy);
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

// What lies between two keys that were tried, in two parts. Keys are small or times, not spread over
// all whole numbers: a range that nothing was read of is first cut where the numbers double.
QList<Salvage::Range> Salvage::halves(Range range, bool isUntouched)
{
    constexpr qint64 kLeast = std::numeric_limits<qint64>::min();
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    constexpr int kFirstCut = 6;
    if (isUntouched && range.from == kLeast && range.to == kMost) {
        QList<Range> cuts{{0, (qint64(1) << kFirstCut) - 1}};
        for (int bit = kFirstCut; bit < 62; ++bit)
            cuts.append({qint64(1) << bit, (qint64(1) << (bit + 1)) - 1});
        return cuts + QList<Range>{{qint64(1) << 62, kMost}, {kLeast, -1}};
    }
    // In whole numbers without a sign: from end to end is more than one with a sign holds.
    if (range.to <= range.from || static_cast<quint64>(range.to) - static_cast<quint64>(range.from) < 2)
        return {};
    const quint64 span = static_cast<quint64>(range.to) - static_cast<quint64>(range.from);
    const qint64 middle = range.from + static_cast<qint64>(span / 2);
    if (middle + 1 >= range.to)
        return {{range.from + 1, middle}};
    return {{range.from + 1, middle}, {middle + 1, range.to - 1}};
}

Result<qint64> Salvage::copyTable(Connection &from, Connection &to, const Table &table)
{
    constexpr Range kAll{std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()};
    QList<Range> ranges{kAll};
    bool damaged = false;
    int inVain = 0;
    for (int done = 0; !ranges.isEmpty() && done < kMaxRanges && inVain < kMaxInVain; ++done) {
        const Range range = ranges.takeFirst();
        const auto up = copyRange(from, to, table, {range, Direction::Up});
        if (!up)
            return fail(up.error());
        if (!*up) {
            inVain = 0;
            continue;
        }
        damaged = true;
        const auto down = copyRange(from, to, table, {range, Direction::Down});
        if (!down)
            return fail(down.error());
        const Range rest{**up, down->value_or(**up)};
        if (table.key.isEmpty())
            continue;
        // Behind rows that could be read there are more likely some than where there were none.
        const bool isUntouched = rest.from == range.from && rest.to == range.to;
        const QList<Range> inner = halves(rest, isUntouched);
        inVain = isUntouched ? inVain + 1 : 0;
        if (isUntouched)
            ranges.append(inner);
        else
            ranges = inner + ranges;
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
