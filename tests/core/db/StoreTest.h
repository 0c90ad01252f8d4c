// SPDX-FileCopyrightText: 2026 The Tidemark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/db/DatabaseFixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Tidemark {

// A history.db in a folder of its own for each row of a test, with rows in it, and what is done to
// its bytes.
class StoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

protected:
    static constexpr int kRows = 20'000;
    static constexpr qint64 kPage = 4096;

    // Rows of every kind of key: whole numbers, two columns without a rowid, text.
    void fill()
    {
        const auto database = Database::open(historyOptions(*m_folder));
        REQUIRE_OK(database);
        const Status filled = waitFor((*database)->write([](Connection &connection) -> Status {
            for (int i = 1; i <= kRows; ++i) {
                if (const Status added = connection.execute(Sql("INSERT INTO observations (entity, t, answer, views) VALUES (?1, ?2, 1, ?3)"), {i % 500, i, i}); !added)
                    return added;
                if (const Status added = connection.execute(Sql("INSERT INTO events (entity, t, kind, detail) VALUES (?1, ?2, 'gone', '')"), {i % 500, i}); !added)
                    return added;
            }
            return connection.execute(Sql("INSERT INTO facts (name, value) VALUES ('salt', x'0102')"));
        }));
        QVERIFY(filled);
    }

    void write(const QString &suffix, const QByteArray &bytes)
    {
        QFile file(path() + suffix);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
    }

    [[nodiscard]] QByteArray bytesOf(const QString &suffix) const
    {
        QFile file(path() + suffix);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void overwrite(qint64 from, qint64 bytes)
    {
        // What was written back stands in the log too, and would be read from there.
        QFile::remove(path() + QStringLiteral("-wal"));
        QByteArray all = bytesOf({});
        QVERIFY(from + bytes <= all.size());
        write({}, all.replace(from, bytes, QByteArray(bytes, '\xa5')));
    }

    [[nodiscard]] static qint64 count(Database &database, Sql sql)
    {
        return waitFor(database.run([sql](Connection &connection) { return connection.number(sql); })).value().value_or(-1);
    }

    [[nodiscard]] QStringList keptFiles() const
    {
        return QDir(m_folder->path()).entryList({QStringLiteral("history.db.damaged-*")}, QDir::Files, QDir::Name);
    }

    [[nodiscard]] QString path() const { return historyOptions(*m_folder).path; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace Tidemark
