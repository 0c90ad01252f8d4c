// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/Migrator.h"

#include "core/db/Backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace Tidemark {

namespace {

constexpr Sql kHasTable("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_version'");
constexpr Sql kTables("SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'");
constexpr Sql kVersion("SELECT max(version) FROM schema_version");
constexpr Sql kCreateVersions("CREATE TABLE IF NOT EXISTS schema_version ("
                              "version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT");
constexpr Sql kAddVersion("INSERT INTO schema_version (version, name, applied_at)"
                          " VALUES (?1, ?2, CAST(strftime('%s', 'now') AS INTEGER))");

QStringList split(const QString &script)
{
    static const QRegularExpression kEnd(QStringLiteral(";[ \\t]*\\r?\\n[ \\t]*(?:\\r?\\n|$)|;\\s*$"));
    QStringList statements;
    const QStringList parts = script.split(kEnd, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const QString statement = part.trimmed(); !statement.isEmpty())
            statements.append(statement);
    }
    return statements;
}

} // namespace

Result<Migrator> Migrator::load(const QString &folder)
{
    static const QRegularExpression kName(QStringLiteral("^(\\d{4})_[a-z0-9_]+\\.sql$"));
    Migrator migrator;
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const auto match = kName.match(name);
        if (!match.hasMatch() || match.captured(1).toInt() != migrator.newest() + 1)
            return fail(ErrorKind::LocalData, QStringLiteral("migration %1 is out of order").arg(name));
        migrator.m_steps.append({name, folder + QLatin1Char('/') + name});
    }
    if (migrator.m_steps.isEmpty())
        return fail(ErrorKind::LocalData, QStringLiteral("no migrations in %1").arg(folder));
    return migrator;
}

Result<int> Migrator::version(Connection &connection)
{
    const auto has = connection.number(kHasTable);
    if (!has)
        return fail(has.error());
    if (has->value_or(0) == 0)
        return 0;
    const auto version = connection.number(kVersion);
    if (!version)
        return fail(version.error());
    return static_cast<int>(version->value_or(0));
}

Result<int> Migrator::check(Connection &connection, const QString &path) const
{
    const QString name = QFileInfo(path).fileName();
    const auto held = version(connection);
    if (!held)
        return held;
    if (*held > newest()) {
        Error error{ErrorKind::LocalData, {}, 0, 0, QStringLiteral("use the newer program; the file was not touched")};
        error.detail = QStringLiteral("%1 has schema version %2, this program knows %3").arg(name).arg(*held).arg(newest());
        return fail(error);
    }
    if (*held == 0) {
        const auto tables = connection.number(kTables);
        if (!tables)
            return fail(tables.error());
        if (tables->value_or(0) > 0)
            return fail(ErrorKind::LocalData, QStringLiteral("%1 is a database of another program").arg(name));
    }
    return held;
}

Status Migrator::migrate(Connection &connection, const QString &path) const
{
    const auto held = check(connection, path);
    if (!held)
        return fail(held.error());
    if (*held == newest())
        return {};
    if (*held > 0) {
        if (const Status kept = copyDatabase(connection, QStringLiteral("%1.v%2.backup").arg(path).arg(*held), *held); !kept)
            return fail(ErrorKind::LocalData, QStringLiteral("the backup before the migration: %1").arg(kept.error().detail));
    }
    return build(connection, newest());
}

Status Migrator::build(Connection &connection, int target) const
{
    const auto held = version(connection);
    if (!held)
        return fail(held.error());
    for (int next = *held + 1; next <= target; ++next) {
        if (const Status begun = connection.begin(); !begun)
            return begun;
        const Status applied = apply(connection, next);
        const Status done = applied ? connection.commit() : applied;
        if (!done) {
            connection.rollback();
            return done;
        }
    }
    return {};
}

Status Migrator::apply(Connection &connection, int target) const
{
    const Step &step = m_steps.at(target - 1);
    QFile file(step.path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::LocalData, QStringLiteral("migration %1 cannot be read").arg(step.name));
    if (const Status made = connection.execute(kCreateVersions); !made)
        return made;
    const QStringList statements = split(QString::fromUtf8(file.readAll()));
    for (const QString &statement : statements) {
        if (const auto ran = connection.run(statement); !ran)
            return fail(ran.error());
    }
    return connection.execute(kAddVersion, {target, step.name});
}

} // namespace Tidemark
